/** In the place of a page's key: whichever page must be answered next. A type alone, so that a page which leads there loads nothing for it. */
export type NextAddress = 'next';

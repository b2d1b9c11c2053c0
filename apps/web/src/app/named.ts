/** What a page of `more-pages` is about, by the names in its address. */
export type Named = Readonly<Record<string, string>>;

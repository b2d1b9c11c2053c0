import type { ReactNode } from 'react';

/** In place of `markdown-to-jsx`: descriptions are plain words. (The library takes Markdown where a form asks for it; ours do not.) */
export const Markdown = ({ children }: { readonly children?: ReactNode }): ReactNode => children;

import { useLayoutEffect } from 'react';

/**
 * A class on the whole document for as long as this is on the page. Styles that asked the document what it has (`html:has(…)`) would have the browser look
 * at every element again whenever a letter is typed: a tenth of a second on a phone, in a long form.
 */
export function RootClass({ name }: { readonly name: string }) {
  useLayoutEffect(() => {
    document.documentElement.classList.add(name);
    return () => document.documentElement.classList.remove(name);
  }, [name]);
  return null;
}

const LONGEST = 2_000;
/** Never resolves (RFC 2606): only to see whether a reference leads away from it. */
const HERE = 'http://here.invalid';

/**
 * The path on this site to go to after the sign-in. What leads elsewhere (`//evil.example`, `/\evil.example`, `https:…`), to the API or
 * back into a sign-in, is the front page.
 */
export function localReturn(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !asked.startsWith('/') || /[\\\p{C}]/u.test(asked)) return '/';
  if (!URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  const isHere = origin === HERE && !pathname.startsWith('//') && !/^\/(api|fhir|demo-idp)(\/|$)/.test(pathname);
  return isHere ? `${pathname}${search}${hash}` : '/';
}

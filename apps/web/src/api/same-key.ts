/** The key of what was last asked of each path: the same asked again, for whatever reason, is the same act. */
const kept = new Map<string, { readonly said: string; readonly key: string }>();

/** An idempotency key that stays while the body does. It lives until the page is left, and is forgotten with `forgetKey`. */
export function sameKey(path: string, body: unknown): string {
  const said = JSON.stringify(body);
  const known = kept.get(path);
  if (known?.said === said) return known.key;
  const key = crypto.randomUUID();
  kept.set(path, { said, key });
  return key;
}

/** From here on the same body is meant as another act. */
export const forgetKey = (path: string): boolean => kept.delete(path);

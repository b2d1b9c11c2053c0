import { isPlainObject, setOwn } from './json-value.js';

/**
 * RFC 7396: the target with a merge patch applied, as a new value. `null` removes; lists are replaced whole. A key named
 * `__proto__` is data like any other, and depth is no limit: it does not recurse.
 */
export function applyMergePatch(target: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const result: Record<string, unknown> = isPlainObject(target) ? { ...target } : {};
  const waiting: [Record<string, unknown>, Record<string, unknown>][] = [[result, patch]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [into, from] = next;
    for (const [key, change] of Object.entries(from)) {
      if (change === null) {
        delete into[key];
      } else if (isPlainObject(change)) {
        const before = Object.hasOwn(into, key) ? into[key] : undefined;
        const child: Record<string, unknown> = isPlainObject(before) ? { ...before } : {};
        setOwn(into, key, child);
        waiting.push([child, change]);
      } else {
        setOwn(into, key, change);
      }
    }
  }
  return result;
}

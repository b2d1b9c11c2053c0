import { createHash } from 'node:crypto';

/**
 * JSON with the members of each object in the order of their names (RFC 8785 sorts by UTF-16 code units, as `sort()` does),
 * so that two texts of the same value give the same digest.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? JSON.stringify(value) : 'null';
}

/** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** How many levels of arrays and objects the value has, counted without recursion; stops counting past `limit`. */
export function depthOf(value: unknown, limit: number): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= limit) {
    level = level.flatMap((member) => (typeof member === 'object' && member !== null ? Object.values(member) : []));
    if (level.length > 0) depth += 1;
  }
  return depth;
}

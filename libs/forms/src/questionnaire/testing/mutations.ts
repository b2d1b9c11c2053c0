import fc from 'fast-check';
import { isPlainObject } from '../../json-value.js';

/** The paths to every value in a file. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const children: readonly (readonly [string, unknown])[] = Array.isArray(value) ? value.map((each: unknown, n) => [String(n), each] as const) : isPlainObject(value) ? Object.entries(value) : [];
  return [path, ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each: unknown, n) => (String(n) === key ? changed(each, rest, change) : each));
  return isPlainObject(value) ? { ...value, [key]: changed(value[key], rest, change) } : value;
}

const CHANGES: readonly ((value: unknown) => unknown)[] = [
  () => null, () => '', () => 'x', () => 0, () => -1.5, () => true, () => [], () => ({}),
  (value) => [value], (value) => [value, value], (value) => ({ item: value }), String,
];

/** A file with some of its values changed: to another type, away, wrapped or twice. */
export function mutationsOf(file: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(file);
  const mutation = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...CHANGES));
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => mutations.reduce((so, [path, change]) => changed(so, path, change), file));
}

import { escapeSegment, type FieldError, type FieldErrorCode } from './field-error.js';

/**
 * What any body or set of answers must keep to before a schema looks at it. They bound the interpreter's work:
 * its recursion by depth, its error lists by nodes, its pairwise `uniqueItems` by list length.
 */
export const VALUE_LIMITS = { depth: 64, nodes: 20_000, listLength: 2_000 } as const;
export type ValueLimits = Readonly<Record<keyof typeof VALUE_LIMITS, number>>;

/** NUL and lone surrogates: valid in JSON text, refused by PostgreSQL's text and jsonb. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const UNSTORABLE_ALL = /[\0\p{Surrogate}]/gu;

interface Place {
  readonly value: object;
  readonly key: string;
  readonly parent: Place | undefined;
  readonly depth: number;
}

const WORDS: Partial<Record<FieldErrorCode, string>> = {
  TYPE: 'This is not something that can be sent as JSON',
  BAD_CHARACTER: 'Remove the characters that cannot be saved',
  TOO_DEEP: 'This is nested too deeply',
  TOO_LARGE: 'This has too many entries',
};

/** An object as JSON makes it, of whatever realm: its prototype is none, or one that has none itself. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Sets an own property whatever its name: `object['__proto__'] = x` would change the prototype instead. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

function refuse(code: FieldErrorCode, parent: Place | undefined, key: string | undefined): FieldError {
  const segments = key === undefined ? [] : [key];
  for (let place = parent; place?.parent; place = place.parent) segments.unshift(place.key);
  const pointer = segments.map((segment) => `/${escapeSegment(segment.replace(UNSTORABLE_ALL, '\uFFFD'))}`).join('');
  return { pointer, code, message: WORDS[code] ?? 'This cannot be used' };
}

function leafProblem(value: unknown): FieldErrorCode | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? 'BAD_CHARACTER' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'TYPE';
  return typeof value === 'boolean' || value === null ? undefined : 'TYPE';
}

/**
 * The first reason why a value cannot be looked at as JSON, or whether it has members set to `undefined` (which a form
 * library leaves behind and JSON drops). Does not recurse, so that depth cannot break it.
 */
function walk(root: unknown, limits: ValueLimits): { problem?: FieldError; hasUndefined: boolean } {
  let hasUndefined = false;
  let nodes = 0;
  const waiting: Place[] = [];
  const look = (value: unknown, key: string, parent: Place | undefined): FieldError | undefined => {
    const at = parent ? key : undefined;
    if (++nodes > limits.nodes) return refuse('TOO_LARGE', undefined, undefined);
    if (!Array.isArray(value) && !isPlainObject(value)) {
      const code = leafProblem(value);
      return code && refuse(code, parent, at);
    }
    const depth = parent ? parent.depth + 1 : 1;
    if (depth > limits.depth) return refuse('TOO_DEEP', parent, at);
    if (Array.isArray(value) && value.length > limits.listLength) return refuse('TOO_LARGE', parent, at);
    waiting.push({ value, key, parent, depth });
    return undefined;
  };

  let problem = look(root, '', undefined);
  for (let place = waiting.pop(); place && !problem; place = waiting.pop()) {
    if (Array.isArray(place.value)) {
      for (let i = 0; i < place.value.length && !problem; i++) problem = look(place.value[i], String(i), place);
      continue;
    }
    const object = place.value as Record<string, unknown>;
    const keys = Object.keys(object);
    if (keys.length > limits.nodes) problem = refuse('TOO_LARGE', place.parent, place.parent && place.key);
    for (const key of problem ? [] : keys) {
      const member = object[key];
      if (UNSTORABLE.test(key)) problem = refuse('BAD_CHARACTER', place, key);
      else if (member === undefined) hasUndefined = true;
      else problem = look(member, key, place);
      if (problem) break;
    }
  }
  return { problem, hasUndefined };
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isPlainObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) setOwn(kept, key, withoutUndefined(member));
  return kept;
}

/** A value as JSON would carry it, or the one reason why it cannot be. Never throws. */
export function asJson(value: unknown, limits: ValueLimits = VALUE_LIMITS): { value: unknown; problem?: undefined } | { problem: FieldError } {
  try {
    const { problem, hasUndefined } = walk(value, limits);
    if (problem) return { problem };
    return { value: hasUndefined ? withoutUndefined(value) : value };
  } catch {
    // Only a getter or proxy that throws leads here.
    return { problem: refuse('TYPE', undefined, undefined) };
  }
}

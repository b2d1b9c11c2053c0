import { isPlainObject } from '../json-value.js';
import type { Coding } from './fhir-types.js';

/** An object of somebody else's file, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** Of the object itself: a key such as `constructor` is found only where the file has it. */
export const memberOf = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** A text that says something. Published files write numbers and booleans as text and the other way round: each is read as what it means. */
export function textAt(raw: Raw, key: string): string | undefined {
  const value = memberOf(raw, key);
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

export function numberAt(raw: Raw, key: string): number | undefined {
  const value = memberOf(raw, key);
  if (typeof value === 'number') return value;
  const isNumeric = typeof value === 'string' && /^\s*[+-]?\d{1,15}(\.\d{1,15})?\s*$/.test(value);
  return isNumeric ? Number(value) : undefined;
}

/** How many: a whole number from nought. */
export function countAt(raw: Raw, key: string): number | undefined {
  const number = numberAt(raw, key);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

export const isTrue = (value: unknown): boolean => value === true || value === 'true';

export const flagAt = (raw: Raw, key: string): boolean => isTrue(memberOf(raw, key));

export function recordAt(raw: Raw, key: string): Raw | undefined {
  const value = memberOf(raw, key);
  return isPlainObject(value) ? value : undefined;
}

/** The objects of a list, whatever else stands among them; an object alone is a list of one. */
export function recordsAt(raw: Raw, key: string): readonly Raw[] {
  const value = memberOf(raw, key);
  return (Array.isArray(value) ? value : [value]).filter(isPlainObject);
}

/** The key and the content of `value[x]` or `answer[x]`. */
export function polymorphAt(raw: Raw, stem: 'value' | 'answer'): readonly [key: string, value: unknown] | undefined {
  const key = Object.keys(raw).find((each) => each.startsWith(stem) && /^[A-Z]/.test(each.slice(stem.length)) && raw[each] !== null);
  return key === undefined ? undefined : [key.slice(stem.length), raw[key]];
}

/** At most so many characters, cut between characters and marked as cut. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function codingOf(raw: Raw): Coding {
  const [system, code, display] = ['system', 'code', 'display'].map((key) => textAt(raw, key)) as [string?, string?, string?];
  return { ...(system && { system: cut(system, 500) }), ...(code && { code: cut(code, 500) }), ...(display && { display: cut(display, 500) }) };
}

export const codingsAt = (raw: Raw, key: string): readonly Coding[] =>
  recordsAt(raw, key).map(codingOf).filter(({ code, display }) => code !== undefined || display !== undefined).slice(0, 20);

/** Text without its tags; what is not a tag stays as it is. */
export function withoutTags(markup: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' };
  const bare = markup.replace(/<[a-z/!][^<>]*>/gi, ' ').replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity);
  return bare.replace(/\s+/g, ' ').trim();
}

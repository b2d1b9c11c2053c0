import type { Entry } from '../api/service-entry';

export type Criterion = Entry['criteria'][number];

/** A criterion as it is typed: a sentence, whether it must be so, and what of it can be checked by itself. */
export interface TypedCriterion {
  readonly words: string;
  readonly required: boolean;
  readonly from: string;
  readonly to: string;
  readonly districts: string;
  /** What is checked and cannot be typed here: kept as it is. */
  readonly other?: Pick<Criterion, 'facts' | 'schema'>;
}

export const NO_CRITERION: TypedCriterion = { words: '', required: true, from: '', to: '', districts: '' };
const DISTRICT = 'postcode-district';
const isCount = (value: unknown): boolean => value === undefined || typeof value === 'number';

/** Of the keys of an object no other than these. */
const hasOnly = (value: object, keys: readonly string[]): boolean => Object.keys(value).every((key) => keys.includes(key));

export function typedOf({ words, required = false, facts, schema }: Criterion): TypedCriterion {
  const plain = { ...NO_CRITERION, words, required };
  if (schema === undefined) return plain;
  const { properties } = schema as { readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  const { age = {}, [DISTRICT]: district = {} } = properties ?? {};
  const isKnown = properties !== undefined && hasOnly(schema, ['properties']) && hasOnly(properties, ['age', DISTRICT]) && hasOnly(age, ['minimum', 'maximum']) && hasOnly(district, ['enum'])
    && isCount(age['minimum']) && isCount(age['maximum']);
  if (!isKnown) return { ...plain, other: { ...(facts !== undefined && { facts }), schema } };
  const among = district['enum'];
  return { ...plain, from: String(age['minimum'] ?? ''), to: String(age['maximum'] ?? ''), districts: Array.isArray(among) ? among.join(', ') : '' };
}

export const districtsOf = (typed: string): string[] => typed.toUpperCase().split(/[\s,;]+/).filter((word) => word !== '');

export function criterionOf({ words, required, from, to, districts, other }: TypedCriterion): Criterion {
  const said = { words: words.trim(), required };
  if (other !== undefined) return { ...said, ...other };
  const age = { ...(from.trim() !== '' && { minimum: Number(from) }), ...(to.trim() !== '' && { maximum: Number(to) }) };
  const among = districtsOf(districts);
  const properties = { ...(Object.keys(age).length > 0 && { age }), ...(among.length > 0 && { [DISTRICT]: { enum: among } }) };
  const facts = Object.keys(properties);
  return facts.length === 0 ? said : { ...said, facts, schema: { properties } };
}

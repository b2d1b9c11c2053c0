import type { JsonSchema } from '../json-schema.js';
import { optionValuesOf } from './annotations.js';
import type { FhirValue } from './fhir-types.js';
import { codingOf, polymorphAt, textAt, type Raw } from './reading.js';
import { isPlainObject } from '../json-value.js';

/** An option of a question: what is stored, and what FHIR calls it. */
export interface KnownOption {
  readonly answer: unknown;
  readonly value: FhirValue;
}

/** A coding with its words, which an imported form keeps only once, where they are shown. */
function withWords(value: FhirValue, words: unknown): FhirValue {
  if (value.valueCoding === undefined || value.valueCoding.display !== undefined || typeof words !== 'string') return value;
  return { ...value, valueCoding: { ...value.valueCoding, display: words } };
}

/** The options of a question, imported or our own; none where one of them is more than a text, a number or yes and no. */
export function knownOptions(leaf: JsonSchema, names: readonly unknown[] = []): KnownOption[] {
  const answers = leaf.enum ?? leaf.examples ?? [];
  const values = optionValuesOf(leaf);
  const shown = leaf.enum ? names : answers;
  if (values?.length === answers.length) return answers.map((answer, index) => ({ answer, value: withWords(values[index] ?? {}, shown[index]) }));
  return answers.map((answer, index) => {
    if (Number.isInteger(answer)) return { answer, value: { valueInteger: answer as number } };
    const display = typeof names[index] === 'string' && names[index] !== '' ? { display: names[index] } : {};
    return { answer, value: typeof answer === 'string' && answer !== '' ? { valueCoding: { code: answer, ...display } } : {} };
  });
}

/** A value as it is written in a response: points are the Questionnaire's. */
export const withoutExtension = ({ extension: _, ...value }: FhirValue): FhirValue => value;

/** How well a value of a response fits an option: 2 for the same, 1 where one of them leaves the system out or only the words are there, 0 for another. */
function fit(value: Raw, option: FhirValue): number {
  const [kind, content] = polymorphAt(value, 'value') ?? [];
  const ours = polymorphAt(option as Raw, 'value');
  if (kind === undefined || ours === undefined) return 0;
  if (isPlainObject(content)) {
    if (option.valueReference) return textAt(content, 'reference') === option.valueReference.reference ? 2 : 0;
    const [theirs, own] = [codingOf(content), option.valueCoding];
    if (own === undefined) return theirs.code !== undefined && theirs.code === String(ours[1]) ? 1 : 0;
    if (theirs.code === undefined || own.code === undefined) return theirs.display !== undefined && theirs.display === own.display && theirs.code === own.code ? 1 : 0;
    if (theirs.code !== own.code) return 0;
    return theirs.system === own.system ? 2 : theirs.system === undefined || own.system === undefined ? 1 : 0;
  }
  const words = String(content);
  if (option.valueCoding) return kind === 'String' && (words === option.valueCoding.display || words === option.valueCoding.code) ? 1 : 0;
  return words === String(ours[1]) ? 2 : 0;
}

/** The option that a value of a response names. */
export function optionFor(value: Raw, options: readonly KnownOption[]): KnownOption | undefined {
  const fits = options.map((option) => fit(value, option.value));
  const best = Math.max(0, ...fits);
  return best === 0 ? undefined : options[fits.indexOf(best)];
}

import { polymorphAt, recordsAt, textAt, type Raw } from './reading.js';

export const R4 = 'http://hl7.org/fhir/StructureDefinition/';
export const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** The extensions that are read, or written, each by its official address. */
export const EXTENSION = {
  ordinalValue: `${R4}ordinalValue`,
  itemWeight: `${R4}itemWeight`,
  optionExclusive: `${R4}questionnaire-optionExclusive`,
  optionPrefix: `${R4}questionnaire-optionPrefix`,
  hidden: `${R4}questionnaire-hidden`,
  itemControl: `${R4}questionnaire-itemControl`,
  minOccurs: `${R4}questionnaire-minOccurs`,
  maxOccurs: `${R4}questionnaire-maxOccurs`,
  minLength: `${R4}minLength`,
  minValue: `${R4}minValue`,
  maxValue: `${R4}maxValue`,
  unit: `${R4}questionnaire-unit`,
  unitOption: `${R4}questionnaire-unitOption`,
  variable: `${R4}variable`,
  xhtml: `${R4}rendering-xhtml`,
  instruction: `${R4}questionnaire-instruction`,
  calculated: `${SDC}calculatedExpression`,
  minQuantity: `${SDC}minQuantity`,
  maxQuantity: `${SDC}maxQuantity`,
  /** Ours: an answer that FHIR has no value for, as JSON text. */
  answerJson: 'urn:onward:questionnaire-response:answer-json',
} as const;

export function extensionsOf(raw: Raw, url: string): readonly Raw[] {
  return recordsAt(raw, 'extension').filter((each) => textAt(each, 'url') === url);
}

/** The first value of an extension, whatever its type. */
export function extensionValue(raw: Raw, url: string): unknown {
  const [first] = extensionsOf(raw, url);
  return first && polymorphAt(first, 'value')?.[1];
}

/** The first value of an extension as a number, also where it was written as text. */
export function extensionNumber(raw: Raw, url: string): number | undefined {
  const value = extensionValue(raw, url);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

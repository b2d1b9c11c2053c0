import { polymorphAt, recordsAt, textAt, type Raw } from './reading.js';

const R4 = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

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

/** What an extension asked for that our forms do not do. One that only tells how a form looks, or what a machine does with answers, is not here. */
export const LOST_EXTENSIONS: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  [`${SDC}enableWhenExpression`]: ['CONDITION_FORMULA', 'It is shown only where a formula holds; here it is always shown and never required'],
  [`${SDC}initialExpression`]: ['INITIAL', 'It would be filled in from a record; here it is left for a person to answer'],
  [`${R4}questionnaire-initialExpression`]: ['INITIAL', 'It would be filled in from a record; here it is left for a person to answer'],
  [`${SDC}answerExpression`]: ['OPTIONS_FORMULA', 'Its options come from a formula, which cannot be followed'],
  [`${SDC}candidateExpression`]: ['OPTIONS_FORMULA', 'The answers it suggests come from a formula, which cannot be followed'],
  [`${SDC}answerOptionsToggleExpression`]: ['OPTIONS_FORMULA', 'Which of its options are offered depends on a formula; here all are'],
  [`${SDC}subQuestionnaire`]: ['SUB_QUESTIONNAIRE', 'It stands for the questions of another Questionnaire, which is not in the file'],
  [`${SDC}lookupQuestionnaire`]: ['SUB_QUESTIONNAIRE', 'It looks its answer up through another Questionnaire, which is not in the file'],
  [`${SDC}unitOpen`]: ['UNIT', 'A unit of the person’s own could be given; here only those listed'],
  [`${R4}questionnaire-unitValueSet`]: ['UNIT', 'Its units are in a list that is not in the file'],
  [`${R4}questionnaire-constraint`]: ['CHECK', 'A check written as a formula is not made'],
  [`${R4}targetConstraint`]: ['CHECK', 'A check written as a formula is not made'],
  [`${R4}regex`]: ['CHECK', 'The pattern that its answer is held to is not checked'],
  [`${R4}maxDecimalPlaces`]: ['CHECK', 'How many decimal places its answer has is not checked'],
  [`${R4}questionnaire-signatureRequired`]: ['SIGNATURE', 'It asks for a signature, which a form cannot take'],
  [`${SDC}questionnaireAdaptive`]: ['ADAPTIVE', 'It is asked question by question by a server'],
};

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

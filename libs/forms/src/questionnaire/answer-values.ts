import { deepCompareStrict } from '@cfworker/json-schema';
import { isPlainObject } from '../json-value.js';
import { knownOptions, optionFor, withoutExtension } from './choice-values.js';
import type { FhirValue } from './fhir-types.js';
import { quantity, readInUnit, readMeasured, writeMeasured, type Reading } from './measured-values.js';
import type { Asked } from './question-kind.js';
import { codingOf, cut, memberOf, numberAt, polymorphAt, recordAt, textAt, type Raw } from './reading.js';

const INTEGER_LIMIT = 2 ** 31;

/** A number as FHIR's integer where it is one that fits, else as its decimal. */
const numeric = (answer: number): FhirValue =>
  Number.isInteger(answer) && Math.abs(answer) < INTEGER_LIMIT ? { valueInteger: answer } : { valueDecimal: answer };

function write({ kind, leaf, item, names }: Asked, answer: unknown): FhirValue | undefined {
  if (kind === 'measured') return writeMeasured(answer, leaf);
  if (kind === 'choice') {
    const option = knownOptions(leaf, names).find((each) => each.answer === answer);
    return option && withoutExtension(option.value);
  }
  if (kind === 'boolean') return typeof answer === 'boolean' ? { valueBoolean: answer } : undefined;
  if (typeof answer === 'number') {
    if (kind === 'integer') return numeric(answer);
    if (kind === 'decimal') return { valueDecimal: answer };
    return kind === 'quantity' ? quantity(answer, item?.unit ?? {}) : undefined;
  }
  if (typeof answer !== 'string' || answer.trim() === '') return undefined;
  switch (kind) {
    case 'date': return { valueDate: answer };
    case 'dateTime': return { valueDateTime: answer };
    case 'time': return { valueTime: answer.length === 5 ? `${answer}:00` : answer };
    case 'url': return { valueUri: answer };
    case 'reference': return { valueReference: { display: answer } };
    case 'coded-words': return { valueCoding: { display: answer } };
    case 'open-choice': {
      const option = knownOptions(leaf).find((each) => each.answer === answer);
      return option ? withoutExtension(option.value) : { valueString: answer };
    }
    case 'string': case 'text': return { valueString: answer };
    default: return undefined;
  }
}

/** Words where the question takes words: the text itself, else what a coding or a reference is called. */
function readWords(raw: Raw, { kind, leaf }: Asked): Reading {
  const [type, content] = polymorphAt(raw, 'value') ?? [];
  if (kind === 'open-choice') {
    const option = optionFor(raw, knownOptions(leaf).filter((each) => each.value.valueCoding === undefined || type === 'Coding'));
    if (option) return { answer: option.answer };
  }
  if (typeof content === 'string' || typeof content === 'number') return { answer: String(content) };
  if (!isPlainObject(content) || (type !== 'Coding' && type !== 'Reference')) return { problem: 'The answer is no text' };
  const { code } = codingOf(content);
  const name = type === 'Coding' ? code : (textAt(content, 'reference') ?? textAt(recordAt(content, 'identifier') ?? {}, 'value'));
  const display = memberOf(content, 'display');
  const words = typeof display === 'string' && display !== '' ? display : name;
  if (words === undefined) return { problem: 'The answer is empty' };
  return { answer: words, ...(name !== undefined && name !== words && { note: `The answer is kept as its words; its code ${cut(name, 100)} is not` }) };
}

/** An answer of FHIR as an answer to a question; one that the question does not take is a problem, in words. */
export function readAnswer(question: Asked, raw: Raw): Reading {
  const [type, content] = polymorphAt(raw, 'value') ?? [];
  if (type === undefined) return { problem: 'The answer has no value' };
  const { kind, leaf, item, names } = question;
  switch (kind) {
    case 'choice': {
      const option = optionFor(raw, knownOptions(leaf, names));
      return option ? { answer: option.answer } : { problem: 'The answer is none of the options' };
    }
    case 'measured': return readMeasured(raw, leaf);
    case 'boolean': return typeof content === 'boolean' ? { answer: content } : { problem: 'The answer is neither yes nor no' };
    case 'quantity': if (type === 'Quantity') return readInUnit(raw, item?.unit ?? {}); break;
    case 'decimal': if (type === 'Quantity') return readInUnit(raw, item?.unit ?? {}); break;
    case 'time': return typeof content === 'string' ? { answer: content.replace(/^(\d\d:\d\d):00$/, '$1') } : { problem: 'The answer is no time' };
    case 'date':
      if (typeof content !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(content)) return { problem: 'Only a whole date, with its day, can be kept' };
      return { answer: content };
    case 'dateTime':
      if (typeof content !== 'string' || !/^\d{4}-\d\d-\d\d[Tt]/.test(content)) return { problem: 'Only a whole date with its time can be kept' };
      return { answer: content };
    case 'group': case 'json': return { problem: 'The form has no such question' };
    default: if (kind !== 'integer') return readWords(raw, question);
  }
  const number = numberAt(raw, `value${type}`);
  return number === undefined ? { problem: 'The answer is no number' } : { answer: number };
}

export const isSame = (a: unknown, b: unknown): boolean => deepCompareStrict(a, b);

/** An answer in FHIR's words; undefined where FHIR has none that would be read again as the same answer. */
export function writeAnswer(question: Asked, answer: unknown): FhirValue | undefined {
  const value = write(question, answer);
  if (value === undefined) return undefined;
  const again = readAnswer(question, value as Raw);
  return 'answer' in again && isSame(again.answer, answer) ? value : undefined;
}

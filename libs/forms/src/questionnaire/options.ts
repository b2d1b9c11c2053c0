import { EXTENSION, extensionNumber, extensionValue } from './extensions.js';
import type { Coding, FhirValue } from './fhir-types.js';
import type { Item } from './item-tree.js';
import { codingOf, cut, isTrue, polymorphAt, recordAt, recordsAt, textAt, type Raw } from './reading.js';
import { isPlainObject } from '../json-value.js';

/** One answer to choose: what is stored, what is shown, and what it is in FHIR. */
export interface Option {
  readonly answer: string | number;
  readonly label: string;
  readonly value: FhirValue;
  readonly points?: number;
  /** By what its author says: chosen, it leaves no other. */
  readonly isExclusive: boolean;
}

/** The options of a question, and how many of those that are listed say nothing that could be chosen; or why they are not known. */
export type Options = { readonly options: readonly Option[]; readonly unread: number; readonly valueSet?: string } | { readonly unknown: string; readonly tooMany?: number };

const pointsIn = (raw: Raw | undefined): number | undefined => (raw && (extensionNumber(raw, EXTENSION.ordinalValue) ?? extensionNumber(raw, EXTENSION.itemWeight)));

function valueOf(raw: Raw): FhirValue | undefined {
  const [kind, value] = polymorphAt(raw, 'value') ?? [];
  if (kind === 'Coding' && isPlainObject(value)) {
    const coding = codingOf(value);
    return coding.code || coding.display ? { valueCoding: coding } : undefined;
  }
  if (kind === 'Integer') return Number.isSafeInteger(Number(value)) && value !== '' ? { valueInteger: Number(value) } : undefined;
  const text = typeof value === 'string' && value.trim() !== '' ? cut(value.trim(), 500) : undefined;
  if (text !== undefined && (kind === 'String' || kind === 'Date' || kind === 'Time')) return { [`value${kind}`]: text };
  if (kind !== 'Reference' || !isPlainObject(value)) return undefined;
  const [reference, display] = [textAt(value, 'reference'), textAt(value, 'display')];
  return reference ?? display ? { valueReference: { ...(reference && { reference }), ...(display && { display }) } } : undefined;
}

/** The value of an option by itself, as text: a code, else the words. */
const plain = ({ valueCoding, valueReference, valueInteger, valueString, valueDate, valueTime }: FhirValue): string =>
  valueCoding?.code ?? valueCoding?.display ?? valueReference?.reference ?? valueReference?.display ?? String(valueInteger ?? valueString ?? valueDate ?? valueTime);

const inFull = ({ system, code }: Coding): string => `${system ?? ''}|${code ?? ''}`;

function rawOptions(item: Item, find: (reference: string) => readonly Raw[] | undefined): { raw: readonly Raw[]; valueSet?: string } | undefined {
  const own = recordsAt(item.raw, 'answerOption');
  const valueSet = textAt(item.raw, 'answerValueSet');
  if (own.length > 0 || valueSet === undefined) return { raw: own };
  const concepts = find(valueSet);
  return concepts && { raw: concepts.map((concept) => ({ valueCoding: concept, extension: concept['extension'] })), valueSet };
}

/** More than a person can look through, and than a form has room for. */
const MOST_OPTIONS = 500;

/** Reads the options of questions; those of one list once, however many questions use it. */
export function optionsReader(find: (reference: string) => readonly Raw[] | undefined): (item: Item) => Options {
  const byItem = new Map<Item, Options>();
  const byList = new Map<string, Options>();
  return (item) => {
    const list = recordsAt(item.raw, 'answerOption').length > 0 ? undefined : textAt(item.raw, 'answerValueSet');
    const options = byItem.get(item) ?? (list === undefined ? undefined : byList.get(list)) ?? readOptions(item, find);
    byItem.set(item, options);
    if (list !== undefined) byList.set(list, options);
    return options;
  };
}

/** The options of a question, each answer once: a code alone where it is the only one of its kind, else with its system. */
function readOptions(item: Item, find: (reference: string) => readonly Raw[] | undefined): Options {
  const found = rawOptions(item, find);
  if ((found?.raw.length ?? 0) > MOST_OPTIONS) return { unknown: textAt(item.raw, 'answerValueSet') ?? '', tooMany: found?.raw.length ?? 0 };
  const values = (found?.raw ?? []).flatMap((raw) => {
    const value = valueOf(raw);
    return value ? [{ raw, value, text: plain(value) }] : [];
  });
  if (values.length === 0) return { unknown: textAt(item.raw, 'answerValueSet') ?? '' };
  const times = new Map<string, Set<string>>();
  for (const { text, value } of values) times.set(text, (times.get(text) ?? new Set()).add(inFull(value.valueCoding ?? {})));
  const areNumbers = values.every(({ value }) => value.valueInteger !== undefined);
  const byAnswer = new Map<string | number, Option>();
  for (const { raw, value, text } of values) {
    const isShared = (times.get(text)?.size ?? 0) > 1;
    const answer = areNumbers ? (value.valueInteger ?? 0) : isShared ? inFull(value.valueCoding ?? {}) : text;
    if (byAnswer.has(answer)) continue;
    const points = pointsIn(raw) ?? pointsIn(recordAt(raw, 'valueCoding')) ?? pointsIn(recordAt(raw, '_valueCoding'));
    const prefix = extensionValue(raw, EXTENSION.optionPrefix);
    // A number before the words that only tells the points is no part of the answer.
    const isShown = typeof prefix === 'string' && prefix !== '' && prefix !== String(points);
    const words = value.valueCoding?.display ?? value.valueReference?.display ?? text;
    const label = isShown && !words.startsWith(prefix) ? `${prefix} ${words}` : words;
    const extension = points === undefined ? {} : { extension: [{ url: EXTENSION.ordinalValue, valueDecimal: points }] };
    byAnswer.set(answer, { answer, label: cut(label, 600), value: { ...extension, ...value }, isExclusive: isTrue(extensionValue(raw, EXTENSION.optionExclusive)), ...(points !== undefined && { points }) });
  }
  return { options: [...byAnswer.values()], unread: (found?.raw.length ?? 0) - values.length, ...(found?.valueSet !== undefined && { valueSet: found.valueSet }) };
}

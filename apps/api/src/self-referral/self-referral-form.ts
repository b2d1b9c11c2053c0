import type { Answers } from '@onward/forms';
import type { PersonInput } from '../people/index.js';
import { dateOf, typedDate, type AskedDate } from '../platform/plain-pages/index.js';

/** The fields in the order of the page; the date of birth goes by its first box. */
const FIELDS = ['whyHere', 'isSafe', 'reason', 'whom', 'helper', 'given', 'family', 'day', 'by', 'phone', 'email', 'when', 'address', 'postcode', 'language', 'agrees'] as const;
export type Field = (typeof FIELDS)[number];

/** As they were typed. */
export interface Typed extends Readonly<Record<Exclude<Field, 'day'>, string>> {
  readonly born: AskedDate;
  /** Of the page as it was asked for: sent again, it is the same request. */
  readonly key: string;
}

/** What is wrong, by field; in the order of the page. */
export type Faults = ReadonlyMap<Field, string>;

const KEY = /^[\w-]{43}$/;

export function typedOf(fields: URLSearchParams | null, newKey: () => string): Typed {
  const key = fields?.get('key') ?? '';
  const text = (name: string): string => (fields?.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  const texts = Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as Record<Field, string>;
  return { ...texts, born: typedDate(fields), key: KEY.test(key) ? key : newKey() };
}

const WAYS = ['phone', 'text', 'email', 'post'] as const;

/** What the person must say, in words of their own. */
export function missing(typed: Typed): [Field, string][] {
  const { whom, helper, reason, isSafe, given, family, by, phone, email, address, agrees, born } = typed;
  const all: [Field, boolean, string][] = [
    ['isSafe', isSafe !== 'yes' && isSafe !== 'no', 'Say whether you are safe'],
    ['reason', reason === '', 'Say what the help is for'],
    ['whom', !['me', 'child', 'other'].includes(whom), 'Say who needs help'],
    ['helper', (whom === 'child' || whom === 'other') && helper === '', 'Give your name, and say who you are to them'],
    ['given', given === '', 'Give the first name'],
    ['family', family === '', 'Give the last name'],
    ['day', dateOf(born) === undefined, 'Give the day, the month and the year, such as 27 3 1985'],
    ['by', !WAYS.some((way) => way === by), 'Choose how to reach you'],
    ['phone', (by === 'phone' || by === 'text') && phone === '', 'Give a telephone number'],
    ['email', by === 'email' && email === '', 'Give an email address'],
    ['address', by === 'post' && address === '', 'Give the address that a letter is to go to'],
    ['agrees', agrees === '', 'Tick the box, or call them instead'],
  ];
  return all.filter(([, isMissing]) => isMissing).map(([field, , words]) => [field, words]);
}

const filled = <Value>(values: Record<string, Value | '' | undefined>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)) as Record<string, Value>;

/** Who it is about. Their number is not asked: on a public page nobody is anybody who is known already. */
export function personOf({ whom, helper, given, family, born, address, postcode, by, phone, email, when }: Typed): PersonInput {
  const lines = address.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const way = WAYS.find((one) => one === by);
  return {
    ...filled({ given, family, birthDate: dateOf(born), phone, email }),
    // a postcode is of use where the rest is not said
    ...((lines.length > 0 || postcode !== '') && { address: { lines: lines.length > 0 ? lines : [postcode], ...filled({ postcode }) } }),
    ...(way !== undefined && {
      safeContact: { by: way, ...filled({ to: way === 'email' ? email : way === 'post' ? '' : phone, when, name: whom === 'me' ? '' : helper }) },
    }),
  };
}

/** The standard form, as the person answers it: why, whether they are safe, who agrees, and which language an interpreter speaks. */
export function answersOf({ whom, helper, reason, isSafe, language }: Typed): Answers {
  return filled({
    reason,
    agreementBasis: whom === 'child' ? 'parent' : 'person',
    agreementGivenBy: whom === 'child' ? helper : '',
    riskToPerson: isSafe === 'no' ? 'yes' : 'no',
    urgency: isSafe === 'no' ? 'urgent' : '',
    interpreterNeeded: language === '' ? '' : 'yes',
    interpreterLanguage: language,
  });
}

/** Which field of the page a pointer of what is made of it means. */
const FIELD_OF: readonly (readonly [RegExp, Field])[] = [
  [/^\/given/, 'given'],
  [/^\/family/, 'family'],
  [/^\/birthDate/, 'day'],
  [/^\/address\/lines/, 'address'],
  [/^\/address\/postcode/, 'postcode'],
  [/^\/phone/, 'phone'],
  [/^\/email/, 'email'],
  [/^\/safeContact\/to/, 'by'],
  [/^\/safeContact\/when/, 'when'],
  [/^\/safeContact\/name|^\/answers\/agreementGivenBy/, 'helper'],
  [/^\/answers\/interpreterLanguage/, 'language'],
  [/^\/answers\/(agreementBasis|urgency)/, 'whom'],
  [/^\/override/, 'whyHere'],
];

/** By field, the first of each; what belongs to none stands with the reason. */
export function faultsOf(missed: readonly (readonly [Field, string])[], errors: readonly { readonly pointer: string; readonly message: string }[]): Faults {
  // of the whole: what it lacks is among what was missed
  const inFields = errors.filter(({ pointer }) => pointer !== '').map(({ pointer, message }): [Field, string] => [FIELD_OF.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'reason', message]);
  const first = new Map([...missed, ...inFields].toReversed());
  return new Map(FIELDS.flatMap((field): [Field, string][] => (first.has(field) ? [[field, first.get(field) ?? '']] : [])));
}

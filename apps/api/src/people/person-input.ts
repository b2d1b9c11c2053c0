import type { JsonSchema } from '../platform/http/index.js';
import type { InputError } from '../platform/problem/index.js';
import { birthDateFault } from './birth-date.js';
import { nhsNumberFault } from './nhs-number.js';
import { SEXES, type Sex } from './person.entity.js';
import { lineOfText } from './person-text.js';
import { POSTCODE_PATTERN } from './postcode.js';

const CONTACT_WAYS = ['phone', 'text', 'email', 'post', 'in-person', 'through-somebody'] as const;

/** How the person can be reached without putting them at risk. */
export interface SafeContact {
  readonly by: (typeof CONTACT_WAYS)[number];
  /** The number or address; for `in-person`, where. */
  readonly to?: string;
  /** Who answers, where it is not the person. */
  readonly name?: string;
  readonly relationship?: string;
  /** When it is safe. */
  readonly when?: string;
  readonly note?: string;
}

/** What is said of a person when they are added. */
export interface PersonInput {
  readonly nhsNumber?: string;
  readonly given?: string;
  readonly family?: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly approximateAge?: number;
  readonly sex?: Sex;
  readonly language?: string;
  readonly address?: { readonly lines: readonly string[]; readonly postcode?: string };
  readonly phone?: string;
  readonly email?: string;
  readonly safeContact?: SafeContact;
  /** Its organisation id or ODS code. */
  readonly registeredPractice?: string;
}

export const NHS_NUMBER: JsonSchema = {
  type: 'string',
  maxLength: 20,
  examples: ['999 000 0018'],
  'x-name': 'the NHS number',
  description: 'Ten digits, as printed (3-3-4, with spaces or hyphens) or without; the last is a check digit (modulus 11).',
};

export const BIRTH_DATE: JsonSchema = {
  type: 'string',
  format: 'date',
  'x-name': 'the date of birth',
  description: 'Not in the future (in London) and not before 1880.',
};

export const PHONE: JsonSchema = {
  type: 'string',
  pattern: '^\\s*\\+?[0-9][0-9 ().-]{1,24}[0-9]( ?(x|ext\\.?) ?[0-9]{1,6})?\\s*$',
  'x-name': 'the phone number',
  'x-messages': { pattern: 'The phone number must be digits and spaces, such as 0117 496 0123' },
};

export const EMAIL: JsonSchema = { type: 'string', format: 'email', maxLength: 254, 'x-name': 'the email address' };

const ADDRESS: JsonSchema = {
  type: 'object',
  properties: {
    lines: { type: 'array', items: lineOfText('the line of the address'), minItems: 1, maxItems: 6, 'x-name': 'the lines of the address' },
    postcode: {
      type: 'string',
      pattern: POSTCODE_PATTERN,
      'x-name': 'the postcode',
      'x-messages': { pattern: 'The postcode must be a full one, such as BS1 3NX' },
    },
  },
  required: ['lines'],
  additionalProperties: false,
  'x-name': 'the address',
};

export const SAFE_CONTACT: JsonSchema = {
  type: 'object',
  properties: {
    by: { enum: CONTACT_WAYS, 'x-name': 'how the person can be contacted safely' },
    to: lineOfText('the safe number or address', 200),
    name: lineOfText('the name of the contact'),
    relationship: lineOfText('the relationship'),
    when: lineOfText('the safe time', 200),
    note: lineOfText('the note', 500),
  },
  required: ['by'],
  additionalProperties: false,
  'x-name': 'the safe contact',
};

export const PERSON_INPUT: JsonSchema = {
  'x-schema': 'PersonInput',
  type: 'object',
  properties: {
    nhsNumber: NHS_NUMBER,
    given: lineOfText('the given name'),
    family: lineOfText('the family name'),
    birthDate: BIRTH_DATE,
    approximateAge: { type: 'integer', minimum: 0, maximum: 130, 'x-name': 'the approximate age' },
    sex: { enum: SEXES, 'x-name': 'the sex' },
    language: { ...lineOfText('the language'), description: 'A language tag (BCP 47) where known, else its name.' },
    address: ADDRESS,
    phone: PHONE,
    email: EMAIL,
    safeContact: SAFE_CONTACT,
    registeredPractice: { ...lineOfText('the registered practice', 40), description: 'The organisation id or the ODS code of a GP practice.' },
  },
  additionalProperties: false,
  minProperties: 1,
  'x-messages': { minProperties: 'Say at least one thing about the person' },
};

/** What no schema can say: check digits, and dates held against the calendar on the wall. */
export function detailFaults({ nhsNumber, birthDate }: Pick<PersonInput, 'nhsNumber' | 'birthDate'>, today: string): InputError[] {
  const faults: [pointer: string, code: string, message: string | undefined][] = [
    ['/nhsNumber', 'NHS_NUMBER', nhsNumber === undefined ? undefined : nhsNumberFault(nhsNumber)],
    ['/birthDate', 'BIRTH_DATE', birthDate === undefined ? undefined : birthDateFault(birthDate, today)],
  ];
  return faults.flatMap(([pointer, code, message]) => (message === undefined ? [] : [{ pointer, code, message }]));
}

/** Too little to tell this person from any other: no number, and not both a family name and a date of birth. */
export function isTooLittle({ nhsNumber, family, birthDate }: PersonInput): boolean {
  return nhsNumber === undefined && (family === undefined || birthDate === undefined);
}

import type { JsonSchema } from '../platform/http/index.js';
import { UUID } from '../platform/http/index.js';
import { ageOn } from './birth-date.js';
import { OBJECTION, type Objection } from './objections/objection.schemas.js';
import { RELATED, type Related } from './related/related.schemas.js';
import { SEXES, type Sex } from './person.entity.js';
import type { SafeContact } from './person-input.js';

/** Where a restricted person is: not said. */
export interface RestrictedAddress {
  readonly restricted: true;
  readonly words: string;
}

/** What tells a person from others: all that is answered to who knows the number and these, and does not yet see the person. */
export interface PersonIdentity {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly birthDate: string | null;
  readonly nhsNumber: string | null;
  readonly restricted: boolean;
}

/** The person's own data. */
export interface Person extends PersonIdentity {
  readonly approximateAge: number | null;
  readonly sex: Sex | null;
  readonly language: string | null;
  readonly deceasedOn: string | null;
  readonly unmatched: boolean;
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
  readonly address: { readonly lines: readonly string[]; readonly postcode: string | null } | RestrictedAddress | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly safeContact: SafeContact | null;
  readonly registeredPractice: { readonly id: string; readonly name: string; readonly odsCode: string | null } | null;
  readonly related: readonly Related[];
  readonly otherRecords: readonly { readonly id: string; readonly name: string; readonly birthDate: string | null; readonly approximateAge: number | null; readonly phone: string | null }[];
  readonly objections: readonly Objection[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** With the age today; at death for who has died; the one that was guessed where the date of birth is not known. */
export function withAge<Known extends { birthDate: string | null; approximateAge?: number | null; deceasedOn?: string | null }>(
  person: Known,
  today: string,
): Known & { age: number | null } {
  const age = person.birthDate === null ? (person.approximateAge ?? null) : ageOn(person.birthDate, person.deceasedOn ?? today);
  return { ...person, age };
}

const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const DATE_OR_NULL: JsonSchema = { type: ['string', 'null'], format: 'date' };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const AGE: JsonSchema = { type: ['integer', 'null'], description: 'In whole years; guessed where the date of birth is not known.' };

export const PERSON: JsonSchema = {
  'x-schema': 'Person',
  description: 'What is absent (rather than null) is not shown to this caller.',
  type: 'object',
  properties: {
    id: UUID,
    version: { type: 'integer' },
    name: { type: 'string' },
    given: TEXT_OR_NULL,
    family: TEXT_OR_NULL,
    birthDate: DATE_OR_NULL,
    age: AGE,
    nhsNumber: TEXT_OR_NULL,
    restricted: { type: 'boolean', description: 'The S flag: where the person is goes out of no door.' },
    approximateAge: { type: ['integer', 'null'] },
    sex: { enum: [...SEXES, null] },
    language: TEXT_OR_NULL,
    deceasedOn: DATE_OR_NULL,
    unmatched: { type: 'boolean', description: 'Too little is known to tell this person from another: waits in the matching queue.' },
    identifiers: {
      type: 'array',
      items: { type: 'object', properties: { system: { enum: ['nhs-number', 'local'] }, value: { type: 'string' } }, required: ['system', 'value'] },
    },
    address: {
      anyOf: [
        { type: 'object', properties: { lines: { type: 'array', items: { type: 'string' } }, postcode: TEXT_OR_NULL }, required: ['lines', 'postcode'] },
        { type: 'object', properties: { restricted: { const: true }, words: { type: 'string' } }, required: ['restricted', 'words'] },
        { type: 'null' },
      ],
    },
    phone: TEXT_OR_NULL,
    email: TEXT_OR_NULL,
    safeContact: { type: ['object', 'null'] },
    registeredPractice: {
      type: ['object', 'null'],
      properties: { id: UUID, name: { type: 'string' }, odsCode: TEXT_OR_NULL },
      required: ['id', 'name', 'odsCode'],
    },
    related: {
      type: 'array',
      description: 'Relatives, carers, attorneys. `personId` where they are known here and this caller may know of them.',
      items: RELATED,
    },
    otherRecords: {
      type: 'array',
      description: 'What turned out to be the same person, and was merged into this record.',
      items: {
        type: 'object',
        properties: { id: UUID, name: { type: 'string' }, birthDate: DATE_OR_NULL, approximateAge: { type: ['integer', 'null'] }, phone: TEXT_OR_NULL },
        required: ['id', 'name', 'birthDate', 'approximateAge', 'phone'],
      },
    },
    objections: { type: 'array', items: OBJECTION, description: 'What the person objects to being shared, for those who recorded it and the registered practice.' },
    createdAt: TIME,
    updatedAt: TIME,
  },
  required: ['id', 'version', 'name', 'given', 'family', 'birthDate', 'age', 'nhsNumber', 'restricted'],
  additionalProperties: false,
};

export const PERSON_MATCH: JsonSchema = {
  'x-schema': 'PersonMatch',
  description: 'Enough to be sure that it is the right person, and no more.',
  type: 'object',
  properties: {
    id: UUID,
    name: { type: 'string' },
    given: TEXT_OR_NULL,
    family: TEXT_OR_NULL,
    birthDate: DATE_OR_NULL,
    age: AGE,
    deceasedOn: { ...DATE_OR_NULL, description: 'When their death was recorded; null for who lives, as far as is known.' },
    nhsNumber: { type: ['string', 'null'], description: 'In full where it was searched for, else its last four digits: `*** *** 0018`.' },
    postcodeDistrict: { type: ['string', 'null'], description: 'The first half of the postcode; null where restricted or not known.' },
    restricted: { type: 'boolean' },
    match: { enum: ['exact', 'close'], description: '`close`: a typing error away, or another given name.' },
  },
  required: ['id', 'name', 'given', 'family', 'birthDate', 'age', 'deceasedOn', 'nhsNumber', 'postcodeDistrict', 'restricted', 'match'],
  additionalProperties: false,
};

import { CRITERIA_SCHEMA, type Criterion } from '@onward/forms';
import { PRIORITIES, WEEKDAYS, type OnCallContact, type ServiceHours, type Targets } from '@onward/workflow';
import { UUID, type JsonSchema } from '../../platform/http/index.js';

/** What of an entry who manages the service writes; null where nobody has said. */
export interface EntryWords {
  readonly description: string;
  readonly capacity: number | null;
  readonly currentWaitDays: number | null;
  readonly targets: Targets | null;
  readonly hours: ServiceHours | null;
  readonly onCall: OnCallContact | null;
  readonly onCallAlways: boolean;
  readonly criteria: readonly Criterion[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly languages: readonly string[];
  /** Where it serves; null for everywhere. */
  readonly postcodeDistricts: readonly string[] | null;
}

const orNull = (schema: JsonSchema & { readonly type: 'object' | 'integer' | 'string' | 'array' }): JsonSchema => ({ ...schema, type: [schema.type, 'null'] });
const YEAR_IN_MINUTES = 366 * 24 * 60;
const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const MOST_PER_DAY = 6;

const SPAN: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['opens', 'closes'],
  properties: {
    opens: { type: 'string', pattern: TIME, 'x-name': 'when it opens', 'x-messages': { pattern: 'Write a time as 09:00' } },
    closes: { type: 'string', pattern: `${TIME}|^24:00$`, 'x-name': 'when it closes', 'x-messages': { pattern: 'Write a time as 17:00' } },
  },
};
const HOURS: JsonSchema & { readonly type: 'object' } = {
  type: 'object', additionalProperties: false, required: [...WEEKDAYS],
  properties: {
    ...Object.fromEntries(WEEKDAYS.map((day) => [day, { type: 'array', maxItems: MOST_PER_DAY, items: SPAN }])),
    openOnBankHolidays: { type: 'boolean' },
  },
};
const MINUTES: JsonSchema = {
  type: 'object', additionalProperties: false, required: [...PRIORITIES],
  properties: Object.fromEntries(PRIORITIES.map((priority) => [priority, {
    type: 'integer', minimum: 5, maximum: YEAR_IN_MINUTES, 'x-name': 'minutes',
    'x-messages': { minimum: 'Choose 5 minutes or more', maximum: 'Choose a year or less' },
  }])),
};
const TARGETS: JsonSchema & { readonly type: 'object' } = {
  type: 'object', additionalProperties: false, required: ['acknowledge', 'decide', 'contact', 'outcome'],
  properties: { acknowledge: MINUTES, decide: MINUTES, contact: MINUTES, outcome: MINUTES },
  description: 'Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency.',
};
const ON_CALL: JsonSchema & { readonly type: 'object' } = {
  type: 'object', additionalProperties: false, required: ['name', 'phone'],
  properties: {
    name: { type: 'string', pattern: '\\S', maxLength: 100, 'x-name': 'who is on call', 'x-messages': { pattern: 'Say who is on call' } },
    phone: { type: 'string', pattern: '^[+0-9][0-9 ()-]{2,29}$', maxLength: 30, 'x-name': 'the telephone number', 'x-messages': { pattern: 'Write a telephone number, such as 01632 960 001' } },
  },
};
const REACH = {
  phone: { type: 'string', pattern: '^[+0-9][0-9 ()-]{2,29}$', maxLength: 30, 'x-name': 'the telephone number', 'x-messages': { pattern: 'Write a telephone number, such as 01632 960 001' } },
  email: { type: 'string', format: 'email', maxLength: 254, 'x-name': 'the email address' },
  url: { type: 'string', format: 'uri', pattern: '^https?://', maxLength: 2_000, 'x-name': 'the website', 'x-messages': { pattern: 'Write the website with https://' } },
  languages: { type: 'array', maxItems: 50, items: { type: 'string', pattern: '\\S', maxLength: 60, 'x-name': 'the language' }, 'x-name': 'the languages' },
  postcodeDistricts: {
    type: 'array', minItems: 1, maxItems: 500, 'x-name': 'the postcode districts',
    items: { type: 'string', pattern: '^[A-Z]{1,2}[0-9][A-Z0-9]?$', 'x-name': 'the postcode district', 'x-messages': { pattern: 'Write first halves of postcodes, such as QW1, QW2' } },
  },
} as const satisfies Record<string, JsonSchema>;
const { $defs, ...CRITERIA } = CRITERIA_SCHEMA;

/** What may be written, whole. */
export const ENTRY_WORDS: JsonSchema = {
  type: 'object', additionalProperties: false, ...($defs === undefined ? {} : { $defs }),
  properties: {
    description: { type: 'string', pattern: '\\S', maxLength: 5000, 'x-name': 'what the service does', 'x-messages': { pattern: 'Say what the service does' } },
    capacity: orNull({ type: 'integer', minimum: 0, maximum: 100_000, 'x-name': 'how many people' }),
    currentWaitDays: orNull({ type: 'integer', minimum: 0, maximum: 3650, 'x-name': 'how many days' }),
    targets: orNull(TARGETS),
    hours: orNull(HOURS),
    onCall: orNull(ON_CALL),
    onCallAlways: { type: 'boolean' },
    criteria: CRITERIA,
    phone: orNull(REACH.phone), email: orNull(REACH.email), url: orNull(REACH.url), languages: REACH.languages, postcodeDistricts: orNull(REACH.postcodeDistricts),
  },
};

/** What of it is named is put in place of what was there; what is null is taken away (RFC 7396). */
export const ENTRY_PATCH: JsonSchema = {
  'x-schema': 'EntryPatch', type: 'object', additionalProperties: false, minProperties: 1,
  properties: {
    description: { type: 'string' }, capacity: { type: ['integer', 'null'] }, currentWaitDays: { type: ['integer', 'null'] },
    targets: { type: ['object', 'null'] }, hours: { type: ['object', 'null'] }, onCall: { type: ['object', 'null'] }, onCallAlways: { type: 'boolean' }, criteria: { type: 'array' },
    phone: { type: ['string', 'null'] }, email: { type: ['string', 'null'] }, url: { type: ['string', 'null'] }, languages: { type: 'array', items: { type: 'string' } },
    postcodeDistricts: { type: ['array', 'null'], items: { type: 'string' }, description: 'Where it serves; null for everywhere.' },
  },
};

export const PAUSE: JsonSchema = {
  'x-schema': 'ServicePause', type: 'object', additionalProperties: false,
  properties: {
    until: { type: 'string', format: 'date', 'x-name': 'the day on which it takes referrals again', description: 'It takes referrals again on this day by itself; not before somebody says so, where it is left out.' },
    alternativeId: { ...UUID, 'x-name': 'where to turn to instead' },
  },
};
export const CLOSURE: JsonSchema = {
  'x-schema': 'ServiceClosure', type: 'object', additionalProperties: false,
  properties: { successorId: { ...UUID, 'x-name': 'the service that takes over', description: 'Takes over each referral that is open here; may be left out where none is.' } },
};
export const NOTHING_ELSE: JsonSchema = { type: 'object', additionalProperties: false };

const NAMED = { type: ['object', 'null'], required: ['id', 'name'], additionalProperties: false, properties: { id: UUID, name: { type: 'string' } } } satisfies JsonSchema;
const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const PLAIN_CRITERION: JsonSchema = {
  type: 'object', required: ['words'], additionalProperties: false,
  properties: { words: { type: 'string' }, required: { type: 'boolean' }, facts: { type: 'array', items: { type: 'string' } }, schema: { type: 'object', additionalProperties: true } },
};
const SHOWN = {
  version: { type: 'integer', description: 'The one to send as If-Match.' },
  id: UUID, name: { type: 'string' }, desk: { type: 'boolean' }, statutoryDuty: { type: 'boolean' }, referable: { type: 'boolean' },
  description: { type: 'string' }, state: { enum: ['open', 'paused', 'closed'] }, pausedUntil: TEXT_OR_NULL, alternative: NAMED,
  successor: { ...NAMED, description: 'Who took over what was open here.' },
  openReferrals: { type: 'integer', description: 'How many referrals are open here now.' },
  capacity: { type: ['integer', 'null'], description: 'How many people it can have in hand at a time.' }, currentWaitDays: { type: ['integer', 'null'] },
  targets: TARGETS, hours: { ...HOURS, type: ['object', 'null'] }, onCall: { ...ON_CALL, type: ['object', 'null'] }, onCallAlways: { type: 'boolean' },
  phone: TEXT_OR_NULL, email: TEXT_OR_NULL, url: TEXT_OR_NULL, languages: { type: 'array', items: { type: 'string' } },
  postcodeDistricts: { type: ['array', 'null'], items: { type: 'string' }, description: 'Where it serves; null for everywhere.' },
  criteria: { type: 'array', items: PLAIN_CRITERION }, assuredUntil: TEXT_OR_NULL,
  assured: { type: 'boolean', description: 'Somebody answers for this entry today.' }, checkedAt: TEXT_OR_NULL,
  remindedAt: { ...TEXT_OR_NULL, description: 'When who manages it was last asked to check it, where they have not since.' },
} satisfies Record<string, JsonSchema>;

export const ENTRY: JsonSchema = { 'x-schema': 'ServiceEntry', type: 'object', additionalProperties: false, required: Object.keys(SHOWN), properties: SHOWN };

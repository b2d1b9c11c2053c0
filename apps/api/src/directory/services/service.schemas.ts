import { WEEKDAYS } from '@onward/workflow';
import { UUID, type JsonSchema, type ObjectSchema } from '../../platform/http/index.js';

const TEXT_OR_NULL = { type: ['string', 'null'] } as const;
const DATE_OR_NULL = { type: ['string', 'null'], format: 'date' } as const;
const TEXTS = { type: 'array', items: { type: 'string' } } as const;

export const SERVICE_QUERY = {
  type: 'object',
  properties: {
    q: { type: 'string', maxLength: 200, description: 'Words of the name, category, description, criteria or taxonomy terms, or the beginning of the name; where nothing has them, those whose name or category is alike.' },
    category: { type: 'string', maxLength: 200 },
    near: {
      type: 'string',
      pattern: '^[A-Za-z]{1,2}[0-9][A-Za-z0-9]?$',
      description: 'A postcode district, such as BS5. Services that serve it or are in it come first, then those that serve everywhere or do not say.',
    },
    within: { type: 'integer', minimum: 1, maximum: 100, description: 'Miles from the middle of the district in `near` to the nearest place of a service; nearest first.' },
    referable: { type: 'boolean', description: 'True: somebody triages there. False: listed for signposting only.' },
    state: { type: 'string', enum: ['open', 'paused', 'closed'] },
    organisationId: UUID,
    openNow: { const: true, type: 'boolean', description: 'Open, and somebody is there at this moment by its hours.' },
    cursor: { type: 'string', maxLength: 4000 },
    limit: { type: 'integer', minimum: 1, maximum: 100, description: 'As many as 25 where it is not given.' },
  },
} as const satisfies ObjectSchema;

const NAMED = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: UUID, name: { type: 'string' } },
} as const;

const HOURS = {
  type: ['object', 'null'],
  description: 'When it is staffed, in local time; closed on bank holidays unless it says otherwise. Null where nobody has said.',
  properties: {
    ...Object.fromEntries(
      WEEKDAYS.map((day) => [
        day,
        { type: 'array', items: { type: 'object', required: ['opens', 'closes'], properties: { opens: { type: 'string' }, closes: { type: 'string' } } } },
      ]),
    ),
    openOnBankHolidays: { type: 'boolean' },
  },
} satisfies JsonSchema;

const MINUTES = {
  type: 'object',
  required: ['routine', 'soon', 'urgent', 'emergency'],
  properties: { routine: { type: 'number' }, soon: { type: 'number' }, urgent: { type: 'number' }, emergency: { type: 'number' } },
} as const;

const TARGETS = {
  type: ['object', 'null'],
  description: 'Minutes by kind and priority: of its hours for routine and soon, elapsed for urgent and emergency. Null where nobody triages.',
  properties: { acknowledge: MINUTES, decide: MINUTES, contact: MINUTES, outcome: MINUTES },
} as const;

const PROPERTIES = {
  id: UUID,
  name: { type: 'string' },
  organisation: NAMED,
  category: TEXT_OR_NULL,
  description: { type: 'string', description: 'Plain text.' },
  state: { type: 'string', enum: ['open', 'paused', 'closed'] },
  pausedUntil: DATE_OR_NULL,
  alternative: { ...NAMED, type: ['object', 'null'], description: 'Where to turn to instead.' },
  referable: { type: 'boolean', description: 'Somebody triages here; else it is listed for signposting only.' },
  statutoryDuty: { type: 'boolean' },
  selfReferral: { type: 'boolean' },
  criteria: { ...TEXTS, description: 'Who it is for, a sentence each.' },
  currentWaitDays: { type: ['integer', 'null'] },
  hours: HOURS,
  onCallAlways: { type: 'boolean', description: 'An on-call contact is there outside the hours.' },
  targets: TARGETS,
  postcodeDistricts: { type: ['array', 'null'], items: { type: 'string' }, description: 'Where it serves; null for everywhere, or where nobody has said.' },
  languages: TEXTS,
  contact: {
    type: 'object',
    required: ['url', 'email', 'phone'],
    properties: { url: TEXT_OR_NULL, email: TEXT_OR_NULL, phone: TEXT_OR_NULL },
  },
  assuredUntil: DATE_OR_NULL,
  assured: { type: 'boolean', description: 'Somebody answers for this entry today.' },
} satisfies Record<string, JsonSchema>;

export const SERVICE = { 'x-schema': 'Service', type: 'object', required: Object.keys(PROPERTIES), properties: PROPERTIES } satisfies JsonSchema;

const FOUND_PROPERTIES = {
  ...PROPERTIES,
  distanceMiles: { type: ['number', 'null'], description: 'From the middle of the district in `near` to its nearest place; null without a district, or where no place is known.' },
} satisfies Record<string, JsonSchema>;

const FOUND_SERVICE = { 'x-schema': 'FoundService', type: 'object', required: Object.keys(FOUND_PROPERTIES), properties: FOUND_PROPERTIES } satisfies JsonSchema;

const DETAIL_PROPERTIES = {
  ...PROPERTIES,
  capacity: { type: ['integer', 'null'], description: 'How many people it can have in hand at a time; null where nobody has said.' },
  requiredSupplements: { ...TEXTS, description: 'Keys of the short forms it asks for besides the standard one.' },
  source: { ...TEXT_OR_NULL, description: 'Who published the entry; null for one that is kept here.' },
  details: { type: 'object', description: "What else a publisher's entry says, under the names of Open Referral UK.", additionalProperties: true },
} satisfies Record<string, JsonSchema>;

export const SERVICE_DETAIL = {
  'x-schema': 'ServiceDetail',
  type: 'object',
  required: Object.keys(DETAIL_PROPERTIES),
  properties: DETAIL_PROPERTIES,
} satisfies JsonSchema;

export const SERVICE_PAGE = {
  'x-schema': 'ServicePage',
  type: 'object',
  required: ['items', 'nextCursor'],
  properties: { items: { type: 'array', items: FOUND_SERVICE }, nextCursor: TEXT_OR_NULL },
} satisfies JsonSchema;

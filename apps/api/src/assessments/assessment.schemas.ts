import { PRIORITIES } from '@onward/workflow';
import { UUID, type JsonSchema, type ObjectSchema } from '../platform/http/index.js';

const TEXT: JsonSchema = { type: 'string' };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const PRIORITY: JsonSchema = { type: 'string', enum: PRIORITIES };
const FORM_KEY: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const all = (properties: Record<string, JsonSchema>): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const NEW_ASSESSMENT = {
  title: 'An assessment',
  type: 'object',
  properties: {
    personId: UUID,
    form: all({ key: FORM_KEY, version: { type: 'integer', minimum: 1, maximum: 2_147_483_647 } }),
    answers: { type: 'object', additionalProperties: true },
    referralId: { ...UUID, description: 'The referral it is made on. Without one, a score raises those of the person that the caller’s services have in hand.' },
    begunAt: { ...TIME, description: 'When its first question was answered: with a version that was retired since, it may still be completed within a day.' },
  },
  required: ['personId', 'form', 'answers'],
  additionalProperties: false,
} as const satisfies ObjectSchema;

export const IN_ERROR = {
  title: 'Why it should never have been recorded',
  type: 'object',
  properties: { note: { title: 'Why', type: 'string', pattern: '\\S', maxLength: 2000 } },
  required: ['note'],
  additionalProperties: false,
} as const satisfies ObjectSchema;

export const ASSESSMENTS_QUERY = {
  type: 'object',
  properties: {
    form: { ...FORM_KEY, description: 'Of this form alone, in all its versions.' },
    enteredInError: { type: 'boolean', description: 'Those that were entered in error, instead of those that stand.' },
    cursor: { type: 'string', minLength: 1, maxLength: 500 },
    limit: { type: 'integer', minimum: 1, maximum: 100 },
  },
} as const satisfies ObjectSchema;

const WHO = all({ name: TEXT, organisation: all({ id: UUID, name: TEXT }) });

export const ASSESSMENT: JsonSchema = {
  'x-schema': 'Assessment',
  title: 'An assessment, as the server scored it when it was recorded',
  ...all({
    id: UUID,
    personId: UUID,
    referral: orNull(all({ id: UUID, reference: TEXT })),
    form: all({ key: TEXT, version: { type: 'integer' }, title: TEXT }),
    answers: { type: 'object', additionalProperties: true },
    scales: listOf(all({ key: TEXT, title: TEXT, score: { type: ['number', 'null'], description: 'Null while an answer is missing.' }, band: orNull(all({ key: TEXT, label: TEXT })) })),
    alerts: { ...listOf(all({ key: TEXT, message: TEXT })), description: 'What to do whatever the total.' },
    priority: { ...orNull(PRIORITY), description: 'The least priority that it suggests.' },
    missing: { ...listOf(all({ pointer: TEXT, title: TEXT })), description: 'What has no answer.' },
    raised: { ...listOf(all({ referralId: UUID, reference: TEXT, from: PRIORITY, to: PRIORITY })), description: 'The referrals whose priority it raised.' },
    recordedAt: TIME,
    recordedBy: WHO,
    enteredInError: orNull(all({ at: TIME, by: WHO, note: TEXT })),
    mayEnterInError: { type: 'boolean', description: 'Whether this caller may say that it was a mistake.' },
  }),
};

export const ASSESSMENT_PAGE: JsonSchema = all({ items: listOf(ASSESSMENT), nextCursor: { type: ['string', 'null'] } });

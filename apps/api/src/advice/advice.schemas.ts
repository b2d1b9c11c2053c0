import { ADVICE_ACTS, ADVICE_STATES } from '@onward/workflow';
import { UUID, type JsonSchema, type ObjectSchema } from '../platform/http/index.js';

const NAMED: JsonSchema = { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'], additionalProperties: false };
const REFERENCED: JsonSchema = { type: 'object', properties: { id: UUID, reference: { type: 'string' } }, required: ['id', 'reference'], additionalProperties: false };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const PERSON: JsonSchema = {
  type: 'object',
  properties: { id: UUID, name: { type: 'string' }, birthDate: orNull({ type: 'string' }), nhsNumber: orNull({ type: 'string' }) },
  required: ['id', 'name', 'birthDate', 'nhsNumber'],
  additionalProperties: false,
};

const PROPERTIES = {
  id: UUID,
  reference: { type: 'string' },
  topic: { enum: ['clinical', 'practical'] },
  state: { enum: ADVICE_STATES },
  askedAt: TIME,
  due: { ...orNull(TIME), description: 'By when its owner has to act; null once nobody has to.' },
  closedAt: orNull(TIME),
  service: NAMED,
  organisation: NAMED,
  askedBy: { type: 'string' },
  isMine: { type: 'boolean', description: 'I asked it.' },
  side: { ...orNull({ enum: ['asker', 'service', 'desk'] }), description: 'How I stand to it; null where my service had it once.' },
  owner: orNull({ type: 'object', properties: { kind: { enum: ['referrer', 'service', 'coordinator'] }, name: { type: 'string' } }, required: ['kind', 'name'], additionalProperties: false }),
  person: orNull(PERSON),
  suggested: { ...orNull(NAMED), description: 'The service that the last answer says to refer to.' },
  referral: { ...orNull(REFERENCED), description: 'What it became, where I may know of that.' },
  question: { type: 'string', description: 'How it begins: 200 characters.' },
  allowedActs: { type: 'array', items: { enum: ADVICE_ACTS } },
} as const satisfies Record<string, JsonSchema>;

const MESSAGE: JsonSchema = {
  type: 'object',
  properties: {
    id: UUID,
    at: TIME,
    act: { type: 'string' },
    text: orNull({ type: 'string' }),
    by: { ...orNull({ type: 'object', properties: { name: { type: 'string' }, of: { type: 'string' } }, required: ['name', 'of'], additionalProperties: false }), description: 'Null where nobody did it: time did.' },
    to: orNull(NAMED),
  },
  required: ['id', 'at', 'act', 'text', 'by', 'to'],
  additionalProperties: false,
};

const object = (name: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({ 'x-schema': name, type: 'object', properties, required: Object.keys(properties), additionalProperties: false });

export const ADVICE_SUMMARY = object('AdviceSummary', PROPERTIES);
export const ADVICE = object('Advice', { ...PROPERTIES, messages: { type: 'array', items: MESSAGE } });
export const ADVICE_LIST = object('AdviceList', { items: { type: 'array', items: ADVICE_SUMMARY }, nextCursor: orNull({ type: 'string' }) });
export const ADVICE_BEFORE = object('AdviceBefore', { items: { type: 'array', items: object('AdviceThread', { id: UUID, reference: { type: 'string' }, messages: { type: 'array', items: MESSAGE } }) } });

const text = (name: string): JsonSchema => ({ type: 'string', pattern: '\\S', maxLength: 5000, 'x-name': name, 'x-messages': { pattern: `Write ${name}` } });

export interface Question {
  readonly serviceId: string;
  readonly personId?: string;
  readonly topic: 'clinical' | 'practical';
  readonly question: string;
}

export const QUESTION: JsonSchema = {
  'x-schema': 'AdviceQuestion',
  title: 'A question',
  type: 'object',
  properties: {
    serviceId: { ...UUID, title: 'Whom it goes to' },
    personId: { ...UUID, title: 'Whom it is about', description: 'Where the answer depends on who it is; otherwise nobody is named.' },
    topic: { title: 'For a clinician, or about how the service works', enum: ['clinical', 'practical'] },
    question: text('your question'),
  },
  required: ['serviceId', 'topic', 'question'],
  additionalProperties: false,
};

/** One act on a question; `text` where something is said with it. */
export type AdviceActInput =
  | { readonly type: 'answer'; readonly text: string; readonly referToId?: string }
  | { readonly type: 'pass-on'; readonly text: string; readonly serviceId: string }
  | { readonly type: 'ask-again'; readonly text: string }
  | { readonly type: 'settle' | 'withdraw'; readonly text?: string }
  | { readonly type: 'refer'; readonly referralId: string };

const act = (type: AdviceActInput['type'] | readonly AdviceActInput['type'][], title: string, properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema => ({
  title,
  type: 'object',
  properties: { type: typeof type === 'string' ? { const: type } : { enum: type }, ...properties },
  required: ['type', ...Object.keys(properties).filter((name) => !optional.includes(name))],
  additionalProperties: false,
});

export const ADVICE_ACT: JsonSchema = {
  title: 'An act on a question',
  oneOf: [
    act('answer', 'An answer', { text: text('your answer'), referToId: { ...UUID, title: 'The service that it says to refer to' } }, ['referToId']),
    act('pass-on', 'It is for another service', { text: text('why you pass it on'), serviceId: { ...UUID, title: 'Who gets it' } }),
    act('ask-again', 'The answer leaves something open', { text: text('what you still want to know') }),
    act(['settle', 'withdraw'], 'It is settled, or not needed any more', { text: text('what came of it') }, ['text']),
    act('refer', 'It became a referral of ours', { referralId: { ...UUID, title: 'The referral, or its draft' } }),
  ],
};

export const ADVICE_QUERY: ObjectSchema = {
  type: 'object',
  properties: {
    open: { title: 'Those on which somebody has to act (the default), or those that are over', type: 'boolean' },
    cursor: { title: 'Where to go on: `nextCursor` of the page before', type: 'string', minLength: 1, maxLength: 500 },
    limit: { title: 'How many', type: 'integer', minimum: 1, maximum: 100 },
  },
  additionalProperties: false,
};

import { UUID, type JsonSchema } from '../../platform/http/index.js';

const TEXT = { type: 'string' } as const;

const QUESTION: JsonSchema = {
  'x-schema': 'ReadableAnswer',
  type: 'object',
  properties: {
    pointer: { ...TEXT, description: 'Into the answers of this form.' },
    section: { ...TEXT, description: 'The title of the page that asks it.' },
    question: TEXT,
    answer: { ...TEXT, description: 'In words: options by their titles, days written out, a line for each of several.' },
  },
  required: ['pointer', 'section', 'question', 'answer'],
};

const RESPONSE: JsonSchema = {
  'x-schema': 'ReadableResponse',
  type: 'object',
  properties: {
    id: UUID,
    form: { type: 'object', properties: { key: TEXT, version: { type: 'integer' }, title: TEXT }, required: ['key', 'version', 'title'] },
    revision: { type: 'integer', minimum: 1, description: 'The newest that is read here.' },
    recordedAt: { anyOf: [{ ...TEXT, format: 'date-time' }, { type: 'null' }] },
    questions: { type: 'array', items: QUESTION, description: 'Those that were answered, in page order.' },
  },
  required: ['id', 'form', 'revision', 'recordedAt', 'questions'],
};

/** Every form of a referral that was filled in, the core form first. */
export const READABLE_RESPONSES: JsonSchema = {
  title: 'Responses in words', type: 'object', properties: { items: { type: 'array', items: RESPONSE } }, required: ['items'],
};

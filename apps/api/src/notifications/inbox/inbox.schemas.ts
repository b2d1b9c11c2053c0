import { PRIORITIES } from '@onward/workflow';
import { UUID, type JsonSchema, type ObjectSchema } from '../../platform/http/index.js';

const NAMED: JsonSchema = { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'], additionalProperties: false };

export const NOTICE: JsonSchema = {
  'x-schema': 'Notice',
  type: 'object',
  properties: {
    id: UUID,
    at: { type: 'string', format: 'date-time' },
    type: { type: 'string', description: 'The event that it tells of.' },
    words: { type: 'string', description: 'What happened, in a sentence for the screen: nothing of whom it is about.' },
    isRead: { type: 'boolean' },
    referral: {
      anyOf: [
        {
          type: 'object',
          properties: {
            id: UUID, reference: { type: 'string' }, priority: { enum: PRIORITIES },
            worklist: { anyOf: [UUID, { type: 'null' }], description: 'The worklist of mine that it is on now.' },
          },
          required: ['id', 'reference', 'priority', 'worklist'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    advice: {
      anyOf: [{ type: 'object', properties: { id: UUID, reference: { type: 'string' } }, required: ['id', 'reference'], additionalProperties: false }, { type: 'null' }],
      description: 'The question that it is of, where it is of no referral.',
    },
    service: NAMED,
  },
  required: ['id', 'at', 'type', 'words', 'isRead', 'referral', 'advice', 'service'],
  additionalProperties: false,
};

export const NOTICES: JsonSchema = {
  'x-schema': 'Notices',
  type: 'object',
  properties: { items: { type: 'array', items: NOTICE }, nextCursor: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
};

export const UNREAD: JsonSchema = {
  type: 'object',
  properties: { unread: { type: 'integer', minimum: 0, maximum: 100, description: 'No more than 100 are counted.' } },
  required: ['unread'],
  additionalProperties: false,
};

export const UNREAD_MESSAGES: JsonSchema = {
  'x-schema': 'UnreadMessages',
  type: 'object',
  properties: {
    items: {
      type: 'array',
      items: { type: 'object', properties: { referralId: UUID, unread: { type: 'integer', minimum: 1 } }, required: ['referralId', 'unread'], additionalProperties: false },
    },
  },
  required: ['items'],
  additionalProperties: false,
};

export const READ_UP_TO: JsonSchema = { type: 'object', properties: { upTo: { ...UUID, title: 'The last event that was read' } }, required: ['upTo'], additionalProperties: false };

export const NOTICES_QUERY: ObjectSchema = {
  type: 'object',
  properties: {
    unread: { title: 'Only those that I have not read', type: 'boolean' },
    cursor: { title: 'Where to go on: `nextCursor` of the page before', type: 'string', minLength: 1, maxLength: 500 },
    limit: { title: 'How many', type: 'integer', minimum: 1, maximum: 100 },
  },
  additionalProperties: false,
};

export const NOTHING: JsonSchema = { type: 'object', additionalProperties: false };

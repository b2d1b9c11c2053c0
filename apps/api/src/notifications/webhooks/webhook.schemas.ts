import { UUID, type JsonSchema } from '../../platform/http/index.js';

const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const MAYBE_TIME: JsonSchema = { anyOf: [TIME, { type: 'null' }] };

export const WEBHOOK_INPUT: JsonSchema = {
  'x-schema': 'WebhookInput',
  type: 'object',
  properties: { url: { type: 'string', maxLength: 500, pattern: '^https://', 'x-name': 'the address', 'x-messages': { pattern: 'Enter an address that begins with https://' } } },
  required: ['url'],
  additionalProperties: false,
};

const PROPERTIES: Readonly<Record<string, JsonSchema>> = {
  id: UUID,
  url: { type: 'string' },
  createdAt: TIME,
  failures: { type: 'integer', description: 'Attempts that failed since the last that did not.' },
  failingSince: MAYBE_TIME,
  pausedAt: MAYBE_TIME,
  pausedBecause: { anyOf: [{ enum: ['failures', 'administrator'] }, { type: 'null' }] },
};

export const WEBHOOK: JsonSchema = { 'x-schema': 'Webhook', type: 'object', properties: PROPERTIES, required: Object.keys(PROPERTIES), additionalProperties: false };

export const WEBHOOK_MADE: JsonSchema = {
  'x-schema': 'WebhookMade',
  type: 'object',
  properties: { ...PROPERTIES, secret: { type: 'string', description: 'What deliveries are signed with (standardwebhooks.com). Shown this once.' } },
  required: [...Object.keys(PROPERTIES), 'secret'],
  additionalProperties: false,
};

export const WEBHOOKS: JsonSchema = { type: 'object', properties: { items: { type: 'array', items: WEBHOOK } }, required: ['items'], additionalProperties: false };

const DELIVERY: JsonSchema = {
  'x-schema': 'WebhookDelivery',
  type: 'object',
  properties: {
    id: UUID, eventId: UUID, referralId: UUID, type: { type: 'string' }, at: TIME, attempts: { type: 'integer' },
    status: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'What the endpoint answered last.' },
    failure: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why the last attempt failed: STATUS_…, TIMEOUT, ADDRESS_NOT_PUBLIC, or a network’s code.' },
    deliveredAt: MAYBE_TIME, givenUpAt: MAYBE_TIME,
  },
  required: ['id', 'eventId', 'referralId', 'type', 'at', 'attempts', 'status', 'failure', 'deliveredAt', 'givenUpAt'],
  additionalProperties: false,
};

export const DELIVERIES: JsonSchema = {
  type: 'object',
  properties: { items: { type: 'array', items: DELIVERY }, nextCursor: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
};

import { UUID, type JsonSchema, type ObjectSchema } from '../../platform/http/index.js';

const NULLABLE_UUID = { type: ['string', 'null'], format: 'uuid' } as const satisfies JsonSchema;
const TEXT = { type: 'string' } as const;
const NAMED = { type: 'object', properties: { id: UUID, name: TEXT }, required: ['id', 'name'], additionalProperties: false } as const;

const RECORDED_ACT = {
  'x-schema': 'RecordedAct',
  type: 'object',
  description: 'Who saw or did what, to whom and why: ids, no content.',
  properties: {
    batch: { type: 'integer' },
    seq: { type: 'integer' },
    at: { type: 'string', format: 'date-time' },
    action: TEXT,
    outcome: { type: 'integer', description: 'The HTTP status that was answered.' },
    actor: {
      type: ['object', 'null'],
      properties: { membershipId: UUID, user: NAMED, role: TEXT, organisation: NAMED },
      required: ['membershipId', 'user', 'role', 'organisation'],
      additionalProperties: false,
    },
    personId: NULLABLE_UUID,
    referralId: NULLABLE_UUID,
    serviceId: NULLABLE_UUID,
    basis: { type: ['string', 'null'], description: 'The purpose that was stated, or the relation it was seen under.' },
    requestId: { type: ['string', 'null'] },
  },
  required: ['batch', 'seq', 'at', 'action', 'outcome', 'actor', 'personId', 'referralId', 'serviceId', 'basis', 'requestId'],
  additionalProperties: false,
} as const;

export const AUDIT_FILTER = {
  type: 'object',
  properties: {
    person: UUID,
    referral: UUID,
    actor: { ...UUID, description: 'A membership.' },
    cursor: { type: 'string', maxLength: 200 },
    limit: { type: 'integer', minimum: 1, maximum: 100 },
  },
  additionalProperties: false,
} as const satisfies ObjectSchema;

export const AUDIT_PAGE = {
  'x-schema': 'AuditPage',
  type: 'object',
  properties: { items: { type: 'array', items: RECORDED_ACT }, nextCursor: { type: ['string', 'null'] } },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
} as const;

export const VERIFICATION = {
  'x-schema': 'AuditVerification',
  type: 'object',
  properties: {
    whole: { type: 'boolean' },
    audit: {
      type: 'object',
      properties: { firstBrokenBatch: { type: ['integer', 'null'] } },
      required: ['firstBrokenBatch'],
      additionalProperties: false,
    },
    referrals: {
      type: 'object',
      properties: {
        checked: { type: 'integer' },
        firstBroken: {
          type: ['object', 'null'],
          properties: { referralId: UUID, seq: { type: 'integer' } },
          required: ['referralId', 'seq'],
          additionalProperties: false,
        },
      },
      required: ['checked', 'firstBroken'],
      additionalProperties: false,
    },
  },
  required: ['whole', 'audit', 'referrals'],
  additionalProperties: false,
} as const;

import { UUID, type JsonSchema } from '../../platform/http/index.js';
import { CONTENT_TYPES } from './content/kinds.js';

/** 50 MB. */
export const LARGEST = 50 * 1024 * 1024;

const TEXT_OR_NULL = { type: ['string', 'null'] } as const;

export const NEW_DOCUMENT = {
  title: 'A document that is about to come',
  type: 'object',
  properties: {
    name: { title: 'Name', type: 'string', pattern: '\\S', maxLength: 255 },
    size: { title: 'Size in bytes', type: 'integer', minimum: 1, maximum: LARGEST },
  },
  required: ['name', 'size'],
  additionalProperties: false,
} as const satisfies JsonSchema;

export const DOCUMENT: JsonSchema = {
  'x-schema': 'Document',
  title: 'A document on a referral',
  type: 'object',
  properties: {
    id: UUID,
    name: { ...TEXT_OR_NULL, description: 'Null once it was taken out of the record.' },
    size: { type: 'integer' },
    received: { type: 'integer', description: 'How many bytes have come: the Upload-Offset to go on from.' },
    contentType: { anyOf: [{ type: 'string', enum: CONTENT_TYPES }, { type: 'null' }], description: 'By its content; null until all of it has come.' },
    sha256: TEXT_OR_NULL,
    state: { type: 'string', enum: ['uploading', 'checking', 'kept', 'refused', 'redacted'], description: 'While it is being checked for viruses nobody can open it.' },
    refusedBecause: { ...TEXT_OR_NULL, description: 'Why it is refused, and what to do instead.' },
    eventId: { anyOf: [UUID, { type: 'null' }], description: 'The event that attached it; until then only who uploads it knows of it.' },
    at: { type: 'string', format: 'date-time' },
    addedBy: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        organisation: { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'] },
      },
      required: ['name', 'organisation'],
    },
  },
  required: ['id', 'name', 'size', 'received', 'contentType', 'sha256', 'state', 'refusedBecause', 'eventId', 'at', 'addedBy'],
  additionalProperties: false,
};

export const DOCUMENTS: JsonSchema = {
  'x-schema': 'Documents',
  type: 'object',
  properties: {
    items: { type: 'array', items: DOCUMENT },
    areChecked: { type: 'boolean', description: 'Whether a virus scanner looks at documents here.' },
  },
  required: ['items', 'areChecked'],
  additionalProperties: false,
};

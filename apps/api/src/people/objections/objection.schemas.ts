import { SHARING_CATEGORIES, type SharingCategory } from '@onward/forms';
import { UUID, type JsonSchema } from '../../platform/http/index.js';

/** A person's objection to sharing, as it stands. */
export interface Objection {
  readonly id: string;
  /** Null for all. */
  readonly categories: readonly SharingCategory[] | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly at: string;
}

export interface ObjectionInput {
  readonly categories?: readonly SharingCategory[];
  readonly note: string;
}

const CATEGORIES: JsonSchema = { type: 'array', items: { enum: SHARING_CATEGORIES }, minItems: 1, uniqueItems: true };

export const OBJECTION: JsonSchema = {
  'x-schema': 'SharingObjection',
  type: 'object',
  properties: {
    id: UUID,
    categories: { anyOf: [CATEGORIES, { type: 'null' }], description: 'Null for all.' },
    note: { type: 'string' },
    recordedBy: { type: 'string' },
    organisation: { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'] },
    at: { type: 'string', format: 'date-time' },
  },
  required: ['id', 'categories', 'note', 'recordedBy', 'organisation', 'at'],
  additionalProperties: false,
};

export const OBJECTION_INPUT: JsonSchema = {
  'x-schema': 'SharingObjectionInput',
  type: 'object',
  properties: {
    categories: { ...CATEGORIES, 'x-name': 'what is not to be shared', description: 'All, where it is left out.' },
    note: { type: 'string', pattern: '\\S', maxLength: 2000, 'x-name': 'what the person said', 'x-messages': { pattern: 'Say what the person said' } },
  },
  required: ['note'],
  additionalProperties: false,
};

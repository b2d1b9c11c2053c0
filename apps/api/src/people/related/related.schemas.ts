import { UUID, type JsonSchema } from '../../platform/http/index.js';
import { PHONE } from '../person-input.js';

/** Who somebody may be to a person. */
export const RELATIONS = ['parent', 'guardian', 'carer', 'attorney', 'deputy', 'partner', 'child', 'sibling', 'next-of-kin', 'advocate', 'friend', 'other'] as const;

/** Somebody who belongs to a person. */
export interface Related {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly personId: string | null;
}

export interface RelatedInput {
  readonly kind: (typeof RELATIONS)[number];
  readonly name: string;
  readonly phone?: string;
}

const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };

export const RELATED: JsonSchema = {
  'x-schema': 'RelatedPerson',
  type: 'object',
  properties: { id: UUID, kind: { type: 'string' }, name: TEXT_OR_NULL, phone: TEXT_OR_NULL, personId: { anyOf: [UUID, { type: 'null' }] } },
  required: ['id', 'kind', 'name', 'phone', 'personId'],
};

export const RELATED_INPUT: JsonSchema = {
  'x-schema': 'RelatedPersonInput',
  type: 'object',
  properties: {
    kind: { enum: RELATIONS, 'x-name': 'who they are to the person' },
    name: { type: 'string', pattern: '\\S', maxLength: 200, 'x-name': 'their name' },
    phone: PHONE,
  },
  required: ['kind', 'name'],
  additionalProperties: false,
};

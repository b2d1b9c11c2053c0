import { UUID, type JsonSchema } from '../../platform/http/index.js';
import { COMPARED } from './compare-sides.js';

const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const DATE_OR_NULL: JsonSchema = { type: ['string', 'null'], format: 'date' };
const TIME_OR_NULL: JsonSchema = { type: ['string', 'null'], format: 'date-time' };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const WHO: JsonSchema = { type: 'object', properties: { name: { type: 'string' }, organisation: { type: 'string' } }, required: ['name', 'organisation'] };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const SIDE_FIELDS = {
  id: UUID, name: { type: 'string' }, given: TEXT_OR_NULL, family: TEXT_OR_NULL, birthDate: DATE_OR_NULL, approximateAge: { type: ['integer', 'null'] }, sex: TEXT_OR_NULL, language: TEXT_OR_NULL,
  nhsNumber: TEXT_OR_NULL, phone: TEXT_OR_NULL, postcode: TEXT_OR_NULL, practice: TEXT_OR_NULL, restricted: { type: 'boolean' }, deceasedOn: DATE_OR_NULL,
  openReferrals: { type: 'integer' }, addedAt: TIME, addedBy: TEXT_OR_NULL,
} as const;
const SIDE: JsonSchema = {
  'x-schema': 'MatchingSide', title: 'A record, as it is compared; where the person is, is null where it must not be passed on', type: 'object', properties: SIDE_FIELDS, required: Object.keys(SIDE_FIELDS),
  additionalProperties: false,
};
const FIELDS: JsonSchema = { type: 'array', items: { enum: COMPARED } };
const CANDIDATE: JsonSchema = {
  'x-schema': 'MatchingCandidate', type: 'object', properties: { person: SIDE, agrees: FIELDS, differs: FIELDS }, required: ['person', 'agrees', 'differs'], additionalProperties: false,
};

const DECISION: JsonSchema = {
  'x-schema': 'MatchingDecision',
  type: 'object',
  properties: {
    id: UUID, kind: { enum: ['same', 'different', 'new-person'] }, person: orNull(SIDE), note: { type: 'string' }, by: WHO, at: TIME, undoneBy: orNull(WHO), undoneAt: TIME_OR_NULL, undoneNote: TEXT_OR_NULL,
  },
  required: ['id', 'kind', 'person', 'note', 'by', 'at', 'undoneBy', 'undoneAt', 'undoneNote'],
  additionalProperties: false,
};

const HEAD = {
  id: UUID, reason: { enum: ['too-little-known', 'identity-mismatch', 'possible-duplicate'] }, version: { type: 'integer' }, name: { type: 'string' },
  said: { type: 'object', description: 'What was said of the person.', additionalProperties: { type: 'string' } }, askedBy: WHO, askedAt: TIME, decidedAt: TIME_OR_NULL,
} as const;

export const MATCHING_LIST: JsonSchema = {
  type: 'object',
  properties: {
    items: { type: 'array', items: { 'x-schema': 'MatchingEntryHead', type: 'object', properties: HEAD, required: Object.keys(HEAD), additionalProperties: false } },
    nextCursor: TEXT_OR_NULL,
  },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
};

export const MATCHING_ENTRY: JsonSchema = {
  'x-schema': 'MatchingEntry',
  type: 'object',
  properties: {
    ...HEAD,
    subject: { anyOf: [SIDE, { type: 'null' }], description: 'The record that it is about; null where there is none, but only what was said.' },
    candidates: { type: 'array', items: CANDIDATE, description: 'Who may be meant, the likeliest first.' },
    decisions: { type: 'array', items: DECISION },
  },
  required: [...Object.keys(HEAD), 'subject', 'candidates', 'decisions'],
  additionalProperties: false,
};

const NOTE: JsonSchema = { type: 'string', pattern: '\\S', maxLength: 2000, 'x-name': 'why', 'x-messages': { pattern: 'Say why' } };

export const DECISION_INPUT: JsonSchema = {
  'x-schema': 'MatchingDecisionInput',
  type: 'object',
  properties: {
    kind: { enum: ['same', 'different', 'new-person'], 'x-name': 'the decision' },
    personId: { ...UUID, 'x-name': 'the person beside it', description: 'Whom it is the same as, or not the same as.' },
    note: NOTE,
  },
  required: ['kind', 'note'],
  additionalProperties: false,
  if: { properties: { kind: { const: 'new-person' } }, required: ['kind'] },
  then: { properties: { personId: false } },
  else: { required: ['personId'] },
};

export const UNDO_INPUT: JsonSchema = { type: 'object', properties: { note: NOTE }, required: ['note'], additionalProperties: false };

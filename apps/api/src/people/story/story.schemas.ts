import { SHARING_CATEGORIES } from '@onward/forms';
import { UUID, type JsonSchema, type ObjectSchema } from '../../platform/http/index.js';

export const STORY_QUERY = {
  type: 'object',
  properties: { form: { type: 'string', minLength: 1, maxLength: 100, description: 'The key of a published form: its newest version. Without it all that is known is told.' } },
} as const satisfies ObjectSchema;

const TIME: JsonSchema = { type: 'string', format: 'date-time' };

const KNOWN: JsonSchema = {
  'x-schema': 'KnownAnswer',
  description: 'One answer, who gave it first, and when it was last given again.',
  type: 'object',
  properties: {
    value: {},
    concept: { type: 'string' },
    recordedBy: { type: 'string' },
    organisation: { type: 'string' },
    recordedAt: TIME,
    confirmedAt: TIME,
    confirmedBy: { type: 'string', description: 'Who gave it again last, and (`confirmedIn`) in which organisation; absent where nobody did.' },
    confirmedIn: { type: 'string' },
    isStale: { type: 'boolean', description: 'Older than its concept stays fresh: to be asked again.' },
    responseId: UUID,
  },
  required: ['value', 'concept', 'recordedBy', 'organisation', 'recordedAt', 'confirmedAt', 'isStale', 'responseId'],
  additionalProperties: false,
};

const TOLD: JsonSchema = {
  'x-schema': 'ToldAnswer',
  description: 'One answer as its form reads it. `confirmedAt` and `isStale` where it still holds.',
  type: 'object',
  properties: { ...(KNOWN['properties'] as object), words: { type: 'string' } },
  required: ['value', 'words', 'concept', 'recordedBy', 'organisation', 'recordedAt', 'responseId'],
  additionalProperties: false,
};

const TOPIC: JsonSchema = {
  'x-schema': 'StoryTopic',
  type: 'object',
  properties: {
    concept: { type: 'string' },
    title: { type: 'string' },
    category: { enum: SHARING_CATEGORIES },
    section: { type: 'string', description: 'The heading under which it was asked.' },
    known: { type: 'array', items: TOLD, description: 'More than one is a conflict between organisations, the newest first.' },
    history: { type: 'array', items: TOLD, description: 'What was said before and no longer holds, the newest first.' },
  },
  required: ['concept', 'title', 'category', 'section', 'known', 'history'],
  additionalProperties: false,
};

const OFFER: JsonSchema = {
  'x-schema': 'StoryOffer',
  type: 'object',
  properties: {
    prefill: { enum: ['offer', 'confirm-singly', 'never'], description: 'Offered with others at once, one at a time, or never: then it stands dated beside the empty question.' },
    known: { type: 'array', items: KNOWN, description: 'More than one is a conflict between organisations, the newest first.' },
  },
  required: ['prefill', 'known'],
  additionalProperties: false,
};

export const STORY: JsonSchema = {
  'x-schema': 'Story',
  description: 'What is known of a person that a form asks for, by JSON pointer into its answers. None of it is an answer before somebody confirms it.',
  type: 'object',
  properties: {
    form: { type: ['object', 'null'], properties: { key: { type: 'string' }, version: { type: 'integer' } }, required: ['key', 'version'], additionalProperties: false },
    prefill: { type: 'object', description: 'What is fresh, undisputed and may be offered.', additionalProperties: true },
    provenance: { type: 'object', additionalProperties: OFFER },
    topics: { type: 'array', items: TOPIC, description: 'All that is known, in the order in which forms ask: where no form was named.' },
  },
  required: ['form', 'prefill', 'provenance'],
  additionalProperties: false,
};

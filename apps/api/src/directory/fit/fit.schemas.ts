import { CONCEPTS, PERSON_FACTS } from '@onward/forms';
import { UUID, type JsonSchema } from '../../platform/http/index.js';
import { SERVICE } from '../services/service.schemas.js';

const TEXTS: JsonSchema = { type: 'array', items: { type: 'string' } };
const FACT: JsonSchema = {
  anyOf: [
    { type: 'string', maxLength: 200 }, { type: 'number' }, { type: 'boolean' },
    { type: 'array', maxItems: 50, items: { type: 'string', maxLength: 200 } },
  ],
};
const FORM_PIN: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['key', 'version'],
  properties: { key: { type: 'string', minLength: 1, maxLength: 100 }, version: { type: 'integer', minimum: 1, maximum: 9_999 } },
};

export const FIT_ASKED: JsonSchema = {
  title: 'Whom a service is sought for',
  type: 'object', additionalProperties: false,
  properties: {
    personId: { title: 'The person', ...UUID },
    facts: {
      title: 'What is known besides, by the name of the fact', type: 'object', maxProperties: 50,
      propertyNames: { enum: [...PERSON_FACTS, ...Object.keys(CONCEPTS)] }, additionalProperties: FACT,
      properties: {
        age: { type: 'integer', minimum: 0, maximum: 130, 'x-name': 'the age' },
        'postcode-district': {
          type: 'string', pattern: '^\\s*[A-Za-z]{1,2}[0-9][A-Za-z0-9]?( ?[0-9][A-Za-z]{2})?\\s*$', 'x-name': 'the postcode district',
          'x-messages': { pattern: 'The postcode district must be the first half of a postcode, such as QW1' },
        },
      },
    },
    form: { title: 'The form that was answered: the newest core form where it is not given', ...FORM_PIN },
    answers: { title: 'What was answered in it by now', type: 'object' },
    supplements: {
      title: 'What was answered in supplements', type: 'array', maxItems: 5,
      items: { type: 'object', additionalProperties: false, required: ['form', 'answers'], properties: { form: FORM_PIN, answers: { type: 'object' } } },
    },
    serviceIds: { title: 'Only among these services', type: 'array', minItems: 1, maxItems: 100, items: UUID },
    q: { title: 'What help is needed, in words', type: 'string', maxLength: 200 },
    category: { title: 'Category', type: 'string', maxLength: 200 },
    limit: { title: 'How many services', type: 'integer', minimum: 1, maximum: 100, description: 'Three where it is not given.' },
  },
};

export interface FitAsked {
  readonly personId?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly form?: { readonly key: string; readonly version: number };
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly supplements?: readonly { readonly form: { readonly key: string; readonly version: number }; readonly answers: Readonly<Record<string, unknown>> }[];
  readonly serviceIds?: readonly string[];
  readonly q?: string;
  readonly category?: string;
  readonly limit?: number;
}

const QUESTION: JsonSchema = {
  'x-schema': 'FitQuestion',
  description: 'What would decide it, as a form asks it; answered under `facts`, or in the form itself.',
  type: 'object', required: ['fact', 'title', 'schema'], additionalProperties: false,
  properties: {
    fact: { type: 'string' }, title: { type: 'string' },
    schema: { type: 'object', additionalProperties: true, description: 'What may be answered, as a JSON Schema.' },
    options: { ...TEXTS, description: 'Its options in words, in its order.' }, form: FORM_PIN, pointer: { type: 'string' },
  },
};

const RANKED: JsonSchema = {
  'x-schema': 'RankedService',
  type: 'object', required: ['service', 'fits', 'met', 'unmet', 'unknown', 'redirects'], additionalProperties: false,
  properties: {
    service: SERVICE,
    fits: { enum: ['yes', 'no', 'unknown'], description: 'No: something that it requires is surely unmet. Unknown: something that it requires is not known.' },
    met: { ...TEXTS, description: 'The criteria that are met, in words.' }, unmet: TEXTS, unknown: TEXTS,
    redirects: {
      description: 'Where the last referrals that came to it went on to before it had accepted them; null where that was seldom.',
      type: ['object', 'null'], required: ['of', 'to'], additionalProperties: false,
      properties: {
        of: { type: 'integer' },
        to: {
          type: 'array',
          items: {
            type: 'object', required: ['id', 'name', 'times', 'reason'], additionalProperties: false,
            properties: { id: UUID, name: { type: 'string' }, times: { type: 'integer' }, reason: { type: 'string', description: 'The reason given most often.' } },
          },
        },
      },
    },
  },
};

export const FIT_FOUND: JsonSchema = {
  'x-schema': 'FitFound',
  description: 'The services that may take this person, the best first, and what to ask to know more of the ones that are not certain.',
  type: 'object', required: ['items', 'questions'], additionalProperties: false,
  properties: { items: { type: 'array', items: RANKED }, questions: { type: 'array', items: QUESTION } },
};

import type { JsonSchema, ObjectSchema } from '../platform/http/index.js';

export const KINDS = ['core', 'supplement', 'assessment'] as const;

export const FORM_KEY: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 };
const STATUSES = ['draft', 'published', 'retired'] as const;

/** As large as PostgreSQL's integer. */
export const FORM_VERSION: JsonSchema = { type: 'integer', minimum: 1, maximum: 2_147_483_647 };

export const FORM: JsonSchema = {
  'x-schema': 'Form',
  type: 'object',
  properties: {
    key: FORM_KEY,
    version: FORM_VERSION,
    title: { type: 'string' },
    kind: { enum: KINDS },
    schema: { type: 'object', description: 'JSON Schema 2020-12 (a subset), with x- annotations; members in the order of the page.' },
    uiSchema: { type: 'object' },
    scoring: { type: 'object' },
    example: { type: 'object', description: 'A complete set of answers, valid for every kind of referrer.' },
    status: { enum: STATUSES, description: 'Where this version stands: for administrators, since what everybody else reads never changes.' },
  },
  required: ['key', 'version', 'title', 'kind', 'schema', 'uiSchema', 'example'],
  additionalProperties: false,
};

export const FORM_PAGE: JsonSchema = {
  type: 'object',
  properties: { items: { type: 'array', items: FORM }, nextCursor: { type: ['string', 'null'] } },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
};

export const FORM_QUERY = {
  type: 'object',
  properties: {
    q: { type: 'string', minLength: 1, maxLength: 100, description: 'Words of the title or key.' },
    kind: { enum: KINDS },
    status: { enum: STATUSES, description: 'Drafts and retired versions are for administrators; else each form in its newest published version.' },
    limit: { type: 'integer', minimum: 1, maximum: 100 },
    cursor: { type: 'string', maxLength: 1000 },
  },
} as const satisfies ObjectSchema;

import { POINTS } from './score.js';
import { PRIORITIES, REFERRER_KINDS, SHARING_CATEGORIES } from './vocabulary.js';
import type { JsonSchema } from './json-schema.js';

const node: JsonSchema = { $ref: '#/$defs/node' };
const nodes: JsonSchema = { type: 'object', additionalProperties: node };
const nodeList: JsonSchema = { type: 'array', minItems: 1, items: node };
const text: JsonSchema = { type: 'string', maxLength: 2_000 };
const texts: JsonSchema = { type: 'array', items: text };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const amount: JsonSchema = { type: 'number' };
const flag: JsonSchema = { type: 'boolean' };
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const anything: JsonSchema = {};
const points: JsonSchema = { type: 'number', minimum: -POINTS.most, maximum: POINTS.most, multipleOf: 1 / POINTS.perUnit };
const priority: JsonSchema = { enum: PRIORITIES };
const pointer: JsonSchema = { type: 'string', pattern: '^(/[^/]+)+$', maxLength: 200 };
const pointers: JsonSchema = { type: 'array', items: pointer };
const coding: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['system', 'code'],
  properties: { system: text, code: text, display: text },
};

const kinds = Object.fromEntries(REFERRER_KINDS.map((kind) => [kind, pointers]));

/** A node of a form's schema: the subset of JSON Schema 2020-12 that forms may use, keyword by keyword. */
const NODE: JsonSchema = {
  type: ['object', 'boolean'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://json-schema.org/draft/2020-12/schema' },
    $comment: text,
    $defs: nodes,
    $ref: { type: 'string', pattern: '^#/\\$defs/[A-Za-z0-9_-]+$', 'x-messages': { pattern: 'A $ref names a definition of this form: #/$defs/…' } },
    title: text,
    description: text,
    examples: { type: 'array' },
    readOnly: flag,
    deprecated: flag,
    default: { not: {}, 'x-messages': { not: 'Take out the default: a form never answers a question by itself' } },
    type: { type: ['string', 'array'], minItems: 1, items: { enum: types }, anyOf: [{ type: 'array' }, { enum: types }] },
    enum: { type: 'array', minItems: 1 },
    const: anything,
    properties: nodes,
    required: texts,
    additionalProperties: node,
    patternProperties: nodes,
    propertyNames: node,
    minProperties: count,
    maxProperties: count,
    dependentRequired: { type: 'object', additionalProperties: texts },
    items: node,
    prefixItems: nodeList,
    contains: node,
    minItems: count,
    maxItems: count,
    uniqueItems: flag,
    minLength: count,
    maxLength: count,
    pattern: { type: 'string', maxLength: 500 },
    // Not `uri`: the interpreter takes some that RFC 3986 does not.
    format: { enum: ['date', 'date-time', 'time', 'email', 'uuid'] },
    minimum: amount,
    maximum: amount,
    exclusiveMinimum: amount,
    exclusiveMaximum: amount,
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    allOf: nodeList,
    anyOf: nodeList,
    oneOf: nodeList,
    not: node,
    if: node,
    then: node,
    else: node,
    'x-concept': text,
    'x-category': { enum: SHARING_CATEGORIES, 'x-messages': { enum: `A sharing category is one of: ${SHARING_CATEGORIES.join(', ')}` } },
    'x-code': coding,
    'x-prefill': { enum: ['offer', 'confirm-singly', 'never'] },
    'x-name': text,
    'x-messages': { type: 'object', additionalProperties: text },
    'x-required-for': { type: 'object', additionalProperties: false, properties: kinds },
    'x-asks': texts,
    // Where a question of an imported form came from, so that export gives it back.
    'x-item': { type: 'object' },
    'x-options': { type: 'array', items: { type: 'object' } },
    'x-questionnaire': { type: 'object' },
  },
};

const RANGE: JsonSchema = { type: 'object', additionalProperties: false, required: ['points'], properties: { from: amount, to: amount, points } };

/** At most one way to points: `maxProperties` below counts it, beside the pointer. */
const WAYS: JsonSchema['properties'] = {
  points: { type: 'object', minProperties: 1, additionalProperties: points },
  ranges: { type: 'array', minItems: 1, items: RANGE },
  chosenBy: {
    type: 'object',
    additionalProperties: false,
    required: ['pointer', 'cases'],
    properties: { pointer, cases: { type: 'object', minProperties: 1, additionalProperties: { $ref: '#/$defs/points' } } },
  },
  always: points,
};

const ITEM: JsonSchema = { type: 'object', additionalProperties: false, required: ['pointer'], maxProperties: 2, properties: { pointer, ...WAYS } };

const BAND: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'label', 'from'],
  properties: { key: text, label: text, from: points, to: points, priority },
};

const SCALE: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'title', 'items'],
  properties: { key: text, title: text, code: coding, items: { type: 'array', minItems: 1, maxItems: 300, items: ITEM }, bands: { type: 'array', items: BAND } },
};

const ALERT: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'message', 'when'],
  properties: {
    key: text,
    message: text,
    when: {
      type: 'object',
      additionalProperties: false,
      required: ['scale', 'atLeast'],
      properties: { scale: text, anyOf: { type: 'array', minItems: 1, items: pointer }, atLeast: points },
    },
    priority,
  },
};

const PAGE: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'title', 'fields'],
  properties: { key: text, title: text, description: text, fields: texts, matrix: flag },
};

/** The shape of a form definition, as a schema of its own: what an administrator may save as a draft. */
export const FORM_META_SCHEMA: JsonSchema = {
  title: 'Form',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'version', 'title', 'kind', 'schema', 'uiSchema', 'example'],
  properties: {
    key: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
    version: { type: 'integer', minimum: 1 },
    title: { type: 'string', minLength: 1, maxLength: 200 },
    kind: { enum: ['core', 'supplement', 'assessment'] },
    schema: { allOf: [node, { type: 'object' }] },
    uiSchema: { type: 'object', properties: { 'ui:pages': { type: 'array', items: PAGE }, 'ui:attribution': text } },
    scoring: {
      type: 'object',
      additionalProperties: false,
      required: ['scales'],
      properties: { scales: { type: 'array', items: SCALE }, alerts: { type: 'array', items: ALERT } },
    },
    example: { type: 'object' },
    status: { enum: ['draft', 'published', 'retired'] },
  },
  $defs: { node: NODE, points: { type: 'object', additionalProperties: false, maxProperties: 1, properties: WAYS } },
};

/** The keywords a form's schema may use. */
export const ALLOWED_KEYWORDS: ReadonlySet<string> = new Set(Object.keys(NODE.properties ?? {}).filter((keyword) => keyword !== 'default'));

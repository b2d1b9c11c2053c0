import { PRIORITIES } from '@onward/workflow';
import { UUID, type JsonSchema } from '../platform/http/index.js';
import { SPOKEN_TO_SCHEMA } from './emergency.js';

const FORM = {
  title: 'The form and its version',
  type: 'object',
  properties: { key: { title: 'Form', type: 'string', minLength: 1, maxLength: 100 }, version: { title: 'Version', type: 'integer', minimum: 1, maximum: 9_999 } },
  required: ['key', 'version'],
  additionalProperties: false,
} as const;
const ANSWERS = { title: 'Answers', type: 'object' } as const;
const REASON = { type: 'string', pattern: '\\S', maxLength: 2000 } as const;

const PROPERTIES = {
  personId: { title: 'The person', ...UUID },
  serviceId: { title: 'The service', ...UUID },
  priority: { title: 'Priority', type: 'string', enum: PRIORITIES },
  form: FORM,
  answers: ANSWERS,
  supplements: {
    title: 'Supplements',
    type: 'array',
    maxItems: 5,
    items: { type: 'object', properties: { form: FORM, answers: ANSWERS }, required: ['form', 'answers'], additionalProperties: false },
  },
  group: { title: 'The incident it is one of', ...UUID },
  basedOn: { title: 'The referral it came from', ...UUID },
  spokenTo: SPOKEN_TO_SCHEMA,
  override: {
    title: 'Send all the same: a reason for each check set aside',
    type: 'object',
    properties: { fit: { title: 'Why it should go to this service', ...REASON }, duplicate: { title: 'Why another referral is needed', ...REASON } },
    additionalProperties: false,
  },
} as const;

/** `POST /api/referrals`. */
export const NEW_REFERRAL_SCHEMA: JsonSchema = {
  title: 'A referral',
  type: 'object',
  properties: { ...PROPERTIES, state: { title: 'State', type: 'string', enum: ['draft', 'submitted'] } },
  required: ['personId', 'serviceId', 'priority', 'form', 'answers'],
  additionalProperties: false,
};

const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** `PATCH /api/referrals/{id}`, a merge patch: null takes an optional part away. */
export const DRAFT_PATCH_SCHEMA: JsonSchema = {
  title: 'Changes to a draft, as a JSON merge patch',
  type: 'object',
  properties: {
    ...PROPERTIES,
    supplements: nullable(PROPERTIES.supplements),
    group: nullable(PROPERTIES.group),
    basedOn: nullable(PROPERTIES.basedOn),
    spokenTo: nullable(PROPERTIES.spokenTo),
    override: nullable(PROPERTIES.override),
  },
  additionalProperties: false,
};

export interface NewReferral {
  readonly personId: string;
  readonly serviceId: string;
  readonly priority: (typeof PRIORITIES)[number];
  readonly form: { readonly key: string; readonly version: number };
  readonly answers: Readonly<Record<string, unknown>>;
  readonly supplements?: readonly { readonly form: { readonly key: string; readonly version: number }; readonly answers: Readonly<Record<string, unknown>> }[];
  readonly group?: string;
  readonly basedOn?: string;
  readonly spokenTo?: { readonly name: string; readonly at: string };
  readonly override?: { readonly fit?: string; readonly duplicate?: string };
  readonly state?: 'draft' | 'submitted';
}

import { UUID, type JsonSchema, type ObjectSchema } from '../../../platform/http/index.js';

export const SERVICES_QUERY = {
  type: 'object',
  // those of the standard that change nothing here (format, full, minimal) are let pass
  additionalProperties: true,
  properties: {
    search: { type: 'string', maxLength: 200, description: 'Words of the name, category, description or taxonomy terms.' },
    organization_id: UUID,
    modified_after: { type: 'string', format: 'date-time' },
    page: { type: 'integer', minimum: 1, maximum: 100_000 },
    per_page: { type: 'integer', minimum: 1, maximum: 100, description: 'As many as 25 where it is not given.' },
  },
} as const satisfies ObjectSchema;

export const OPEN_REFERRAL_SERVICE: JsonSchema = {
  'x-schema': 'OpenReferralService',
  description: 'A service as Open Referral UK 3 has it, with its organisation, locations, schedules, eligibility, taxonomy terms, costs, languages and contacts.',
  type: 'object', required: ['id', 'name', 'status', 'organization'], additionalProperties: true,
  properties: {
    id: UUID, name: { type: 'string' }, status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    organization: { type: 'object', required: ['id', 'name', 'description'], additionalProperties: true, properties: { id: UUID, name: { type: 'string' }, description: { type: 'string' } } },
  },
};

const COUNT: JsonSchema = { type: 'integer' };
const FLAG: JsonSchema = { type: 'boolean' };
const PAGE = {
  total_items: COUNT, total_pages: COUNT, page_number: COUNT, size: COUNT, first_page: FLAG, last_page: FLAG, empty: FLAG, contents: { type: 'array', items: OPEN_REFERRAL_SERVICE },
} satisfies Record<string, JsonSchema>;
export const OPEN_REFERRAL_PAGE: JsonSchema = { 'x-schema': 'OpenReferralServicePage', type: 'object', required: Object.keys(PAGE), additionalProperties: false, properties: PAGE };

const ABOUT = { version: { type: 'string' }, profile: { type: 'string' }, openapi_url: { type: 'string' } } satisfies Record<string, JsonSchema>;
export const OPEN_REFERRAL_ABOUT: JsonSchema = { 'x-schema': 'OpenReferralAbout', type: 'object', required: Object.keys(ABOUT), additionalProperties: false, properties: ABOUT };

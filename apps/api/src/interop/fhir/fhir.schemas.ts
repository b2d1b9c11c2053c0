import type { JsonSchema } from '../../platform/http/index.js';

export const FHIR_JSON = 'application/fhir+json';

/** Of a form: its key, a dot, its version. At most 64 characters, as FHIR has it. */
export const FORM_ID: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*\\.[1-9][0-9]{0,8}$', maxLength: 64 };

const ITEMS: JsonSchema = { type: 'array', items: { type: 'object', additionalProperties: true } };

export const QUESTIONNAIRE: JsonSchema = {
  'x-schema': 'FhirQuestionnaire',
  description: 'A FHIR R4 Questionnaire.',
  type: 'object',
  properties: { resourceType: { const: 'Questionnaire' }, id: FORM_ID, url: { type: 'string' }, version: { type: 'string' }, status: { enum: ['active', 'retired'] }, item: ITEMS },
  required: ['resourceType', 'id', 'version', 'status', 'item'],
  additionalProperties: true,
};

export const QUESTIONNAIRE_RESPONSE: JsonSchema = {
  'x-schema': 'FhirQuestionnaireResponse',
  description: 'A FHIR R4 QuestionnaireResponse, with the answers that the caller may read.',
  type: 'object',
  properties: {
    resourceType: { const: 'QuestionnaireResponse' }, id: { type: 'string', format: 'uuid' }, meta: { type: 'object' }, questionnaire: { type: 'string' },
    status: { enum: ['in-progress', 'completed', 'amended', 'entered-in-error'] }, authored: { type: 'string', format: 'date-time' }, item: ITEMS,
  },
  required: ['resourceType', 'id', 'questionnaire', 'status', 'item'],
  additionalProperties: true,
};

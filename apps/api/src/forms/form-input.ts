import { lintDraft } from '@onward/forms';
import { checkInput, type JsonSchema } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { FORM_KEY, FORM_VERSION, KINDS } from './forms.schemas.js';
import type { FormDefinition } from '@onward/forms';

/** A draft as it is sent; what it has to be before it is published, the gate says. */
export type FormInput = Omit<FormDefinition, 'version' | 'status'> & { readonly version?: number; readonly status?: 'draft' };

export const FORM_INPUT: JsonSchema = {
  'x-schema': 'FormInput',
  type: 'object',
  properties: {
    key: { ...FORM_KEY, maxLength: 60 },
    version: { ...FORM_VERSION, description: 'May be left out: it is the one after the newest, or the one in the path.' },
    status: { const: 'draft' },
    title: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' },
    kind: { enum: KINDS },
    schema: { type: 'object' },
    uiSchema: { type: 'object' },
    scoring: { type: 'object' },
    example: { type: 'object' },
  },
  required: ['key', 'title', 'kind', 'schema', 'uiSchema', 'example'],
  additionalProperties: false,
};

/** Reads a draft from a body: INPUT_INVALID, or FORM_INVALID where it is too large or holds keys that no form may. */
export function formInput(body: unknown): FormInput {
  checkInput(FORM_INPUT, body);
  const errors = lintDraft(body);
  if (errors.length > 0) throw new Problem('FORM_INVALID', { detail: 'This cannot be kept, even as a draft.', errors });
  return body as FormInput;
}

import type { JsonSchema } from '../../platform/http/index.js';
import { EMAIL, PHONE, SAFE_CONTACT, type SafeContact } from '../person-input.js';

/** How a person is reached, whole: what is left out, or null, is not known any more. */
export interface ContactInput {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly safeContact?: SafeContact | null;
}

const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

export const CONTACT_INPUT: JsonSchema = {
  'x-schema': 'PersonContactInput',
  title: 'How the person is reached: all of it',
  type: 'object',
  properties: { phone: orNull(PHONE), email: orNull(EMAIL), safeContact: orNull(SAFE_CONTACT) },
  additionalProperties: false,
};

import { validate } from '@onward/forms';
import type { RJSFSchema, ValidationData, ValidatorType } from '@rjsf/utils';
import { errorListOf, errorSchemaOf } from './faults';
import { asOurs } from './library-schema';

/** A part of a schema refers to the definitions of the whole. */
const within = (schema: RJSFSchema, root: RJSFSchema): RJSFSchema => (root.$defs === undefined || schema.$defs !== undefined ? schema : { ...schema, $defs: root.$defs });

/**
 * The form library's door to the interpreter that the server uses: the same verdicts, words and pointers on both sides. Its own validator compiles
 * schemas to code, which the content security policy forbids.
 */
export const validator: ValidatorType = {
  validateFormData(answers: unknown, schema: RJSFSchema): ValidationData<unknown> {
    const faults = validate(asOurs(schema), answers);
    return { errors: errorListOf(faults), errorSchema: errorSchemaOf(faults) };
  },
  isValid: (schema, answers, root) => isKept(within(schema, root), answers),
  rawValidation: (schema, answers) => ({ errors: errorListOf(validate(asOurs(schema), answers)) as never[] }),
};

/** A schema that cannot be read fits nothing: the library asks about pieces it made up itself. */
function isKept(schema: RJSFSchema, answers: unknown): boolean {
  try {
    return validate(asOurs(schema), answers).length === 0;
  } catch {
    return false;
  }
}

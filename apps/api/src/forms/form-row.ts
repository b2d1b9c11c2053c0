import type { FormDefinition, FormKind } from '@onward/forms';

/** A version of a form as the database keeps it. */
export interface FormRow {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly kind: FormKind;
  readonly schema: FormDefinition['schema'];
  readonly uiSchema: FormDefinition['uiSchema'];
  readonly scoring: NonNullable<FormDefinition['scoring']> | null;
  readonly example: FormDefinition['example'];
}

export const FORM_COLUMNS = 'key, version, title, kind, schema, ui_schema as "uiSchema", scoring, example';

/** A form that is not scored has no `scoring`, rather than a null one. */
export function toDefinition({ scoring, ...form }: FormRow): FormDefinition {
  return scoring === null ? form : { ...form, scoring };
}

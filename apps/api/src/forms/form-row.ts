import type { FormDefinition, FormKind, FormStatus } from '@onward/forms';

/** A version of a form as the database keeps it. */
export interface FormRow {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly kind: FormKind;
  readonly status: FormStatus;
  /** Counts the changes to this version. */
  readonly revision: number;
  readonly schema: FormDefinition['schema'];
  readonly uiSchema: FormDefinition['uiSchema'];
  readonly scoring: NonNullable<FormDefinition['scoring']> | null;
  readonly example: FormDefinition['example'];
}

export const FORM_COLUMNS = 'key, version, title, kind, status, revision, schema, ui_schema as "uiSchema", scoring, example';

/** What never changes of it. A form that is not scored has no `scoring`, rather than a null one. */
export function toDefinition({ key, version, title, kind, schema, uiSchema, scoring, example }: FormRow): FormDefinition {
  return { key, version, title, kind, schema, uiSchema, ...(scoring !== null && { scoring }), example };
}

/** The same for whoever edits it: and where it stands. */
export const toEdited = (row: FormRow): FormDefinition => ({ ...toDefinition(row), status: row.status });

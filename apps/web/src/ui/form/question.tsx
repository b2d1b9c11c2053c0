import type { JsonSchema } from '@onward/forms';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import { toFieldPathId, type ErrorSchema, type FieldProps, type Registry } from '@rjsf/utils';
import { memo, useMemo } from 'react';
import { onDemand } from '../on-demand';
import { asLibrarySchema } from './library-schema';
import { isUnusual } from './schema-utils';
import type { Path } from './with-answer-at';

const UnusualQuestion = onDemand(() => import('./unusual-question').then((module) => module.UnusualQuestion), 'asked');

interface Props {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly look: unknown;
  readonly answer: unknown;
  readonly errors: ErrorSchema | undefined;
  readonly isRequired: boolean;
  readonly registry: Registry;
  /** Of this question or, at a place within it, of a part of it. Always the same function. */
  readonly onChange: (answer: unknown, path: Path) => void;
}

const ignored = (): void => undefined;

/** One question, drawn by a field of the form library's. Drawn anew when its own answer changes, and no other's: a form may have three hundred. */
export const Question = memo(({ name, schema, look, answer, errors, isRequired, registry, onChange }: Props) => {
  const fieldPathId = useMemo(() => toFieldPathId(name, registry.globalFormOptions), [name, registry]);
  const isLibrarys = useMemo(() => isUnusual(schema, registry.rootSchema.$defs as JsonSchema['$defs']), [schema, registry]);
  const field: FieldProps = {
    name, schema: asLibrarySchema(schema), uiSchema: look as FieldProps['uiSchema'], formData: answer, errorSchema: errors, fieldPathId, required: isRequired, registry, onChange,
    onBlur: ignored, onFocus: ignored,
  };
  return isLibrarys ? <UnusualQuestion {...field} /> : <SchemaField {...field} />;
});

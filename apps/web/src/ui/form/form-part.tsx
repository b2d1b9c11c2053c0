import type { JsonSchema } from '@onward/forms';
import Form from '@rjsf/core/lib/components/Form.js';
import { memo, useMemo } from 'react';
import { CheckboxesWidget, RadioWidget, SelectWidget } from './choice-widgets';
import { DateWidget } from './date-widget';
import { errorSchemaOf, ID_PREFIX, type Fault } from './faults';
import { NO_DEFAULTS } from './no-defaults';
import { ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './templates';
import { TextareaWidget, TextWidget } from './text-widgets';
import { tidied } from './tidied';
import { asLibrarySchema, validator } from './validator';

// yes or no is two round buttons: an empty tick box would be an answer that nobody gave
const WIDGETS = {
  TextWidget, TextareaWidget, EmailWidget: TextWidget, URLWidget: TextWidget, UpDownWidget: TextWidget, RadioWidget, CheckboxWidget: RadioWidget, CheckboxesWidget, SelectWidget,
  DateWidget,
};
const TEMPLATES = { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate };

export type Answers = Readonly<Record<string, unknown>>;

interface Props {
  readonly schema: JsonSchema;
  readonly uiSchema: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
  readonly faults: readonly Fault[];
  /** Of these questions alone. Always the same function. */
  readonly onChange: (answers: Answers, keys: readonly string[]) => void;
}

const keysOf = ({ schema }: Props): string[] => Object.keys(schema.properties ?? {});

/** An answer elsewhere, or to another part of the form, is nothing to draw this part anew for. */
const isSamePart = (before: Props, now: Props): boolean =>
  before.schema === now.schema && before.uiSchema === now.uiSchema && before.faults === now.faults && keysOf(now).every((key) => before.answers[key] === now.answers[key]);

/** Some of a form's questions, drawn by the form library. It draws all that it has at every change: so that it has few. */
export const FormPart = memo((props: Props) => {
  const { schema, uiSchema, answers, faults, onChange } = props;
  const keys = keysOf(props);
  const errors = useMemo(() => errorSchemaOf(faults), [faults]);
  const own = Object.fromEntries(keys.filter((key) => answers[key] !== undefined).map((key) => [key, answers[key]]));
  return (
    <Form
      tagName="div" schema={asLibrarySchema(schema)} uiSchema={uiSchema} formData={own} validator={validator} idPrefix={ID_PREFIX}
      experimental_defaultFormStateBehavior={NO_DEFAULTS} widgets={WIDGETS} templates={TEMPLATES} extraErrors={errors} showErrorList={false}
      onChange={({ formData }) => onChange(tidied(formData), keys)}
    >
      <></>
    </Form>
  );
}, isSamePart);

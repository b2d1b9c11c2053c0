import type { JsonSchema } from '@onward/forms';
import Form from '@rjsf/core/lib/components/Form.js';
import { useMemo } from 'react';
import { CheckboxesWidget, RadioWidget, SelectWidget } from './choice-widgets';
import { DateWidget } from './date-widget';
import { errorSchemaOf, ID_PREFIX, type Fault } from './faults';
import { InMatrix } from './matrix';
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

export interface AnswerFormProps {
  /** The questions to show, with no conditions left in it: which are asked is decided above. */
  readonly schema: JsonSchema;
  readonly uiSchema: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What is wrong, as it was found when the page was last submitted; not while somebody types. */
  readonly faults: readonly Fault[];
  /** All questions have one list of answers: at a desk they stand as a table under it. */
  readonly isMatrix?: boolean;
  readonly onChange: (answers: Readonly<Record<string, unknown>>) => void;
  readonly onSubmit: () => void;
  /** The form element's id, for the buttons: they stand outside, because the library does not always notice that what it holds has changed. */
  readonly id: string;
}

/** The questions of a schema, on NHS markup, filled with answers. Whoever submits it says what is wrong with them. */
export function AnswerForm({ schema, uiSchema, answers, faults, isMatrix = false, onChange, onSubmit, id }: AnswerFormProps) {
  const errors = useMemo(() => errorSchemaOf(faults), [faults]);
  const form = (
    <Form
      id={id} className="onward-form" schema={asLibrarySchema(schema)} uiSchema={uiSchema} formData={answers} validator={validator} idPrefix={ID_PREFIX}
      experimental_defaultFormStateBehavior={NO_DEFAULTS} widgets={WIDGETS} templates={TEMPLATES} extraErrors={errors} showErrorList={false} noHtml5Validate noValidate
      onChange={({ formData }) => onChange(tidied(formData))} onSubmit={onSubmit}
    >
      <></>
    </Form>
  );
  return isMatrix ? <InMatrix value>{form}</InMatrix> : form;
}

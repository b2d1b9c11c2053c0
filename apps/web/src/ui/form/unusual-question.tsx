import MultiSchemaField from '@rjsf/core/lib/components/fields/MultiSchemaField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import MultiSchemaFieldTemplate from '@rjsf/core/lib/components/templates/MultiSchemaFieldTemplate.js';
import { createSchemaUtils, type FieldProps, type Registry } from '@rjsf/utils';
import { useMemo, type ReactNode } from 'react';
import { NO_DEFAULTS } from './no-defaults';
import { validator } from './validator';

const AsItIs = ({ children }: { readonly children?: ReactNode }): ReactNode => children;

/** A question that offers a choice between shapes, or boxes that the form does not name: few forms have one, and what the library does for it is fetched with it. */
export function UnusualQuestion(field: FieldProps) {
  const { registry } = field;
  const whole = useMemo((): Registry => ({
    ...registry,
    fields: { ...registry.fields, AnyOfField: MultiSchemaField, OneOfField: MultiSchemaField },
    templates: { ...registry.templates, MultiSchemaFieldTemplate, WrapIfAdditionalTemplate: AsItIs },
    schemaUtils: createSchemaUtils(validator, registry.rootSchema, NO_DEFAULTS),
  }), [registry]);
  return <SchemaField {...field} registry={whole} />;
}

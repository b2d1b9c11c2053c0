import type { JsonSchema } from '@onward/forms';
import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js';
import BooleanField from '@rjsf/core/lib/components/fields/BooleanField.js';
import NullField from '@rjsf/core/lib/components/fields/NullField.js';
import NumberField from '@rjsf/core/lib/components/fields/NumberField.js';
import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import StringField from '@rjsf/core/lib/components/fields/StringField.js';
import UnsupportedField from '@rjsf/core/lib/components/templates/UnsupportedField.js';
import { englishStringTranslator, type Registry } from '@rjsf/utils';
import { CheckboxesWidget, RadioWidget, SelectWidget } from './choice-widgets';
import { DateWidget } from './date-widget';
import { ID_PREFIX, SEPARATOR } from './faults';
import { schemaUtilsOf } from './schema-utils';
import { ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './templates';
import { TextareaWidget, TextWidget } from './text-widgets';

/** A question shows its own hint and fault. */
const Nothing = (): null => null;

const FIELDS = { ArrayField, BooleanField, NullField, NumberField, ObjectField, SchemaField, StringField, FallbackField: UnsupportedField };
// yes or no is two round buttons: an empty tick box would be an answer that nobody gave
const WIDGETS = {
  TextWidget, TextareaWidget, EmailWidget: TextWidget, URLWidget: TextWidget, UpDownWidget: TextWidget, RadioWidget, CheckboxWidget: RadioWidget, CheckboxesWidget, SelectWidget,
  DateWidget,
};
const TEMPLATES = {
  FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate, UnsupportedFieldTemplate: UnsupportedField,
  DescriptionFieldTemplate: Nothing, FieldHelpTemplate: Nothing, FieldErrorTemplate: Nothing,
};

/** What the form library's fields draw with: those that a form may ask for, in our theme. Its own registry brings what any theme may want, which they have no use for. */
export function registryOf(definitions: JsonSchema['$defs']): Registry {
  const schemaUtils = schemaUtilsOf(definitions);
  return {
    fields: FIELDS, widgets: WIDGETS, templates: TEMPLATES, schemaUtils, rootSchema: schemaUtils.getRootSchema(), formContext: {}, translateString: englishStringTranslator,
    // a field is drawn anew when it is given something else; to look through all that it is given costs more
    globalFormOptions: { idPrefix: ID_PREFIX, idSeparator: SEPARATOR, useFallbackUiForUnsupportedType: false, experimental_componentUpdateStrategy: 'shallow' },
  } as unknown as Registry;
}

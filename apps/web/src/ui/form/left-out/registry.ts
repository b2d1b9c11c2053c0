import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js';
import BooleanField from '@rjsf/core/lib/components/fields/BooleanField.js';
import MultiSchemaField from '@rjsf/core/lib/components/fields/MultiSchemaField.js';
import NullField from '@rjsf/core/lib/components/fields/NullField.js';
import NumberField from '@rjsf/core/lib/components/fields/NumberField.js';
import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import OptionalDataControlsField from '@rjsf/core/lib/components/fields/OptionalDataControlsField.js';
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import StringField from '@rjsf/core/lib/components/fields/StringField.js';
import MultiSchemaFieldTemplate from '@rjsf/core/lib/components/templates/MultiSchemaFieldTemplate.js';
import UnsupportedField from '@rjsf/core/lib/components/templates/UnsupportedField.js';
import { englishStringTranslator } from '@rjsf/utils';

/** A question shows its own hint and fault. */
const Nothing = (): null => null;

/**
 * In place of the library's own registry, which brings every field, widget and template that any theme may want: the fields that forms may ask for.
 * The widgets and templates are those of the theme.
 */
export default function registry(): object {
  return {
    fields: {
      ArrayField, BooleanField, NullField, NumberField, ObjectField, OptionalDataControlsField, SchemaField, StringField, AnyOfField: MultiSchemaField, OneOfField: MultiSchemaField,
      FallbackField: UnsupportedField,
    },
    widgets: {},
    templates: {
      DescriptionFieldTemplate: Nothing, FieldHelpTemplate: Nothing, FieldErrorTemplate: Nothing, OptionalDataControlsTemplate: Nothing, ErrorListTemplate: Nothing,
      MultiSchemaFieldTemplate, UnsupportedFieldTemplate: UnsupportedField, WrapIfAdditionalTemplate: ({ children }: { readonly children?: unknown }) => children, ButtonTemplates: {},
    },
    rootSchema: {},
    formContext: {},
    translateString: englishStringTranslator,
    globalFormOptions: { idPrefix: 'root', idSeparator: '_', useFallbackUiForUnsupportedType: false },
  };
}

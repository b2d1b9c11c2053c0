import type { WidgetProps } from '@rjsf/utils';
import type { FieldProps } from '../field';

/** `Phone-2`, as the library names the second of a list, in words. */
export const itemLabel = (label: string): string => label.replace(/-(\d+)$/, ' $1');

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the library knows of a question, as our fields ask for it. */
export function fieldProps({ id, label, schema, options, required, rawErrors, hideError }: WidgetProps): FieldProps {
  return {
    id,
    label: /_\d+$/.test(id) ? itemLabel(label) : label,
    hint: text(options.description) ?? text(schema.description) ?? text(options.help),
    error: hideError === true ? undefined : rawErrors?.[0],
    isOptional: required !== true,
  };
}

import type { InputHTMLAttributes } from 'react';
import { asWritten, describedBy, Field, type FieldProps } from './field';

// spelled in whole: what no page spells is left out of the styles
const WIDTHS = { 2: 'nhsuk-input--width-2', 4: 'nhsuk-input--width-4', 10: 'nhsuk-input--width-10', 20: 'nhsuk-input--width-20' } as const;

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many characters an answer usually has, where that is known: its width. */
  readonly width?: keyof typeof WIDTHS;
  readonly input?: Pick<InputHTMLAttributes<HTMLInputElement>, 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'type' | 'onBlur' | 'onKeyDown' | 'enterKeyHint'>;
}

export function TextField({ value, onChange, width, input, ...field }: Props) {
  const classes = ['nhsuk-input', width !== undefined && WIDTHS[width], field.error !== undefined && 'nhsuk-input--error'];
  return (
    <Field {...field}>
      <input
        type="text" dir="auto" {...input} id={field.id} className={classes.filter(Boolean).join(' ')} value={value} onChange={(event) => onChange(asWritten(event.target.value))}
        aria-describedby={describedBy(field)} aria-invalid={field.error !== undefined || undefined}
      />
    </Field>
  );
}

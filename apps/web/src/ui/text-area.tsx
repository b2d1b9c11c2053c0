import { asWritten, describedBy, Field, type FieldProps } from './field';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Told as the end comes near; what is pasted beyond it is kept, and refused in words. */
  readonly maxLength?: number;
  readonly onBlur?: () => void;
}

/** From this share of the length on it is told how much is left. */
const NEAR_THE_END = 0.75;

export function TextArea({ value, onChange, rows = 5, maxLength, onBlur, ...field }: Props) {
  const left = maxLength === undefined ? Infinity : maxLength - value.length;
  const isNear = maxLength !== undefined && value.length > maxLength * NEAR_THE_END;
  return (
    <Field {...field}>
      <textarea
        id={field.id} dir="auto" rows={rows} className={field.error === undefined ? 'nhsuk-textarea' : 'nhsuk-textarea nhsuk-textarea--error'} value={value}
        onChange={(event) => onChange(asWritten(event.target.value))} onBlur={onBlur} aria-describedby={describedBy(field)} aria-invalid={field.error !== undefined || undefined}
      />
      <div className={left < 0 ? 'nhsuk-error-message' : 'nhsuk-hint'} aria-live="polite">
        {isNear && (left >= 0 ? `${left.toLocaleString('en-GB')} characters left` : `${(-left).toLocaleString('en-GB')} characters too many`)}
      </div>
    </Field>
  );
}

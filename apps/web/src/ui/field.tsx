import type { ReactNode } from 'react';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isOptional?: boolean;
}

/** The ids of a field's hint and error, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;

export const labelled = (label: string, isOptional = false): string => (isOptional ? `${label} (optional)` : label);

/** The hint and the fault of a field, as they stand between its label and its input. */
export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && <div id={`${id}-hint`} className="nhsuk-hint">{hint}</div>}
      {error !== undefined && <span id={`${id}-error`} className="nhsuk-error-message"><span className="nhsuk-u-visually-hidden">Error:</span> {error}</span>}
    </>
  );
}

/** A single input under its label. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const { id, label, error, isOptional } = field;
  return (
    <div className={error === undefined ? 'nhsuk-form-group' : 'nhsuk-form-group nhsuk-form-group--error'}>
      <label className="nhsuk-label onward-label" htmlFor={id}>{labelled(label, isOptional)}</label>
      <HintAndError {...field} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. */
export function FieldGroup({ children, role, ...field }: FieldProps & { readonly children: ReactNode; readonly role?: 'radiogroup' }) {
  const { label, error, isOptional } = field;
  return (
    <div className={error === undefined ? 'nhsuk-form-group' : 'nhsuk-form-group nhsuk-form-group--error'}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(field)} role={role}>
        <legend className="nhsuk-fieldset__legend onward-label">{labelled(label, isOptional)}</legend>
        <HintAndError {...field} />
        {children}
      </fieldset>
    </div>
  );
}

/** Without the signs for machines that come with what is pasted (bells, ends of pages): nobody sees them, and much that reads the answer would trip over them. */
export const asWritten = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '');

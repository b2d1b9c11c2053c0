import type { JsonSchema } from '@onward/forms';
import { createContext, type ReactNode } from 'react';
import { describedBy, HintAndError, labelled, type FieldProps } from '../field';
import type { Option } from '../options';

/** Whether the questions stand as the rows of one table. */
export const InMatrix = createContext(false);

interface HeadProps {
  readonly schema: JsonSchema;
  readonly uiSchema: Readonly<Record<string, unknown>>;
}

/** The answers that all rows have in common, for the eye at a desk: each round button has its own label for everybody else. */
export function MatrixHead({ schema, uiSchema }: HeadProps) {
  const [[key, first] = []] = Object.entries(schema.properties ?? {});
  const look: unknown = key === undefined ? undefined : uiSchema[key];
  const named = typeof look === 'object' && look !== null && 'ui:enumNames' in look ? look['ui:enumNames'] : undefined;
  const answers: readonly unknown[] = Array.isArray(named) ? named : typeof first === 'object' ? (first.enum ?? []) : [];
  return (
    <div className="onward-matrix onward-matrix__head" aria-hidden="true">
      <span />
      {answers.map((answer) => <span key={String(answer)}>{String(answer)}</span>)}
    </div>
  );
}

interface RowProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** What stands below the question. */
  readonly children: ReactNode;
}

/** One question: its round buttons in a row at a desk, one below the other on a phone. */
export function MatrixRow({ options, value, onChange, children, ...field }: RowProps) {
  const { id, label, isOptional } = field;
  return (
    <div className="nhsuk-form-group onward-matrix" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy(field)}>
      <div>
        <p id={`${id}-label`} className="onward-label">{labelled(label, isOptional)}</p>
        <HintAndError {...field} />
        {children}
      </div>
      {options.map((option, index) => {
        const at = index === 0 ? id : `${id}-${index}`;
        return (
          <div key={option.value} className="nhsuk-radios__item">
            <input className="nhsuk-radios__input" type="radio" id={at} name={id} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={at}>{option.label}</label>
          </div>
        );
      })}
    </div>
  );
}

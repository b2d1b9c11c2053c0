import { chosenAfter, standsAlone } from '@onward/forms';
import { describedBy, Field, FieldGroup, type FieldProps } from './field';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface RadiosProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of a few. The first has the field's own id, where an error summary leads. */
export function Radios({ options, value, onChange, ...field }: RadiosProps) {
  return (
    <FieldGroup {...field}>
      <div className="nhsuk-radios">
        {options.map((option, index) => {
          const id = index === 0 ? field.id : `${field.id}-${index}`;
          return (
            <div key={option.value} className="nhsuk-radios__item">
              <input
                className="nhsuk-radios__input" type="radio" id={id} name={field.id} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)}
                aria-describedby={option.hint && `${id}-item-hint`}
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>{option.label}</label>
              {option.hint && <div id={`${id}-item-hint`} className="nhsuk-hint nhsuk-radios__hint">{option.hint}</div>}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

interface CheckboxesProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Any of a few, kept in the order of the options; or one of those that stand alone, each after an “or”. */
export function Checkboxes({ options, values, onChange, ...field }: CheckboxesProps) {
  const codes = options.map(({ value }) => value);
  return (
    <FieldGroup {...field}>
      <div className="nhsuk-checkboxes">
        {options.map((option, index) => {
          const id = index === 0 ? field.id : `${field.id}-${index}`;
          return [
            index > 0 && standsAlone(option.value) && <p key="or" className="onward-quiet">or</p>,
            <div key={option.value} className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input" type="checkbox" id={id} name={field.id} value={option.value} checked={values.includes(option.value)} onChange={() => onChange(chosenAfter(codes, values, option.value))}
                aria-describedby={option.hint && `${id}-item-hint`}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>{option.label}</label>
              {option.hint && <div id={`${id}-item-hint`} className="nhsuk-hint nhsuk-checkboxes__hint">{option.hint}</div>}
            </div>,
          ];
        })}
      </div>
    </FieldGroup>
  );
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly empty: string;
}

export function Select({ options, value, onChange, empty, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select
        className="nhsuk-select" id={field.id} value={value} onChange={(event) => onChange(event.target.value)} aria-describedby={describedBy(field)}
        aria-invalid={field.error !== undefined || undefined}
      >
        <option value="">{empty}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}

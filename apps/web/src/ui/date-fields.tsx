import { FieldGroup, type FieldProps } from './field';

/** A date as it is typed: whatever stands in each box. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '' };

/** `1980-03-31`, as far as the boxes are filled with digits; whether there is such a day is the validator's to say. Empty where all are. */
export function isoOf({ day, month, year }: TypedDate): string {
  if (`${day}${month}${year}`.trim() === '') return '';
  return [year.trim().padStart(4, '0'), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-');
}

export function typedDateOf(iso: string | null | undefined): TypedDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  return year === undefined || month === undefined || day === undefined ? NO_DATE : { day: String(Number(day)), month: String(Number(month)), year };
}

interface Props extends FieldProps {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
}

const PARTS = [['day', 'Day', 2], ['month', 'Month', 2], ['year', 'Year', 4]] as const;

/** A date that is known, such as one of birth, in three boxes: quicker and safer than a calendar (NHS service manual, "Dates"). */
export function DateFields({ value, onChange, ...field }: Props) {
  return (
    <FieldGroup {...field}>
      <div className="nhsuk-date-input">
        {PARTS.map(([part, label, width]) => {
          const id = part === 'day' ? field.id : `${field.id}-${part}`;
          return (
            <div key={part} className="nhsuk-date-input__item">
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>{label}</label>
              <input
                className={`nhsuk-input nhsuk-date-input__input ${width === 4 ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2'}${field.error === undefined ? '' : ' nhsuk-input--error'}`}
                id={id} type="text" inputMode="numeric" value={value[part]} onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

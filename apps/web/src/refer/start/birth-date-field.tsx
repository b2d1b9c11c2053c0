import { TextField } from '../../ui/text-field';
import { isoOfTyped } from '../../ui/typed-date';
import { ageOf, date } from '../../ui/words';

export const BIRTH_DATE_FAULT = 'Enter the date of birth as a day, a month and a year, such as 31 3 1980';

interface Props {
  readonly id: string;
  readonly label?: string;
  readonly hint: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date of birth in one box, one tap on a phone; read back in words, so that a day is not taken for a month. */
export function BirthDateField({ id, label = 'Date of birth', hint, error, value, onChange }: Props) {
  const iso = isoOfTyped(value);
  return (
    <div className="onward-with-echo">
      <TextField id={id} label={label} hint={hint} error={error} value={value} onChange={onChange} width={10} input={{ inputMode: 'numeric', autoComplete: 'off' }} />
      <p className="onward-echo" aria-live="polite">{iso !== undefined && `${date(iso)}${ageWords(iso)}`}</p>
    </div>
  );
}

function ageWords(iso: string): string {
  const age = ageOf(iso);
  return age < 0 ? ', in the future' : age === 1 ? ', 1 year old' : `, ${age} years old`;
}

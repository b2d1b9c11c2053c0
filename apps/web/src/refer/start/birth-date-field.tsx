import { TextField } from '../../ui/text-field';
import { ageOf, date } from '../../ui/words';
import { birthDateOf } from './birth-date';

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
  const born = birthDateOf(value);
  return (
    <div className="onward-with-echo">
      <TextField id={id} label={label} hint={hint} error={error} value={value} onChange={onChange} width={10} input={{ inputMode: 'numeric', autoComplete: 'off' }} />
      <p className="onward-echo" aria-live="polite">{'iso' in born && `${date(born.iso)}, ${ageWords(born.iso)}`}</p>
    </div>
  );
}

function ageWords(iso: string): string {
  const age = ageOf(iso);
  return age === 1 ? '1 year old' : `${age} years old`;
}

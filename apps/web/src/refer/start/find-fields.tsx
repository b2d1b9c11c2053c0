import type { FieldFault } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { BirthDateField } from './birth-date-field';
import { FIND_IDS, type FindTyped } from './find-input';

interface Props {
  readonly find: FindTyped;
  readonly faults: readonly FieldFault[];
  readonly onType: (changes: Partial<FindTyped>) => void;
}

/** By number, by name with date of birth, or by reference: told apart by how it looks. */
export function FindFields({ find, faults, onType }: Props) {
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const quiet = { autoComplete: 'off', spellCheck: false, enterKeyHint: 'search' } as const;
  return (
    <>
      <TextField
        id={FIND_IDS.who} label="NHS number, family name, or referral reference" hint="With a family name, enter the date of birth as well" value={find.who}
        onChange={(who) => onType({ who })} error={errorOf(FIND_IDS.who)} input={quiet}
      />
      <div className="onward-beside">
        <BirthDateField
          id={FIND_IDS.birthDate} hint="Such as 31 3 1980 or 31031980" value={find.birthDate} onChange={(birthDate) => onType({ birthDate })}
          error={errorOf(FIND_IDS.birthDate)}
        />
        <TextField
          id={FIND_IDS.given} label="First name" isOptional hint="Narrows the search" value={find.given} onChange={(given) => onType({ given })} error={errorOf(FIND_IDS.given)} input={quiet}
        />
      </div>
    </>
  );
}

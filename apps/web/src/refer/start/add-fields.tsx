import { useId, useState, type ReactNode } from 'react';
import type { FieldFault } from '../../ui/error-summary';
import { Radios } from '../../ui/options';
import { SafeContactFields } from '../../ui/safe-contact-fields';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { addId, SEXES, type AddTyped } from './add-input';
import { BirthDateField } from './birth-date-field';

interface Props {
  readonly typed: AddTyped;
  readonly faults: readonly FieldFault[];
  readonly onType: (changes: Partial<AddTyped>) => void;
}

const PLAIN = { autoComplete: 'off', spellCheck: false } as const;
const REACH = ['address', 'postcode', 'phone', 'email'] as const;
const SAFE = ['safeBy', 'safeTo', 'safeName', 'safeRelationship', 'safeWhen', 'safeNote'] as const;

/** Who they are comes first; how to reach them is folded away until it is wanted, or wrong. */
export function AddFields({ typed, faults, onType }: Props) {
  const of = (field: keyof AddTyped) => ({
    id: addId(field), value: typed[field], onChange: (value: string) => onType({ [field]: value }), error: faults.find(({ fieldId }) => fieldId === addId(field))?.message,
  });
  const isWrong = (fields: readonly (keyof AddTyped)[]): boolean => faults.some(({ fieldId }) => fields.some((field) => addId(field) === fieldId));
  const isFilled = (fields: readonly (keyof AddTyped)[]): boolean => fields.some((field) => typed[field] !== '');
  return (
    <>
      <TextField {...of('given')} label="First name" input={PLAIN} />
      <TextField {...of('family')} label="Family name" input={PLAIN} />
      <div className="onward-beside">
        <BirthDateField {...of('birthDate')} label="Date of birth" hint="For example, 31 3 1980 or 31031980" />
        <TextField {...of('approximateAge')} label="Or about how old" hint="In years" width={4} input={{ inputMode: 'numeric', autoComplete: 'off' }} />
      </div>
      <Radios {...of('sex')} label="Sex" options={SEXES} />
      <TextField {...of('nhsNumber')} label="NHS number" hint="10 digits" width={20} input={{ ...PLAIN, inputMode: 'numeric' }} />
      <TextField {...of('language')} label="Language they speak" hint="If not English" width={20} input={PLAIN} />
      <Fold title="Address, phone and email" isOpen={isFilled(REACH)} mustOpen={isWrong(REACH)}>
        <TextArea {...of('address')} label="Address" hint="A line each, without the postcode" rows={3} />
        <TextField {...of('postcode')} label="Postcode" width={10} input={PLAIN} />
        <TextField {...of('phone')} label="Phone number" width={20} input={{ ...PLAIN, type: 'tel' }} />
        <TextField {...of('email')} label="Email address" input={{ ...PLAIN, type: 'email' }} />
      </Fold>
      <Fold title="How to contact them without putting them at risk" isOpen={isFilled(SAFE)} mustOpen={isWrong(SAFE)}>
        <SafeContactFields of={of} />
      </Fold>
      <Fold title="GP practice" isOpen={isFilled(['practice'])} mustOpen={isWrong(['practice'])}>
        <TextField {...of('practice')} label="Practice code" hint="The letter and five digits of the practice they are registered with, such as A81001" width={10} input={PLAIN} />
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Something in it must be put right: it may not be out of sight. */
  readonly mustOpen: boolean;
  readonly children: ReactNode;
}

function Fold({ title, isOpen, mustOpen, children }: FoldProps) {
  const [isUnfolded, unfold] = useState(isOpen);
  const id = useId();
  return (
    <details className="onward-fold" open={isUnfolded || mustOpen} onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary id={id}>{title}</summary>
      <div role="group" aria-labelledby={id}>{children}</div>
    </details>
  );
}

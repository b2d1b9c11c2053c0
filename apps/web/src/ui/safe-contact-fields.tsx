import { Select } from './options';
import { SAFE_WAYS, type SafeContactTyped } from './safe-contact';
import { TextField } from './text-field';

interface Box {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

const PLAIN = { autoComplete: 'off', spellCheck: false } as const;

export function SafeContactFields({ of }: { readonly of: (field: keyof SafeContactTyped) => Box }) {
  return (
    <>
      <Select {...of('safeBy')} label="Contact them by" options={SAFE_WAYS} empty="Choose a way" />
      <TextField {...of('safeTo')} label="Number, address or place that is safe" input={PLAIN} />
      <TextField {...of('safeName')} label="Who answers, if not the person" input={PLAIN} />
      <TextField {...of('safeRelationship')} label="Who they are to the person" hint="Such as a sister" input={PLAIN} />
      <TextField {...of('safeWhen')} label="When it is safe" hint="Such as weekdays between 10 and 2" />
      <TextField {...of('safeNote')} label="What else to take care of" hint="Such as: leave no message" />
    </>
  );
}

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { useChangeContact, type Purpose } from '../../api/person-page';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { safeContactOf, type SafeContactTyped } from '../../ui/safe-contact';
import { SafeContactFields } from '../../ui/safe-contact-fields';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly personId: string;
  readonly person: Schemas['Person'];
  readonly purpose: Purpose;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Typed extends SafeContactTyped {
  readonly phone: string;
  readonly email: string;
}

const idOf = (field: keyof Typed): string => `contact-${field}`;
const FIELDS: readonly (readonly [begins: string, field: keyof Typed])[] = [
  ['/safeContact/to', 'safeTo'], ['/safeContact/name', 'safeName'], ['/safeContact/relationship', 'safeRelationship'], ['/safeContact/when', 'safeWhen'], ['/safeContact/note', 'safeNote'],
  ['/safeContact', 'safeBy'], ['/phone', 'phone'], ['/email', 'email'],
];

function typedOf({ phone, email, safeContact }: Schemas['Person']): Typed {
  const said = (safeContact ?? {}) as Readonly<Record<string, unknown>>;
  const text = (key: string): string => (typeof said[key] === 'string' ? said[key] : '');
  return { phone: phone ?? '', email: email ?? '', safeBy: text('by'), safeTo: text('to'), safeName: text('name'), safeRelationship: text('relationship'), safeWhen: text('when'), safeNote: text('note') };
}

/** How the person is reached, as they say it is now. */
export function ContactForm({ personId, person, purpose, onDone, onCancel }: Props) {
  const [typed, type] = useState(() => typedOf(person));
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const changing = useChangeContact();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refused = changing.error instanceof ApiError
    ? changing.error.errors.map(({ pointer, message }) => ({ fieldId: idOf(FIELDS.find(([begins]) => pointer.startsWith(begins))?.[1] ?? 'phone'), message }))
    : [];
  const faults = missing.length > 0 ? missing : refused;
  const of = (field: keyof Typed) => ({ id: idOf(field), value: typed[field], onChange: (value: string) => type({ ...typed, [field]: value }), error: faults.find(({ fieldId }) => fieldId === idOf(field))?.message });
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const safeContact = safeContactOf(typed);
    say(safeContact === 'no-way' ? [{ fieldId: idOf('safeBy'), message: 'Choose how to contact them safely' }] : []);
    if (safeContact === 'no-way' || changing.isPending) return;
    const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());
    changing.mutate({ id: personId, purpose, version: person.version, input: { phone: orNull(typed.phone), email: orNull(typed.email), safeContact } }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s onward-page__title">Change how they are reached</h3>
      <p>Ask them. What you leave empty is not known from now on; what it was is kept, and shown to nobody.</p>
      <ErrorSummary faults={faults} />
      <TextField {...of('phone')} label="Phone number" width={20} input={{ autoComplete: 'off', type: 'tel' }} />
      <TextField {...of('email')} label="Email address" input={{ autoComplete: 'off', spellCheck: false, type: 'email' }} />
      <h3 className="nhsuk-heading-s">How to contact them without putting them at risk</h3>
      <SafeContactFields of={of} />
      {changing.error !== null && refused.length === 0 && <Failed error={changing.error} onRetry={submit} />}
      <Button type="submit" isBusy={changing.isPending}>{changing.isPending ? 'Saving…' : 'Save'}</Button>
      <p><button type="button" className="onward-text-button" onClick={onCancel}>Cancel</button></p>
    </form>
  );
}

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { useAddRelated, type Purpose } from '../../api/person-page';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { Radios } from '../../ui/options';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly personId: string;
  readonly purpose: Purpose;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

type Kind = Schemas['RelatedPersonInput']['kind'];

const IDS = { kind: 'related-kind', name: 'related-name', phone: 'related-phone' } as const;
const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'parent', label: 'Parent' }, { value: 'guardian', label: 'Guardian' }, { value: 'carer', label: 'Carer' }, { value: 'attorney', label: 'Attorney' }, { value: 'deputy', label: 'Deputy' },
  { value: 'partner', label: 'Partner' }, { value: 'child', label: 'Child' }, { value: 'sibling', label: 'Brother or sister' }, { value: 'next-of-kin', label: 'Next of kin' },
  { value: 'advocate', label: 'Advocate' }, { value: 'friend', label: 'Friend' }, { value: 'other', label: 'Somebody else' },
];
const FIELD_OF: Readonly<Record<string, string>> = { '/kind': IDS.kind, '/name': IDS.name, '/phone': IDS.phone };

export function RelatedForm({ personId, purpose, onDone, onCancel }: Props) {
  const [kind, choose] = useState<string>();
  const [name, sayName] = useState('');
  const [phone, sayPhone] = useState('');
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const adding = useAddRelated();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refused = adding.error instanceof ApiError ? adding.error.errors.flatMap(({ pointer, message }) => (FIELD_OF[pointer] === undefined ? [] : [{ fieldId: FIELD_OF[pointer], message }])) : [];
  const faults = missing.length > 0 ? missing : refused;
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const chosen = KINDS.find(({ value }) => value === kind);
    say([
      ...(chosen === undefined ? [{ fieldId: IDS.kind, message: 'Choose who they are to the person' }] : []),
      ...(name.trim() === '' ? [{ fieldId: IDS.name, message: 'Write their name' }] : []),
    ]);
    if (chosen === undefined || name.trim() === '' || adding.isPending) return;
    adding.mutate({ id: personId, purpose, input: { kind: chosen.value, name: name.trim(), ...(phone.trim() !== '' && { phone: phone.trim() }) } }, { onSuccess: () => onDone(name.trim()) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s onward-page__title">Add somebody who belongs to the person</h3>
      <ErrorSummary faults={faults} />
      <Radios id={IDS.kind} label="Who are they to the person?" error={errorOf(IDS.kind)} options={KINDS} value={kind} onChange={choose} />
      <TextField id={IDS.name} label="Their name" error={errorOf(IDS.name)} value={name} onChange={sayName} />
      <TextField id={IDS.phone} label="Their phone number" isOptional error={errorOf(IDS.phone)} value={phone} onChange={sayPhone} />
      {adding.error !== null && refused.length === 0 && <Failed error={adding.error} onRetry={submit} />}
      <Button type="submit" isBusy={adding.isPending}>{adding.isPending ? 'Adding…' : 'Add them'}</Button>
      <p><button type="button" className="onward-text-button" onClick={onCancel}>Cancel</button></p>
    </form>
  );
}

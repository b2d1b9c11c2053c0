import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useObject, type Purpose } from '../../api/person-page';
import type { Schemas } from '../../api/client';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { Checkboxes, Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';

interface Props {
  readonly personId: string;
  readonly purpose: Purpose;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Category = NonNullable<Schemas['SharingObjectionInput']['categories']>[number];

const IDS = { how: 'objection-how', which: 'objection-which', note: 'objection-note' } as const;
const CATEGORIES: readonly { readonly value: Category; readonly label: string }[] = [
  { value: 'general', label: 'General health and home' }, { value: 'mental-health', label: 'Mental health' }, { value: 'safeguarding', label: 'Safeguarding' },
  { value: 'sexual-health', label: 'Sexual health' }, { value: 'substance-misuse', label: 'Alcohol and drugs' }, { value: 'end-of-life', label: 'End of life' }, { value: 'police', label: 'Police' },
];

export function ObjectionForm({ personId, purpose, onDone, onCancel }: Props) {
  const [how, sayHow] = useState<string>();
  const [which, sayWhich] = useState<readonly string[]>([]);
  const [note, sayNote] = useState('');
  const [faults, say] = useState<readonly FieldFault[]>([]);
  const objecting = useObject();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const missing: FieldFault[] = [
      ...(how === undefined ? [{ fieldId: IDS.how, message: 'Choose how much is not to be shared' }] : []),
      ...(how === 'some' && which.length === 0 ? [{ fieldId: IDS.which, message: 'Choose what is not to be shared' }] : []),
      ...(note.trim() === '' ? [{ fieldId: IDS.note, message: 'Write what the person said' }] : []),
    ];
    say(missing);
    if (missing.length > 0 || objecting.isPending) return;
    const categories = CATEGORIES.map(({ value }) => value).filter((value) => which.includes(value));
    objecting.mutate({ id: personId, purpose, input: { note: note.trim(), ...(how === 'some' && { categories }) } }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s onward-page__title">Record an objection</h3>
      <ErrorSummary faults={faults} />
      <Radios
        id={IDS.how} label="What does the person not want shared?" error={errorOf(IDS.how)} value={how} onChange={sayHow}
        options={[{ value: 'all', label: 'Anything beyond what a referral itself must say' }, { value: 'some', label: 'Some of it' }]}
      />
      {how === 'some' && <Checkboxes id={IDS.which} label="Which?" error={errorOf(IDS.which)} options={CATEGORIES} values={which} onChange={sayWhich} />}
      <TextArea id={IDS.note} label="What did the person say?" error={errorOf(IDS.note)} value={note} onChange={sayNote} />
      {objecting.error !== null && <Failed error={objecting.error} onRetry={submit} />}
      <Button type="submit" isBusy={objecting.isPending}>{objecting.isPending ? 'Recording…' : 'Record it'}</Button>
      <p><button type="button" className="onward-text-button" onClick={onCancel}>Cancel</button></p>
    </form>
  );
}

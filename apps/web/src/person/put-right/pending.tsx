import { titleOf, type FormDefinition } from '@onward/forms';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { assessments } from '../../api/assessments';
import type { Schemas } from '../../api/client';
import { supplementForms, useCorrect } from '../../api/corrections';
import { personRecord, type Purpose } from '../../api/person-page';
import { form as formOf } from '../../api/queries';
import type { EventBody } from '../../api/send-event';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { TextArea } from '../../ui/text-area';
import { date } from '../../ui/words';
import { BASES, SENDING, wrongOf } from './kinds';
import { assessmentWords } from './assessment-words';
import { AskedBy, WordsOfEvent } from './words-of-event';

interface Props {
  readonly referral: Schemas['Referral'];
  readonly pending: NonNullable<Schemas['Referral']['pendingConfirmation']>;
  readonly purpose: Purpose;
  readonly onDone: (words: string) => void;
}

const NOTE = 'confirm-note';

/** What a coordinator asked for: a second person looks at it and confirms or refuses it, and who asked can take it back. */
export function Pending({ referral, pending, purpose, onDone }: Props) {
  const { type, isMine, toPersonId, eventId, pointers, assessmentId, sending, basis } = pending;
  const [note, write] = useState('');
  const [error, say] = useState<string>();
  const correcting = useCorrect(referral, purpose);
  const [isUndoing, undo] = useState(false);
  const send = (isUndone: boolean): void => {
    say(note.trim() === '' ? (isMine ? 'Write why you take it back' : 'Write what you checked') : undefined);
    if (note.trim() === '' || correcting.isPending) return;
    undo(isUndone);
    const what = { ...(toPersonId !== null && { toPersonId }), ...(eventId !== null && { eventId }), ...(pointers !== null && { pointers }), ...(assessmentId !== null && { assessmentId }), ...(sending !== null && { sending }), ...(basis !== null && { basis }) };
    const done = !isUndone ? 'It is confirmed, and done.' : isMine ? 'You have taken it back. Nothing has changed.' : 'It is refused, with your reason beside it. Nothing has changed.';
    void correcting.mutateAsync({ type, note: note.trim(), ...(isUndone ? { undo: true } : what) } as EventBody).then(() => onDone(done), () => undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(isMine);
  };
  return (
    <section aria-labelledby="pending" className="onward-notice">
      <h2 id="pending" className="nhsuk-heading-m">{isMine ? 'You have asked for this' : 'A second person has to confirm this'}</h2>
      <p><strong>{wrongOf(type)?.label}</strong></p>
      <AskedBy referralId={referral.id} type={type} purpose={purpose} />
      {toPersonId !== null && <RightPerson id={toPersonId} purpose={purpose} />}
      {pointers !== null && <Answers referral={referral} pointers={pointers} />}
      {eventId !== null && <WordsOfEvent referralId={referral.id} eventId={eventId} purpose={purpose} />}
      {assessmentId !== null && <TheAssessment referral={referral} assessmentId={assessmentId} purpose={purpose} />}
      {sending !== null && <ul>{SENDING.filter(({ value }) => sending.includes(value)).map(({ value, label }) => <li key={value}>{label}</li>)}</ul>}
      {basis !== null && <p>{BASES.find(({ value }) => value === basis)?.label}</p>}
      {isMine && <p>Another coordinator, or the team that has it or had it, has to confirm it.</p>}
      <form onSubmit={submit} noValidate>
        <ErrorSummary faults={error === undefined ? [] : [{ fieldId: NOTE, message: error }]} />
        <TextArea id={NOTE} label={isMine ? 'If it is not right: why?' : 'What did you check?'} hint="It is kept with the decision" rows={3} value={note} onChange={write} error={error} />
        {correcting.error !== null && <Failed error={correcting.error} onRetry={() => send(isUndoing)} />}
        {isMine ? <Button type="submit" kind="secondary" isBusy={correcting.isPending}>Take it back</Button> : (
          <div className="onward-row">
            <Button type="submit" kind="warning" isBusy={correcting.isPending && !isUndoing}>{correcting.isPending && !isUndoing ? 'Confirming…' : 'Confirm it'}</Button>
            <Button kind="secondary" isBusy={correcting.isPending && isUndoing} onClick={() => send(true)}>It is not right: refuse it</Button>
          </div>
        )}
      </form>
    </section>
  );
}

function RightPerson({ id, purpose }: { readonly id: string; readonly purpose: Purpose }) {
  // both the one that it was about and the one that it should be about are looked at for this
  const { data } = useQuery(personRecord(id, purpose ?? 'To confirm whom a referral is about'));
  return data === undefined ? <p>It is about another person.</p> : <p>It is about <strong dir="auto">{data.name}</strong>, {data.birthDate === null ? 'date of birth not known' : `born ${date(data.birthDate)}`}.</p>;
}

function TheAssessment({ referral, assessmentId, purpose }: { readonly referral: Schemas['Referral']; readonly assessmentId: string; readonly purpose: Purpose }) {
  const { data } = useInfiniteQuery({ ...assessments(referral.person?.id ?? '', purpose), enabled: referral.person !== null });
  const one = data?.pages.flatMap(({ items }) => items).find(({ id }) => id === assessmentId);
  return <p>{one === undefined ? 'An assessment, with its scores.' : `${assessmentWords(one)}, with its scores.`}</p>;
}

function Answers({ referral, pointers }: { readonly referral: Schemas['Referral']; readonly pointers: readonly string[] }) {
  const { data } = useQuery({ ...formOf(referral.form?.key ?? '', referral.form?.version ?? 0), enabled: referral.form != null });
  const supplements = useQuery(supplementForms(referral));
  const forms = [data, ...(supplements.data ?? [])].filter((form) => form !== undefined) as FormDefinition[];
  const titleFor = (key: string): string => forms.map((form) => titleOf(form, key)).find((title) => title !== key) ?? key;
  return <ul>{pointers.map((pointer) => <li key={pointer}>{titleFor(pointer.slice(1))}</li>)}</ul>;
}

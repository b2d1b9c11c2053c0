import { useState, type FormEvent } from 'react';
import type { Schemas } from '../../api/client';
import { useCorrect } from '../../api/corrections';
import type { Purpose } from '../../api/person-page';
import type { EventBody } from '../../api/send-event';
import { FIND_IDS } from '../../refer';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { wrongsFor, type Wrong } from './kinds';
import { NOTHING_CHOSEN, redactBody, redactFaults, RedactFields } from './redact-fields';
import { RightPerson } from './right-person';

interface Props {
  readonly referral: Schemas['Referral'];
  readonly isDead: boolean;
  readonly purpose: Purpose;
  readonly onDone: (words: string) => void;
}

const IDS = { wrong: 'wrong', note: 'wrong-note' } as const;

/** What is wrong, and what is to be done about it, which is said before it is done. */
export function PutRightForm({ referral, isDead, purpose, onDone }: Props) {
  const wrongs = wrongsFor(referral, isDead);
  const [chosen, choose] = useState<string>();
  const [note, write] = useState('');
  const [person, choosePerson] = useState<Schemas['PersonMatch']>();
  const [redact, typeRedact] = useState(NOTHING_CHOSEN);
  const [faults, say] = useState<readonly FieldFault[]>([]);
  const correcting = useCorrect(referral, purpose);
  const wrong = wrongs.find(({ value }) => value === chosen);
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  if (wrongs.length === 0) return <p>{referral.pendingConfirmation === null ? 'There is nothing here that you may put right now. The coordinator, or the team that has it, can.' : 'Nothing else can be put right until this is decided.'}</p>;

  const bodyOf = ({ value, type }: Wrong): object => ({
    type, ...(note.trim() !== '' && { note: note.trim() }),
    ...(value === 'death-undone' && { undo: true }), ...(value === 'person' && { toPersonId: person?.id }), ...(value === 'redact' && redactBody(redact)),
  });
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const missing: FieldFault[] = [
      ...(wrong === undefined ? [{ fieldId: IDS.wrong, message: 'Choose what is wrong' }] : []),
      ...(wrong?.value === 'person' && person === undefined ? [{ fieldId: FIND_IDS.who, message: 'Find the person it is really about' }] : []),
      ...(wrong?.value === 'redact' ? redactFaults(redact) : []),
      ...(wrong?.needsNote === true && note.trim() === '' ? [{ fieldId: IDS.note, message: 'Write why' }] : []),
    ];
    say(missing);
    if (wrong === undefined || missing.length > 0 || correcting.isPending) return;
    // awaited rather than called back: what was done takes this very form off the page before it is told
    void correcting.mutateAsync(bodyOf(wrong) as EventBody).then(() => onDone(wrong.done), () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <Radios id={IDS.wrong} label="What is wrong?" error={errorOf(IDS.wrong)} value={chosen} onChange={choose} options={wrongs} />
      {wrong?.value === 'person' && <RightPerson chosen={person} onChoose={choosePerson} />}
      {wrong?.value === 'redact' && <RedactFields referral={referral} purpose={purpose} typed={redact} onType={(changes) => typeRedact({ ...redact, ...changes })} errorOf={errorOf} />}
      {wrong !== undefined && (
        <>
          <TextArea id={IDS.note} label={wrong.needsNote ? 'Why?' : 'How is it known?'} isOptional={!wrong.needsNote} hint="For the team that has it" rows={3} value={note} onChange={write} error={errorOf(IDS.note)} />
          <p className="onward-inset">{wrong.causes}</p>
        </>
      )}
      {correcting.error !== null && <Failed error={correcting.error} onRetry={submit} />}
      <Button type="submit" kind={wrong === undefined ? 'main' : 'warning'} isBusy={correcting.isPending}>{correcting.isPending ? 'Sending…' : (wrong?.action ?? 'Continue')}</Button>
    </form>
  );
}

import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Schemas } from '../../api/client';
import { useUndoMatch } from '../../api/matching';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { TextArea } from '../../ui/text-area';
import { dayAndTime } from '../../ui/words';
import { personAt } from '../address';
import { DECISIONS } from './matching-words';

interface Props {
  readonly entry: Schemas['MatchingEntry'];
  readonly onDone: (words: string) => void;
}

/** What was decided, by whom and why, those taken back too. */
export function Decided({ entry, onDone }: Props) {
  return (
    <section aria-labelledby="decided" className="onward-block">
      <h2 id="decided" className="nhsuk-heading-m">What was decided</h2>
      {entry.decisions.map((decision) => <One key={decision.id} entry={entry} decision={decision} onDone={onDone} />)}
    </section>
  );
}

function One({ entry, decision: { id, kind, person, note, by, at, undoneBy, undoneAt, undoneNote }, onDone }: Props & { readonly decision: Schemas['MatchingDecision'] }) {
  const [isOpen, open] = useState(false);
  const [why, write] = useState('');
  const [error, say] = useState<string>();
  const undoing = useUndoMatch();
  const field = `undo-${id}`;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    say(why.trim() === '' ? 'Write why it is taken back' : undefined);
    if (why.trim() === '' || undoing.isPending) return;
    void undoing.mutateAsync({ entry, decisionId: id, note: why.trim() }).then(() => onDone('It is taken back. Both are as they were, with all that was sent to either since.'), () => undefined);
  };
  return (
    <div className="onward-inset">
      <p><strong>{DECISIONS[kind]}{person !== null && <> <Link to="/$" params={personAt(person.id)}><span dir="auto">{person.name}</span></Link></>}</strong></p>
      <p className="onward-words" dir="auto">{note}</p>
      <p className="onward-quiet">{by.name}, {by.organisation}, {dayAndTime(at)}.</p>
      {undoneAt !== null && <p><strong>Taken back</strong> by {undoneBy?.name}, {dayAndTime(undoneAt)}: <span dir="auto">{undoneNote}</span></p>}
      {undoneAt === null && !isOpen && <button type="button" className="onward-text-button" onClick={() => open(true)}>Take it back</button>}
      {undoneAt === null && isOpen && (
        <form onSubmit={submit} noValidate>
          <ErrorSummary faults={error === undefined ? [] : [{ fieldId: field, message: error }]} />
          <TextArea id={field} label="Why is it taken back?" rows={3} value={why} onChange={write} error={error} />
          {undoing.error !== null && <Failed error={undoing.error} onRetry={submit} />}
          <Button type="submit" kind="secondary" isBusy={undoing.isPending}>{undoing.isPending ? 'Taking back…' : 'Take it back'}</Button>
          <p><button type="button" className="onward-text-button" onClick={() => open(false)}>Cancel</button></p>
        </form>
      )}
    </div>
  );
}

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useDecideMatch } from '../../api/matching';
import type { Schemas } from '../../api/client';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { TextArea } from '../../ui/text-area';

export interface Way {
  readonly words: string;
  readonly kind: Schemas['MatchingDecisionInput']['kind'];
  readonly personId?: string;
  /** What came of it. */
  readonly done: string;
}

interface Props {
  readonly entry: Schemas['MatchingEntry'];
  /** Told apart from the others on the page. */
  readonly id: string;
  readonly ways: readonly Way[];
  readonly onDone: (words: string) => void;
}

/** A decision, and why: one button for each way, and then a note, which stays with it. */
export function DecisionForm({ entry, id, ways, onDone }: Props) {
  const [way, choose] = useState<Way>();
  const [note, write] = useState('');
  const [error, say] = useState<string>();
  const deciding = useDecideMatch();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (way !== undefined) heading.current?.focus();
  }, [way]);
  if (way === undefined) {
    return <div className="onward-row">{ways.map((each, place) => <Button key={each.kind} kind={place === 0 ? 'main' : 'secondary'} onClick={() => choose(each)}>{each.words}</Button>)}</div>;
  }
  const field = `why-${id}`;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    say(note.trim() === '' ? 'Write how you know' : undefined);
    if (note.trim() === '' || deciding.isPending) return;
    const { kind, personId, done } = way;
    // awaited rather than called back: what was decided takes this very form off the page before it is told
    void deciding.mutateAsync({ entry, input: { kind, note: note.trim(), ...(personId !== undefined && { personId }) } }).then(() => onDone(done), () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s onward-page__title">{way.words}</h3>
      <ErrorSummary faults={error === undefined ? [] : [{ fieldId: field, message: error }]} />
      <TextArea id={field} label="How do you know?" hint="It is kept with the decision" rows={3} value={note} onChange={write} error={error} />
      {deciding.error !== null && <Failed error={deciding.error} onRetry={submit} />}
      <Button type="submit" isBusy={deciding.isPending}>{deciding.isPending ? 'Deciding…' : `Decide: ${way.words.toLowerCase()}`}</Button>
      <p><button type="button" className="onward-text-button" onClick={() => choose(undefined)}>Cancel</button></p>
    </form>
  );
}

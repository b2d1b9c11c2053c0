import { useEffect, useState, type FormEvent } from 'react';
import { useEnterInError, type Assessment } from '../../api/assessments';
import type { Purpose } from '../../api/person-page';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/failed';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly assessment: Assessment;
  readonly purpose: Purpose;
  /** The row is about to leave the page, and the focus with it. */
  readonly onMarked: () => void;
}

/** That it was a mistake, by the team that recorded it: it leaves the list and the plot, and is kept. */
export function EnterInError({ assessment: { id, raised, mayEnterInError }, purpose, onMarked }: Props) {
  const [isOpen, open] = useState(false);
  const [note, write] = useState('');
  const [fault, say] = useState<string>();
  const marking = useEnterInError();
  const field = `mistake-${id}`;
  useEffect(() => {
    if (isOpen) document.getElementById(field)?.focus();
  }, [isOpen, field]);
  if (!mayEnterInError) return null;
  if (!isOpen) return <button type="button" className="onward-text-button" onClick={() => open(true)}>This was entered in error</button>;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const isEmpty = note.trim() === '';
    say(isEmpty ? 'Say what was wrong' : undefined);
    if (!isEmpty && !marking.isPending) marking.mutate({ id, note, purpose }, { onSuccess: onMarked });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField id={field} label="What was wrong?" hint="It leaves the list and the plot. It is kept, with your name and what you write here." value={note} onChange={write} error={fault} input={{ maxLength: 2000, autoComplete: 'off' }} />
      {raised.length > 0 && <p>The priority that it raised stays. Whoever has the referral can lower it, with a note.</p>}
      {marking.error !== null && <Failed error={marking.error} onRetry={submit} />}
      <div className="onward-buttons">
        <Button type="submit" kind="secondary" isBusy={marking.isPending}>Enter as an error</Button>
        <button type="button" className="onward-text-button" onClick={() => open(false)}>Cancel</button>
      </div>
    </form>
  );
}

import { useState, type FormEvent, type ReactNode } from 'react';
import { useAdviceAct, type AdviceAct } from '../api/advice';
import { ApiError } from '../api/api-error';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldFault } from '../ui/error-summary';
import { Failed } from '../ui/failed';
import { useTyped } from '../ui/kept-typed';
import { TextArea } from '../ui/text-area';
import { MOST_WORDS, wordsFault } from '../ui/words-fault';

interface Props {
  readonly adviceId: string;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly missing: string;
  readonly action: string;
  readonly kind?: 'main' | 'secondary';
  /** What is sent with these words; or what is still wrong with the rest. */
  readonly decide: (words: string) => AdviceAct | FieldFault;
  readonly children?: (errorOf: (id: string) => string | undefined) => ReactNode;
}

/** Words that go on a question, kept until they are sent. */
export function WordsForm({ adviceId, id, label, hint, missing, action, kind = 'main', decide, children }: Props) {
  const [words, write, clear] = useTyped(`${adviceId} ${id}`, '');
  const [wrong, say] = useState<readonly FieldFault[]>([]);
  const acting = useAdviceAct(adviceId);
  const refused = acting.error instanceof ApiError ? acting.error.errors.map(({ message }) => ({ fieldId: id, message })) : [];
  const faults = wrong.length > 0 ? wrong : refused;
  const errorOf = (field: string): string | undefined => faults.find(({ fieldId }) => fieldId === field)?.message;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const act = decide(words);
    const found = [...('fieldId' in act ? [act] : []), ...(wordsFault(id, words, missing) ?? [])];
    say(found);
    if (found.length === 0 && !('fieldId' in act) && !acting.isPending) acting.mutate(act, { onSuccess: clear });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {children?.(errorOf)}
      <TextArea id={id} label={label} hint={hint} rows={5} maxLength={MOST_WORDS} value={words} onChange={write} error={errorOf(id)} />
      {acting.error !== null && refused.length === 0 && <Failed error={acting.error} onRetry={submit} />}
      <Button type="submit" kind={kind} isBusy={acting.isPending}>{acting.isPending ? 'Sending…' : action}</Button>
    </form>
  );
}

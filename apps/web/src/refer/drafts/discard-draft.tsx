import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Schemas } from '../../api/client';
import { sameKey } from '../../api/same-key';
import { useSendEvent } from '../../api/send-event';
import { Button } from '../../ui/button';
import { Radios } from '../../ui/options';
import { fieldProblems, Refusal, wholeProblem } from '../start/refusal';

const REASONS = [
  { value: 'sent-in-error', label: 'It was begun by mistake' },
  { value: 'resolved', label: 'It is no longer needed' },
  { value: 'person-declined', label: 'The person does not want it' },
  { value: 'duplicate', label: 'They have been referred already' },
  { value: 'moved', label: 'They have moved away' },
  { value: 'died', label: 'They have died' },
  { value: 'other', label: 'Another reason' },
] as const;
type Reason = (typeof REASONS)[number]['value'];

interface Props {
  readonly draft: Schemas['ReferralSummary'];
  readonly onKeep: () => void;
  readonly onDiscarded: () => void;
}

/** Asks why before a draft is gone. */
export function DiscardDraft({ draft, onKeep, onDiscarded }: Props) {
  const sending = useSendEvent();
  const [reason, choose] = useState<Reason>();
  const [isMissing, miss] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  const isBusy = sending.isPending || sending.isSuccess;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    miss(reason === undefined);
    if (reason === undefined) box.current?.querySelector('input')?.focus();
    else if (!isBusy) sending.mutate({ referral: draft, body: { type: 'withdraw', reason }, key: sameKey(`discard ${draft.id}`, reason) }, { onSuccess: onDiscarded });
  };
  const told = isMissing ? 'Choose why you discard it' : fieldProblems(sending.error)[0]?.message;
  return (
    <form ref={box} className="onward-inset" onSubmit={submit} noValidate>
      <Radios
        id={`discard-${draft.id}`} label="Why do you discard it?" hint="It cannot be brought back." options={REASONS} value={reason} error={told}
        onChange={(value) => choose(REASONS.find((one) => one.value === value)?.value)}
      />
      <Refusal error={wholeProblem(sending.error)} onRetry={submit} />
      <div className="onward-row">
        <Button kind="warning" type="submit" isBusy={isBusy}>{isBusy ? 'Discarding…' : 'Discard the draft'}</Button>
        <Button kind="secondary" onClick={onKeep}>Keep it</Button>
      </div>
    </form>
  );
}

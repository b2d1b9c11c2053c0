import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly missing: string;
  readonly onSend: (reason: string) => void;
  readonly isBusy: boolean;
}

/** Sends all the same, with the reason for it. */
export function ReasonToSend({ id, label, missing, onSend, isBusy }: Props) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onSend(reason.trim());
  };
  return (
    <>
      <TextArea id={id} label={label} hint="The team reads it first." rows={2} maxLength={2000} value={reason} onChange={setReason} error={isMissing ? missing : undefined} />
      <Button kind="secondary" onClick={send} isBusy={isBusy}>{isBusy ? 'Sending…' : 'Send it with this reason'}</Button>
    </>
  );
}

import { useEffect, useRef } from 'react';
import { TakeBack } from './acts/take-back';
import { useReferralPage, type Sent } from './referral-context';

const DONE: Readonly<Record<string, string>> = {
  'provide-information': 'Your answer was sent.',
  'acknowledge-advice': 'The advice settled it. The referral is closed.',
  convert: 'It is back with the service.',
  appeal: 'You asked for a second look.',
  withdraw: 'The referral is withdrawn.',
  retract: 'It was taken back. All is as it was before.',
  message: 'Your message was sent.',
  invite: 'They are invited, and see this referral from now on.',
};

/** What came of the reader's own act, where the focus goes; and for a minute the way back. */
export function DoneNotice({ sent }: { readonly sent: Sent | undefined }) {
  const { referral, steps, myUserId } = useReferralPage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent !== undefined) box.current?.focus();
  }, [sent]);
  const last = steps.at(-1);
  const canTakeBack = referral.allowedEvents.includes('retract') && (sent !== undefined || last?.by.id === myUserId);
  if (sent === undefined && !canTakeBack) return null;
  return (
    <div ref={box} tabIndex={-1} role="status" className="onward-track-done onward-no-print">
      <p><strong>{sent === undefined ? 'You did this just now.' : (DONE[sent.event.type] ?? 'Done.')}</strong></p>
      {canTakeBack && <TakeBack key={sent?.event.at ?? last?.id} doneAt={sent?.event.at ?? last?.at ?? ''} isNow={sent !== undefined} />}
    </div>
  );
}

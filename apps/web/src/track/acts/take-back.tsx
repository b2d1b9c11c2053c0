import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { useReferralPage } from '../referral-context';
import { useAct } from './use-act';

/** How long the last act can be taken back (domain: `retract`), in seconds. */
const SECONDS = 60;

/** Takes back what was just done, while it can be: nobody is told before the minute is over. */
export function TakeBack({ doneAt, isNow }: { readonly doneAt: string; readonly isNow: boolean }) {
  const { referral, onProblem } = useReferralPage();
  const { send, isBusy, error } = useAct();
  // of an act of just now the browser's own clock is sure; of an earlier one the server's time is all there is
  const [endsAt] = useState(() => (isNow ? Date.now() : Math.min(Date.parse(doneAt), Date.now())) + SECONDS * 1000);
  const [left, setLeft] = useState(() => Math.ceil((endsAt - Date.now()) / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.ceil((endsAt - Date.now()) / 1000)), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  useEffect(() => onProblem(error !== null), [error, onProblem]);
  if (left <= 0 || !referral.allowedEvents.includes('retract')) return null;
  return (
    <div className="onward-take-back">
      <Button kind="secondary" isBusy={isBusy} onClick={() => send({ type: 'retract' })}>{isBusy ? 'Taking it back…' : 'Take it back'}</Button>
      <span className="onward-quiet" aria-hidden="true">{left} {left === 1 ? 'second' : 'seconds'} left. Notices go out after that.</span>
      <span className="nhsuk-u-visually-hidden">You have one minute. Notices go out after that.</span>
      {error !== null && <p role="alert" className="onward-late">{error.message}</p>}
    </div>
  );
}

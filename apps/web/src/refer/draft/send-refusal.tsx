import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ApiError } from '../../api/api-error';
import { Button } from '../../ui/button';
import type { Draft } from './draft';
import { DuplicateRefusal } from './duplicate-refusal';
import { FitRefusal } from './fit-refusal';
import { URGENCY_TASK } from './questions/tasks';
import type { Override } from './use-submit';

interface Props {
  readonly refusal: ApiError | 'not-saved';
  readonly draft: Draft;
  readonly onAgain: (override?: Override) => void;
  readonly isBusy: boolean;
}

/** What is checked before it goes, and set aside for a reason. */
const CHECKS: Readonly<Partial<Record<string, typeof FitRefusal>>> = { FIT_FAILED: FitRefusal, DUPLICATE_REFERRAL: DuplicateRefusal };

/** Why the referral was not sent, and what to do about it. Takes the focus, as an error summary does. */
export function SendRefusal({ refusal, draft, onAgain, isBusy }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusal]);
  const Checked = refusal === 'not-saved' ? undefined : CHECKS[refusal.code];
  return (
    <div ref={box} className="nhsuk-error-summary" role="alert" tabIndex={-1} aria-labelledby="refusal-title">
      <h2 id="refusal-title" className="nhsuk-error-summary__title">{isUnknown(refusal) ? 'It may not have been sent' : 'It was not sent'}</h2>
      {Checked !== undefined && refusal !== 'not-saved' ? <Checked refusal={refusal} draft={draft} onSend={onAgain} isBusy={isBusy} /> : wordsOf(refusal, draft)}
      {isSameAgain(refusal) && <Button onClick={() => onAgain()} isBusy={isBusy}>{isBusy ? 'Sending…' : 'Send it again'}</Button>}
    </div>
  );
}

/** It may go as it is: at the foot of the page the button is many screens away on a phone. */
const isSameAgain = (refusal: Props['refusal']): boolean => isUnknown(refusal) || (refusal !== 'not-saved' && ['REQUEST_IN_PROGRESS', 'RATE_LIMITED'].includes(refusal.code));

/** No answer came back, or none that tells. */
const isUnknown = (refusal: Props['refusal']): boolean => refusal !== 'not-saved' && (refusal.isLost || refusal.status >= 500);

function wordsOf(refusal: ApiError | 'not-saved', { referral, kept }: Draft): ReactNode {
  if (refusal === 'not-saved') {
    return <p>{kept.disputed.size > 0 || kept.unsaved.length > 0 ? 'Some answers are not saved yet: see above what to do about them. Then send it again.' : 'Your latest answers could not be saved. They are still here. Send it again when the line at the foot of the page says “Saved”.'}</p>;
  }
  if (isUnknown(refusal)) return <p>We do not know whether it was sent, because no answer came back. Send it again: it will be sent only once.</p>;
  if (refusal.isSignedOut) {
    return <p>Your session has ended. Everything is still here. <a href="/api/sign-in?returnTo=/about" target="_blank" rel="noreferrer">Sign in (opens in a new tab)</a>, come back to this tab, and send it again.</p>;
  }
  if (refusal.errors.some(({ pointer }) => pointer.startsWith('/spokenTo'))) {
    return (
      <ul className="nhsuk-list nhsuk-error-summary__list">
        <li><Link to="/refer/$draftId/$pageKey" params={{ draftId: referral.id, pageKey: URGENCY_TASK }} search={{}}>{refusal.errors[0]?.message}</Link></li>
      </ul>
    );
  }
  switch (refusal.code) {
    case 'VERSION_STALE':
      return <p>The draft was changed in another tab, or by a colleague, while you looked at it. What it says now is below. Check it, and send it again.</p>;
    case 'SERVICE_CLOSED':
    case 'SERVICE_NOT_REFERABLE':
      return (
        <>
          <p>{refusal.message}</p>
          <p>Your answers are kept. <Link to="/refer" search={referral.person === null ? {} : { step: 'service', person: referral.person.id, draft: referral.id }}>Choose another service</Link>, or ring {referral.service.name}.</p>
        </>
      );
    case 'REQUEST_IN_PROGRESS':
      return <p>It is being sent already. Wait a moment, then send it again: it will be sent only once.</p>;
    case 'RATE_LIMITED':
      return <p>Too much was sent at once. Wait a minute, then send it again.</p>;
    default:
      return (
        <>
          <p>{refusal.message}</p>
          {refusal.errors.length > 0 && <ul className="nhsuk-list nhsuk-list--bullet">{refusal.errors.map(({ pointer, message }) => <li key={pointer}>{message}</li>)}</ul>}
          <p>Your answers are kept. If it cannot wait, ring {referral.service.name}.</p>
        </>
      );
  }
}

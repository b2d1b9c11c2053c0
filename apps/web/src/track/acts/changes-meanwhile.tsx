import type { ReferralEvent } from '../../api/timeline-queries';
import { useReferralPage } from '../referral-context';
import { stepWords } from '../timeline/step-words';
import { useStepContext } from '../timeline/use-step-context';

interface Props {
  readonly changes: readonly ReferralEvent[];
  readonly isAllowed: boolean;
  readonly action: string;
}

/** What happened while the reader was writing, and whether what they write can still be sent. */
export function ChangesMeanwhile({ changes, isAllowed, action }: Props) {
  const { referral } = useReferralPage();
  const contextOf = useStepContext();
  if (changes.length === 0 && isAllowed) return null;
  return (
    <div className="onward-changed" role="status">
      <p><strong>{changes.length > 0 ? 'This referral changed while you were here:' : 'This can no longer be sent.'}</strong></p>
      {changes.length > 0 && <ul className="nhsuk-list nhsuk-list--bullet">{changes.map((event) => <li key={event.id}>{stepWords(event, contextOf(event)).title}, {event.by.name}</li>)}</ul>}
      <p>
        {isAllowed
          ? `What you typed is still here. If it still holds, choose “${action}”.`
          : `“${action}” is not possible any more. What you typed is still here${referral.allowedEvents.includes('message') ? ': you can copy it into a message below' : ''}.`}
      </p>
    </div>
  );
}

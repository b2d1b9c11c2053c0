import { Link } from '@tanstack/react-router';
import type { SentReferral } from '../../api/sent-queries';
import { NewMessages } from '../../messages';
import { PriorityTag, Tag } from '../../ui/tag';
import { date } from '../../ui/words';
import { agoWords, isOverdue } from '../when';
import { dueLine, myNext, sentStateWords } from './row-words';

/** One sent referral: a card on a phone, a row on a desk. All of it leads to the referral. */
export function SentRow({ referral, isOwed }: { readonly referral: SentReferral; readonly isOwed: boolean }) {
  const { id, reference, state, priority, person, service, owner, due, submittedAt, createdAt, closedAt } = referral;
  const isLate = isOverdue(due);
  const next = isOwed ? myNext(state) : undefined;
  const name = <span dir="auto">{person.name}</span>;
  return (
    <li className={isLate ? 'onward-sent onward-sent--late' : 'onward-sent'}>
      <div className="onward-sent__who">
        {state === 'draft'
          ? <Link className="onward-sent__link" to="/refer/$draftId" params={{ draftId: id }}>{name}</Link>
          : <Link className="onward-sent__link" to="/referrals/$id" params={{ id }}>{name}</Link>}
        <span className="onward-quiet">{person.birthDate === null ? 'Date of birth not known' : `Born ${date(person.birthDate)}`}</span>
        <span className="onward-quiet onward-track-reference">{reference}</span>
      </div>
      <div className="onward-sent__state">
        <strong>{next ?? sentStateWords(state)}</strong>
        <span>{service?.name}{next !== undefined && `: ${sentStateWords(state).toLowerCase()}`}</span>
      </div>
      <div className="onward-sent__due">
        <span>
          {isLate && <><Tag colour="red">Overdue</Tag> </>}
          <NewMessages referralId={id} />{' '}
          {priority !== 'routine' && closedAt == null && <><PriorityTag priority={priority} /> </>}
        </span>
        <span>{dueLine(referral)}</span>
        {owner?.kind === 'coordinator' && <span className="onward-quiet">{owner.name}</span>}
        <span className="onward-quiet">{submittedAt === null ? `Begun ${agoWords(createdAt ?? '')}` : `Sent ${agoWords(submittedAt)}`}</span>
      </div>
    </li>
  );
}

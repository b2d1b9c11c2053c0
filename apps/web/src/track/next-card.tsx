import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { service as serviceOf } from '../api/queries';
import { Ring } from '../ui/ring';
import { Tag } from '../ui/tag';
import { MOVE_REASONS, OUTCOMES, wordsOf } from '@onward/workflow/words';
import { isMine, isResponsibilityUnmoved, nextOf } from './next-words';
import { useReferralPage } from './referral-context';
import { textOf } from './timeline/event-text';
import { Instead } from './timeline/instead';
import { whenWords } from './when';

/** Who must do what by when; how it ended once nobody must; and where responsibility lies until it is accepted. */
export function NextCard() {
  const { referral, steps, myOrganisationId } = useReferralPage();
  const { state, service, closedAt } = referral;
  const phone = useQuery(serviceOf(service.id)).data?.contact.phone ?? null;
  const isDead = referral.person?.deceasedOn != null;
  const next = nextOf(referral, myOrganisationId);
  const mine = isMine(referral, myOrganisationId);
  const ending = steps.findLast(({ type, to }) => to === state && (type === 'complete' || type === 'decline' || type === 'acknowledge-advice'));
  // how it ended, and of what was declined why
  const outcome = wordsOf(OUTCOMES, ending?.data['outcome']) ?? wordsOf(MOVE_REASONS, ending?.type === 'decline' ? ending.data['reason'] : undefined);
  const said = ending === undefined ? undefined : textOf(ending, 'toReferrer');
  return (
    <section aria-label="What comes next" className={next?.isLate === true ? 'onward-next onward-next--late' : mine ? 'onward-next onward-next--mine' : 'onward-next'}>
      {next !== undefined && isDead && <p className="onward-next__words">The person’s death was recorded. {capital(next.act.startsWith('you ') ? 'you' : referral.owner?.name ?? 'the team')} {next.act.startsWith('you ') ? 'are' : 'is'} asked to close this referral.</p>}
      {next !== undefined && !isDead && (
        <p className="onward-next__words">{next.isLate ? <><Tag colour="red">Overdue</Tag> </> : 'Next: '}{next.isLate ? capital(next.act) : next.act} <strong>{next.by}</strong>.</p>
      )}
      {next?.isLate === true && !mine && !isDead && <p>You can send a message below and ask. If the person is at risk now, <Ring name={service.name} phone={phone} /> or call <a href="tel:999">999</a>.</p>}
      {next === undefined && <p className="onward-next__words">{capital(outcome ?? 'nothing more is due')}.{closedAt !== null && ` Closed ${whenWords(closedAt)}.`}</p>}
      {next === undefined && ending !== undefined && <Instead event={ending} />}
      {next === undefined && said !== undefined && <p className="onward-words" dir="auto">{said}</p>}
      {state === 'draft' && <p><Link className="nhsuk-button" to="/refer/$draftId" params={{ draftId: referral.id }}>Go on with the draft</Link></p>}
      {isResponsibilityUnmoved(referral) && <p>Clinical responsibility is not with {service.name} until they accept it.</p>}
    </section>
  );
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

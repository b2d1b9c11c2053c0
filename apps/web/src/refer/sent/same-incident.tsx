import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { referral as referralOf } from '../../api/queries';
import { stateWords } from '../../ui/words';
import { referralsOfIncident } from './incident';

/** The others of one incident, and the way to refer one more. */
export function SameIncident({ referral }: { readonly referral: Schemas['Referral'] }) {
  const { id, group, service, priority } = referral;
  const ids = group === null ? [] : referralsOfIncident(group).filter((one) => one !== id);
  const read = useQueries({ queries: ids.map((one) => referralOf(one)) });
  const others = read.flatMap(({ data }) => (data === undefined || data.state === 'withdrawn' ? [] : [data]));
  if (group === null) return null;
  return (
    <>
      <h2 className={others.length === 0 ? 'nhsuk-heading-m onward-no-print' : 'nhsuk-heading-m'}>Others from the same incident</h2>
      {others.length > 0 && (
        <ul className="nhsuk-list onward-drafts__list">
          {others.map((other) => (
            <li key={other.id} className="onward-drafts__item">
              <div>
                {other.state === 'draft'
                  ? <Link className="onward-drafts__link" to="/refer/$draftId" params={{ draftId: other.id }}><span dir="auto">{other.person?.name ?? other.reference}</span></Link>
                  : <Link className="onward-drafts__link" to="/referrals/$id" params={{ id: other.id }}><span dir="auto">{other.person?.name ?? other.reference}</span></Link>}
                <span>{other.state === 'draft' ? 'Not sent yet' : stateWords(other.state)} to {other.service.name}</span>
                <span className="onward-quiet">{other.reference}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="onward-no-print">
        <Link className="nhsuk-button nhsuk-button--secondary" to="/refer" search={{ group, service: service.id, urgency: priority }}>Refer somebody else from the same incident</Link>
      </p>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { incident } from '../../api/incident';
import { stateWords } from '../../ui/words';

/** The others of one incident, and the way to refer one more. */
export function SameIncident({ referral }: { readonly referral: Schemas['Referral'] }) {
  const { id, group, service, priority } = referral;
  const { data } = useQuery({ ...incident(group ?? ''), enabled: group !== null });
  const others = (data?.items ?? []).filter((other) => other.id !== id && other.state !== 'withdrawn');
  if (group === null) return null;
  return (
    <>
      <h2 className={others.length === 0 ? 'nhsuk-heading-m onward-no-print' : 'nhsuk-heading-m'}>Others from the same incident</h2>
      {others.length > 0 && (
        <ul className="nhsuk-list onward-drafts__list onward-section">
          {others.map((other) => (
            <li key={other.id} className="onward-drafts__item">
              <div>
                {other.state === 'draft'
                  ? <Link className="onward-drafts__link" to="/refer/$draftId" params={{ draftId: other.id }}><span dir="auto">{other.person.name}</span></Link>
                  : <Link className="onward-drafts__link" to="/referrals/$id" params={{ id: other.id }}><span dir="auto">{other.person.name}</span></Link>}
                <span>{other.state === 'draft' ? 'Not sent yet' : stateWords(other.state)}{other.service !== undefined && ` to ${other.service.name}`}</span>
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

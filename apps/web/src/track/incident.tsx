import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { incident } from '../api/incident';
import { sentStateWords } from './list/row-words';
import { useReferralPage } from './referral-context';

/** The other people who were referred after the same incident: each has a referral, an owner and a clock of their own. */
export function Incident() {
  const { referral } = useReferralPage();
  const { data } = useQuery({ ...incident(referral.group ?? ''), enabled: referral.group !== null });
  const others = data?.items.filter(({ id }) => id !== referral.id) ?? [];
  if (referral.group === null || others.length === 0) return null;
  return (
    <section aria-labelledby="incident">
      <h2 id="incident" className="nhsuk-heading-m">From the same incident</h2>
      <ul className="onward-plain">
        {others.map(({ id, person, service, state }) => (
          <li key={id} className="onward-incident">
            {state === 'draft'
              ? <Link to="/refer/$draftId" params={{ draftId: id }}><span dir="auto">{person.name}</span></Link>
              : <Link to="/referrals/$id" params={{ id }}><span dir="auto">{person.name}</span></Link>}
            <span className="onward-quiet">{service?.name}: {sentStateWords(state).toLocaleLowerCase('en-GB')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

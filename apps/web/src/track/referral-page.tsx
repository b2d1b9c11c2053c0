import { getJson } from '../api/client';
import type { Page, Referral, TimelineEvent } from '../api/types';
import { Failed, Loading } from '../ui/status';
import { useFetched } from '../ui/use-fetched';
import { useTitle } from '../ui/use-title';
import { date, dayAndTime, stateWords } from '../ui/words';
import { Timeline } from './timeline';

/** Where a referral is: the state as heading, who must act next and by when, and every step so far. */
export function ReferralPage({ id }: { readonly id: string }) {
  const fetched = useFetched(id, async () => ({
    referral: await getJson<Referral>(`/api/referrals/${id}`),
    timeline: await getJson<Page<TimelineEvent>>(`/api/referrals/${id}/events`),
  }));
  useTitle(fetched.status === 'ready' ? `${stateWords(fetched.value.referral.state)}: ${fetched.value.referral.reference}` : 'Referral');
  if (fetched.status === 'loading') return <Loading />;
  if (fetched.status === 'failed') return <Failed error={fetched.error} />;
  const { referral, timeline } = fetched.value;
  return (
    <article>
      <p><a href="/">Back to the list</a></p>
      <h1 className="nhsuk-heading-xl onward-tight">{stateWords(referral.state)}</h1>
      <p className="onward-quiet onward-large">
        {referral.person?.name ?? 'Person'}
        {referral.person?.birthDate != null && `, born ${date(referral.person.birthDate)}`} – {referral.reference}
      </p>
      <p className="nhsuk-lede-text">
        {referral.owner === null || referral.due === null
          ? 'Nobody owes an act. The loop is closed.'
          : `Next: ${referral.owner.name}, by ${dayAndTime(referral.due)}.`}
      </p>
      <Timeline events={timeline.items} />
    </article>
  );
}

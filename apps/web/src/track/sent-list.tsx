import { getJson } from '../api/client';
import type { Page, ReferralInList } from '../api/types';
import { ReferralTable } from '../ui/referral-table';
import { Failed, Loading } from '../ui/status';
import { useFetched } from '../ui/use-fetched';
import { useTitle } from '../ui/use-title';

/** What this person's organisation sent, newest first. */
export function SentList() {
  useTitle('Referrals your organisation sent');
  const sent = useFetched('sent', () => getJson<Page<ReferralInList>>('/api/referrals?sent=organisation&limit=50'));
  return (
    <section>
      <h1 className="nhsuk-heading-l">Referrals your organisation sent</h1>
      {sent.status === 'loading' && <Loading />}
      {sent.status === 'failed' && <Failed error={sent.error} />}
      {sent.status === 'ready' && <ReferralTable referrals={sent.value.items} empty="Nothing has been sent yet." />}
    </section>
  );
}

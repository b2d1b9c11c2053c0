import { getJson } from '../api/client';
import type { Named, Page, ReferralInList } from '../api/types';
import { ReferralTable } from '../ui/referral-table';
import { Failed, Loading } from '../ui/status';
import { useFetched } from '../ui/use-fetched';
import { useTitle } from '../ui/use-title';

/** What waits at a service, most pressing first. */
export function Worklist({ service }: { readonly service: Named }) {
  useTitle('What waits');
  const waiting = useFetched(service.id, () => getJson<Page<ReferralInList>>(`/api/services/${service.id}/worklist?limit=50`));
  return (
    <section>
      <h1 className="nhsuk-heading-l">{service.name}</h1>
      {waiting.status === 'loading' && <Loading />}
      {waiting.status === 'failed' && <Failed error={waiting.error} />}
      {waiting.status === 'ready' && <ReferralTable referrals={waiting.value.items} empty="Nothing is waiting. Well done." />}
    </section>
  );
}

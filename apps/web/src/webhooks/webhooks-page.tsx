import { useQuery } from '@tanstack/react-query';
import { webhooks } from '../api/webhooks';
import { readOne, type FirstReads } from '../app/first-reads';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { AddWebhook } from './add-webhook';
import { WebhookRow } from './webhook-row';

export const firstReads: FirstReads = () => readOne(webhooks);

/** Which other systems of the organisation are told what happens to its referrals, and how that goes. */
export function Page() {
  const { data, error, refetch } = useQuery(webhooks);
  return (
    <Whole title="Other systems">
      <p>A webhook tells a system of yours what happens to the referrals that your organisation sends or has: ids, codes and a link, never who it is about. Each delivery is signed after <a href="https://www.standardwebhooks.com" target="_blank" rel="noopener noreferrer">Standard Webhooks (opens a new tab)</a>.</p>
      {data === undefined ? error === null ? <Loading what="the webhooks" /> : <Failed error={error} onRetry={() => void refetch()} /> : (
        <>
          <h2 className="nhsuk-heading-m">Webhooks ({data.length})</h2>
          {data.length === 0 ? <p>No other system is told of anything yet.</p> : data.map((webhook) => <WebhookRow key={webhook.id} webhook={webhook} />)}
          <AddWebhook />
        </>
      )}
    </Whole>
  );
}

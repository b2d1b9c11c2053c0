import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deliveries, webhooks } from '../api/webhooks';
import { readOne, readPage, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { codeWords, dayAndTime } from '../ui/words';
import { deliveryWords } from './webhook-words';

export const firstReads: FirstReads<Named> = ({ webhookId = '' }) => Promise.all([readOne(webhooks), readPage(deliveries(webhookId))]);

const sentence = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

/** The log of one endpoint. */
export function Page({ named: { webhookId = '' } }: { readonly named: Named }) {
  const url = useQuery(webhooks).data?.find(({ id }) => id === webhookId)?.url;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(deliveries(webhookId));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Whole title="What was delivered" before={<Link className="onward-back" to="/$" params={{ _splat: 'webhooks' }}>Other systems</Link>} caption={url} isProblem={data === undefined && error !== null}>
      {data === undefined && (error === null ? <Loading what="the deliveries" /> : <Failed error={error} onRetry={() => void refetch()} />)}
      {data !== undefined && items.length === 0 && <p>Nothing has happened yet that it is told of.</p>}
      {items.length > 0 && (
        <ul className="nhsuk-list onward-above">
          {items.map((delivery) => (
            <li key={delivery.id} className="onward-item">
              <p><strong>{sentence(codeWords(delivery.type))}</strong>, <time dateTime={delivery.at}>{dayAndTime(delivery.at)}</time></p>
              <p className="onward-quiet">{deliveryWords(delivery)}</p>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && <Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button>}
    </Whole>
  );
}

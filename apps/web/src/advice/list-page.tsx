import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { adviceList } from '../api/advice';
import type { Schemas } from '../api/client';
import { me } from '../api/queries';
import { readPage, type FirstReads } from '../app/first-reads';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { Tag } from '../ui/tag';
import { dayAndTime, dueWords } from '../ui/words';
import { adviceAt } from './addresses';
import { adviceState } from './advice-words';

export const firstReads: FirstReads = () => readPage(adviceList(true));

/** What one's team asked, or is asked, without a referral. */
export function Page() {
  const [isOpen, setOpen] = useState(true);
  const { data } = useQuery(me);
  const asks = (data?.permissions as readonly string[] | undefined)?.includes('advice.ask') === true;
  return (
    <Whole title="Questions">
      <p>{asks ? 'What your team asked services, without referring anybody.' : 'What your service is asked, without a referral. The first due stands first.'}</p>
      {asks && <p><Link className="nhsuk-button" to="/$" params={{ _splat: 'advice/ask' }}>Ask a service a question</Link></p>}
      <h2 className="nhsuk-heading-m">{isOpen ? 'Open' : 'Over'}</h2>
      <List key={String(isOpen)} isOpen={isOpen} asks={asks} />
      <p><button type="button" className="onward-text-button" onClick={() => setOpen(!isOpen)}>{isOpen ? 'Show those that are over' : 'Show those that are open'}</button></p>
    </Whole>
  );
}

function List({ isOpen, asks }: { readonly isOpen: boolean; readonly asks: boolean }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(adviceList(isOpen));
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the questions" />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p role="status">{!isOpen ? 'None is over yet.' : asks ? 'Nobody has to act on a question of yours.' : 'Nobody waits for an answer from you.'}</p>;
  return (
    <>
      <ul className="onward-choices">{items.map((one) => <li key={one.id}><Question question={one} /></li>)}</ul>
      {hasNextPage && <p className="onward-above"><Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button></p>}
    </>
  );
}

function Question({ question: one }: { readonly question: Schemas['AdviceSummary'] }) {
  const isLate = one.due !== null && Date.parse(one.due) < Date.now();
  return (
    <Link className="onward-choice" to="/$" params={adviceAt(one.id)}>
      <strong dir="auto">{one.question}</strong>
      {one.person !== null && <span dir="auto">{one.person.name}</span>}
      <span>{one.side === 'asker' ? <>To {one.service.name}, by {one.askedBy}</> : <>From {one.organisation.name}, {one.askedBy}</>}, {one.reference}</span>
      <span><Tag colour={one.state === 'asked' ? 'blue' : one.state === 'answered' ? 'green' : 'grey'}>{adviceState(one)}</Tag>{one.topic === 'clinical' && <> <Tag colour="grey">For a clinician</Tag></>}</span>
      <span className={isLate ? 'onward-late' : 'onward-quiet'}>{one.due === null ? dayAndTime(one.closedAt ?? one.askedAt) : <>{one.owner?.name}: {dueWords(one.due)}</>}</span>
    </Link>
  );
}

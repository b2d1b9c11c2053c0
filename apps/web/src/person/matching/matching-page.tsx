import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { matchingList } from '../../api/matching';
import { readPage, type FirstReads } from '../../app/first-reads';
import type { Schemas } from '../../api/client';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { dayAndTime } from '../../ui/words';
import { FIND, matchingAt } from '../address';
import { REASONS } from './matching-words';

export const firstReads: FirstReads = () => readPage(matchingList('waiting'));

/** Who waits for somebody to say whether they are known already, the longest first; and what was decided, to be looked at again. */
export function Page() {
  const [state, show] = useState<'waiting' | 'decided'>('waiting');
  return (
    <Whole title="Is it the same person?" before={<Link className="onward-back" to="/$" params={FIND}>Find a person</Link>}>
      <p>Of these people too little was known when they were added, or their NHS number came with another name. Compare both sides and decide. Every decision can be taken back.</p>
      <h2 className="nhsuk-heading-m">{state === 'waiting' ? 'Waiting' : 'Decided'}</h2>
      <Entries key={state} state={state} />
      <p><button type="button" className="onward-text-button" onClick={() => show(state === 'waiting' ? 'decided' : 'waiting')}>{state === 'waiting' ? 'Show what was decided' : 'Show who waits'}</button></p>
    </Whole>
  );
}

function Entries({ state }: { readonly state: 'waiting' | 'decided' }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(matchingList(state));
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="who waits" />;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <p>{state === 'waiting' ? 'Nobody waits to be matched.' : 'Nothing has been decided yet.'}</p>;
  return (
    <>
      <ul className="onward-choices">{entries.map((entry) => <li key={entry.id}><Entry entry={entry} /></li>)}</ul>
      {hasNextPage && <p className="onward-above"><Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button></p>}
    </>
  );
}

function Entry({ entry: { id, name, reason, askedBy, askedAt, decidedAt } }: { readonly entry: Schemas['MatchingEntryHead'] }) {
  return (
    <Link className="onward-choice" to="/$" params={matchingAt(id)}>
      <strong dir="auto">{name}</strong>
      <span>{REASONS[reason]}</span>
      <span className="onward-quiet">Added by {askedBy.name}, {askedBy.organisation}, {dayAndTime(askedAt)}{decidedAt !== null && `; decided ${dayAndTime(decidedAt)}`}</span>
    </Link>
  );
}

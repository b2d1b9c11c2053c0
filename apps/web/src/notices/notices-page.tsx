import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { notices, useReadAllNotices } from '../api/notices';
import type { Schemas } from '../api/client';
import { readPage, type FirstReads } from '../app/first-reads';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { PriorityTag } from '../ui/tag';
import { dayAndTime } from '../ui/words';

export const firstReads: FirstReads = () => readPage(notices(true));

/** What others did to the referrals of one's team and one's own: what is unread, or all of it. */
export function Page() {
  const [isUnread, setUnread] = useState(true);
  return (
    <Whole title="Notices">
      <p>What others did to referrals that you or your team sent or have. The referral itself says more. <Link to="/$" params={{ _splat: 'notices/settings' }}>Choose what you are sent by email</Link></p>
      <h2 className="nhsuk-heading-m">{isUnread ? 'Unread' : 'All of the last 90 days'}</h2>
      <Notices key={String(isUnread)} isUnread={isUnread} />
      <p><button type="button" className="onward-text-button" onClick={() => setUnread(!isUnread)}>{isUnread ? 'Show those that I have read, too' : 'Show only what is unread'}</button></p>
    </Whole>
  );
}

function Notices({ isUnread }: { readonly isUnread: boolean }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(notices(isUnread));
  const readAll = useReadAllNotices();
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the notices" />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p role="status">{isUnread ? 'You have read everything. What comes next appears here by itself.' : 'There are no notices yet.'}</p>;
  return (
    <>
      {readAll.error !== null && <Failed error={readAll.error} />}
      <ul className="onward-choices">{items.map((notice) => <li key={notice.id}><Notice notice={notice} isMarked={!isUnread && !notice.isRead} /></li>)}</ul>
      <p className="onward-above">
        {hasNextPage && <><Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button>{' '}</>}
        {items.some(({ isRead }) => !isRead) && <Button kind="secondary" isBusy={readAll.isPending} onClick={() => readAll.mutate()}>Mark all as read</Button>}
      </p>
    </>
  );
}

function Notice({ notice: { id, at, words, referral, advice, service }, isMarked }: { readonly notice: Schemas['Notice']; readonly isMarked: boolean }) {
  const isPressing = referral?.priority === 'urgent' || referral?.priority === 'emergency';
  return (
    <Link className="onward-choice" to="/$" params={{ _splat: `notices/${id}` }}>
      <strong>{isMarked && 'Unread: '}{words}</strong>
      <span>{(referral ?? advice)?.reference}, {service.name}</span>
      {referral !== null && isPressing && <span><PriorityTag priority={referral.priority} /></span>}
      <span className="onward-quiet"><time dateTime={at}>{dayAndTime(at)}</time></span>
    </Link>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import type { SentReferral } from '../../api/sent-queries';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { isOverdue } from '../when';
import { SentRow } from './sent-row';

export interface GroupState {
  readonly referrals: readonly SentReferral[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

export interface Paging {
  /** What the button says that reads on. */
  readonly words: string;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly read: () => void;
}

interface Props extends GroupState {
  readonly id: string;
  readonly title: string;
  readonly isOwed?: boolean;
  /** What to say where there is none. */
  readonly empty: ReactNode;
  /** For a group that is read page by page. */
  readonly paging?: Paging;
}

/** One of the three groups, under its heading with how many there are. */
export function SentGroup({ id, title, referrals, isOwed = false, empty, paging, error, retry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMore = paging?.hasMore === true;
  const hadMore = useRef(hasMore);
  useEffect(() => {
    // the button that read the last page is gone, and took the focus with it
    if (hadMore.current && !hasMore && document.activeElement === document.body) heading.current?.focus();
    hadMore.current = hasMore;
  }, [hasMore]);
  const late = referrals?.filter(({ due }) => isOverdue(due)).length ?? 0;
  const count = referrals === undefined || referrals.length === 0 ? '' : ` (${referrals.length}${hasMore ? ' or more' : ''})`;
  return (
    <section className={isOwed ? 'onward-group onward-group--owed' : 'onward-group'} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className="nhsuk-heading-m onward-group__title">
        {title}{count}{late > 0 && <span className="onward-late">, {late} overdue</span>}
      </h2>
      {error !== null && referrals === undefined && <Failed error={error} onRetry={retry} />}
      {error === null && referrals === undefined && <Loading what="referrals" />}
      {referrals?.length === 0 && <div className="onward-empty">{empty}</div>}
      {referrals !== undefined && referrals.length > 0 && (
        <ul className="onward-sent-list">{referrals.map((referral) => <SentRow key={referral.id} referral={referral} isOwed={isOwed} />)}</ul>
      )}
      {hasMore && <Button kind="secondary" isBusy={paging.isReading} onClick={paging.read}>{paging.words}</Button>}
    </section>
  );
}

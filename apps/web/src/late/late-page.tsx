import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiError } from '../api/api-error';
import { lateReferrals, type Lateness } from '../api/late';
import { service } from '../api/queries';
import { readOne, readPage, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { LateReferral } from './late-referral';

export const firstReads: FirstReads<Named> = ({ deskId = '' }) =>
  Promise.all([readPage(lateReferrals(deskId, 'breached')), readPage(lateReferrals(deskId, 'at-risk')), readOne(service(deskId))]);

/** What the coordinator’s desk looks after besides its own queue: what others are late with, or soon will be. */
export function Page({ named: { deskId = '' } }: { readonly named: Named }) {
  const { error } = useInfiniteQuery(lateReferrals(deskId, 'breached'));
  const { data: desk } = useQuery(service(deskId));
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Whole title="This is for the coordinators">
        <p>Only the coordinators’ desk looks after what other teams are late with.</p>
        <p><Link to="/">Go to your start page</Link></p>
      </Whole>
    );
  }
  return (
    <Whole
      title="Overdue and at risk" caption={desk?.name}
      before={<Link className="onward-back" to="/triage/$serviceId" params={{ serviceId: deskId }} search={{}}>What was escalated to you</Link>}
    >
      <p>These lie with other teams. Where the first look or the decision is missed, it comes to your own queue by itself. That you look here is recorded.</p>
      <Late deskId={deskId} late="breached" title="Overdue" empty="Nothing is overdue elsewhere." />
      <Late deskId={deskId} late="at-risk" title="At risk: three quarters of the time has passed" empty="Nothing is at risk elsewhere." />
    </Whole>
  );
}

function Late({ deskId, late, title, empty }: { readonly deskId: string; readonly late: Lateness; readonly title: string; readonly empty: string }) {
  const id = `late-${late}`;
  return (
    <section aria-labelledby={id} className="onward-above">
      <h2 id={id} className="nhsuk-heading-m">{title}</h2>
      <List deskId={deskId} late={late} empty={empty} />
    </section>
  );
}

function List({ deskId, late, empty }: { readonly deskId: string; readonly late: Lateness; readonly empty: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(lateReferrals(deskId, late));
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the referrals" />;
  const referrals = data.pages.flatMap(({ items }) => items);
  if (referrals.length === 0) return <p>{empty}</p>;
  return (
    <>
      <ul className="onward-service-list">{referrals.map((referral) => <li key={referral.id} className="onward-service"><LateReferral referral={referral} /></li>)}</ul>
      {hasNextPage && <Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button>}
    </>
  );
}

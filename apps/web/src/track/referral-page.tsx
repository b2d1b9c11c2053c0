import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { adviceBefore } from '../api/advice';
import { ApiError } from '../api/api-error';
import { documentsOf } from '../api/documents';
import { form as formQuery, me, referral as referralQuery, service as serviceOf } from '../api/queries';
import { timelinePages } from '../api/timeline-queries';
import { readOne, readPage, readReferral, type FirstReads } from '../app/first-reads';
import { useMembership } from '../app/use-membership';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { Left } from './left';
import { ReferralView } from './referral-view';

export const firstReads: FirstReads<{ readonly id: string }> = ({ id }) => Promise.all([readReferral(id, ({ service }) => readOne(serviceOf(service.id))), readPage(timelinePages(id)), readOne(documentsOf(id)), readOne(adviceBefore(id))]);

/** One referral, followed like a parcel. */
export function ReferralPage() {
  const { id } = useParams({ from: '/referrals/$id' });
  const signedIn = useQuery(me);
  const membership = useMembership();
  const [left, setLeft] = useState<string>();
  const hasLeft = left === id;
  const onLeft = useCallback(() => setLeft(id), [id]);
  const referral = useQuery({ ...referralQuery(id), enabled: !hasLeft });
  const timeline = useInfiniteQuery({ ...timelinePages(id), enabled: !hasLeft });
  const form = referral.data?.form ?? null;
  const asked = useQuery({ ...formQuery(form?.key ?? '', form?.version ?? 0), enabled: form !== null });
  if (hasLeft) return <Left id={id} />;
  if (referral.data === undefined || timeline.data === undefined) {
    const error = referral.error ?? timeline.error;
    if (error instanceof ApiError && error.status === 404) return <NoSuchReferral />;
    return (
      <Page title="Referral" before={<Link className="onward-back" to="/referrals">Referrals sent</Link>} isProblem={error !== null}>
        {error === null ? <Loading what="the referral" /> : <Failed error={error} onRetry={() => void Promise.all([referral.refetch(), timeline.refetch()])} />}
      </Page>
    );
  }
  return (
    <ReferralView
      key={id} onLeft={onLeft} referral={referral.data} steps={timeline.data.pages.flatMap(({ items }) => items)} form={asked.data} myUserId={signedIn.data?.user.id} myOrganisationId={membership?.organisation.id}
      paging={{ hasMore: timeline.hasNextPage, isReadingMore: timeline.isFetchingNextPage, onMore: () => void timeline.fetchNextPage() }}
    />
  );
}

function NoSuchReferral() {
  return (
    <Page title="There is no such referral here">
      <p>The address may be wrong, or you have no part in this referral. If a colleague sent you the link, ask them for its reference.</p>
      <p><Link to="/">Go to your start page</Link></p>
    </Page>
  );
}

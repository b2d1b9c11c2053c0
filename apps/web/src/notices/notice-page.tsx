import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError } from '../api/api-error';
import { readNotice } from '../api/notices';
import type { FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';

export const firstReads: FirstReads = () => Promise.resolve();

/** The address that a notice, and a mail, leads to: says that it was read, and goes on to where its referral is now. */
export function Page({ named: { noticeId = '' } }: { readonly named: Named }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({ queryKey: ['notice', noticeId], queryFn: () => readNotice(noticeId), gcTime: 0, staleTime: Infinity, retry: false });
  useEffect(() => {
    if (data === undefined) return;
    void queries.invalidateQueries({ queryKey: ['notices'] });
    if (data.referral === null) return void navigate({ to: '/$', params: { _splat: `advice/${data.advice?.id ?? ''}` }, replace: true });
    const { id, worklist } = data.referral;
    void (worklist === null
      ? navigate({ to: '/referrals/$id', params: { id }, replace: true })
      : navigate({ to: '/triage/$serviceId', params: { serviceId: worklist }, search: { open: id }, replace: true }));
  }, [data, queries, navigate]);
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Whole title="This notice is not for you">
        <p>It is for somebody else, or its referral is no longer open to your team. If you have more than one role, change to the other.</p>
        <p><Link to="/$" params={{ _splat: 'notices' }}>See your notices</Link></p>
      </Whole>
    );
  }
  return error === null ? <Loading what="the referral" /> : <Failed error={error} onRetry={() => void refetch()} />;
}

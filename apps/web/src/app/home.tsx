import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { me } from '../api/queries';
import { Page } from '../ui/page';
import { useMembership } from './use-membership';

/** What this role came to do first. */
export function Home() {
  const { data } = useQuery(me);
  const membership = useMembership();
  const [first] = membership?.services ?? [];
  if (data?.permissions.includes('worklist.read') && first !== undefined) return <Navigate to="/triage/$serviceId" params={{ serviceId: first.id }} replace />;
  if (data?.permissions.includes('referral.track')) return <Navigate to="/referrals" replace />;
  if (data?.permissions.includes('webhook.manage')) return <Navigate to="/$" params={{ _splat: 'webhooks' }} replace />;
  return (
    <Page title={`Hello, ${data?.user.name ?? ''}`}>
      <p>Your role refers nobody and triages nothing, so there is nothing waiting for you here.</p>
      <p>What your role may read is in the API, described at <a href="/api/openapi.json">/api/openapi.json</a>.</p>
    </Page>
  );
}

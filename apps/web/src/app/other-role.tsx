import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { Page } from '../ui/page';

const JOBS = [
  { at: /^\/refer(\/|$)/, needs: 'referral.create', who: 'people who refer' },
  { at: /^\/referrals\/?$/, needs: 'referral.track', who: 'people who refer' },
  { at: /^\/triage\//, needs: 'worklist.read', who: 'people who triage' },
] as const;

/** Whose page this address is, where it is not the reader's; undefined where it is. */
export function othersPage(pathname: string, signedIn: Schemas['Me'] | undefined): string | undefined {
  const job = JOBS.find(({ at }) => at.test(pathname));
  return signedIn === undefined || job === undefined || (signedIn.permissions as readonly string[]).includes(job.needs) ? undefined : job.who;
}

/** Said at once, rather than by each thing on the page that the role may not read. */
export function OtherRole({ who }: { readonly who: string }) {
  return (
    <Page title={`This page is for ${who}`}>
      <p>Your role here is another. If you have that role too, change to it, or sign out and sign in with it.</p>
      <p><Link to="/">Go to your start page</Link></p>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ApiError } from '../api/api-error';
import { demo } from '../api/demo';
import { me } from '../api/queries';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { ChangeMembership } from './change-membership';
import { Connection } from './connection';
import { LiveMark } from './live-mark';
import { NoticesLink } from './notices-link';
import { OtherRole, othersPage } from './other-role';
import { SessionEnd } from './session-end';
import { SignOut } from './sign-out';
import { useMembership } from './use-membership';

// most visits need none of these
const Welcome = lazy(() => import('./welcome').then((module) => ({ default: module.Welcome })));
const ChooseMembership = lazy(() => import('./choose-membership').then((module) => ({ default: module.ChooseMembership })));

/** Round every page: who is signed in, where they may go, and what they must know of their session and connection. */
export function Shell() {
  const { data } = useQuery(me);
  const membership = useMembership();
  const isDemo = useQuery(demo).data === true;
  const isKeptUp = data?.permissions.includes('stream.read') === true;
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">Skip to main content</a>
      <Header />
      <Connection />
      <LiveMark membershipId={isKeptUp ? membership?.id : undefined} />
      <main id="main" className="nhsuk-width-container nhsuk-main-wrapper">
        <Suspense fallback={<Loading what="Onward" />}><Content /></Suspense>
      </main>
      <footer className="onward-footer">
        <div className="nhsuk-width-container">
          <p>In an emergency call <a href="tel:999">999</a>. A referral does not replace a call.</p>
          <p><Link to="/about">What Onward is</Link>{isDemo && <>, and <a href="/demo/mailbox">the demo’s mailbox</a></>}</p>
        </div>
      </footer>
      <SessionEnd />
    </>
  );
}

function Content() {
  const signedIn = useQuery(me);
  const membership = useMembership();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  if (pathname === '/about') return <Outlet />;
  if (signedIn.isPending) return <Loading what="Onward" />;
  if (signedIn.isError) {
    if (signedIn.error instanceof ApiError && signedIn.error.isSignedOut) return <Welcome />;
    return (
      <Page title="Onward cannot be reached" isProblem>
        <p>{signedIn.error.message}</p>
        <p><button type="button" className="nhsuk-button" onClick={() => void signedIn.refetch()}>Try again</button></p>
      </Page>
    );
  }
  if (membership === undefined) return <ChooseMembership memberships={signedIn.data.memberships} />;
  const others = othersPage(pathname, signedIn.data);
  return others === undefined ? <Outlet /> : <OtherRole who={others} />;
}

function Header() {
  const { data } = useQuery(me);
  const membership = useMembership();
  const may = (permission: string): boolean => membership !== undefined && (data?.permissions as readonly string[] | undefined)?.includes(permission) === true;
  return (
    <header className="onward-header">
      <div className="nhsuk-width-container onward-header__inside">
        <Link to="/" className="onward-header__name">Onward</Link>
        <a href="tel:999">Call 999</a>
        {data !== undefined && (
          <div className="onward-header__person">
            <span>{data.user.name}{membership !== undefined && <>, {membership.organisation.name}</>}</span>
            <SignOut />
          </div>
        )}
      </div>
      {data !== undefined && membership !== undefined && (
        <nav className="onward-nav" aria-label="Main">
          <ul className="nhsuk-width-container">
            {may('worklist.read') && membership.services.map((service) => (
              <li key={service.id}><Link to="/triage/$serviceId" params={{ serviceId: service.id }} search={{}}>{service.name}</Link></li>
            ))}
            {may('service.manage') && membership.services.map(({ id, name }) => <li key={id}><Link to="/$" params={{ _splat: `service/${id}` }}>{membership.services.length > 1 ? `Entry of ${name}` : 'Directory entry'}</Link></li>)}
            {membership.role === 'coordinator' && membership.services.map(({ id }) => <li key={id}><Link to="/$" params={{ _splat: `late/${id}` }}>Overdue elsewhere</Link></li>)}
            {may('referral.track') && <li><Link to="/referrals">Referrals sent</Link></li>}
            {may('referral.create') && <li><Link to="/refer">Refer somebody</Link></li>}
            {may('advice.read') && <li><Link to="/$" params={{ _splat: 'advice' }}>Questions</Link></li>}
            {may('person.search') && <li><Link to="/$" params={{ _splat: 'people' }}>People</Link></li>}
            {may('webhook.manage') && <li><Link to="/$" params={{ _splat: 'webhooks' }}>Other systems</Link></li>}
            {may('notification.read') && <li className="onward-nav__notices"><NoticesLink /></li>}
            {data.memberships.length > 1 && <li><ChangeMembership /></li>}
          </ul>
        </nav>
      )}
    </header>
  );
}

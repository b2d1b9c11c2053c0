import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { demo } from '../api/demo';
import { me } from '../api/queries';
import { Page } from '../ui/page';

const ROLES = [
  {
    who: 'You refer people',
    as: 'GP, police officer, social worker, ward, school, charity',
    does: ['Find the person, and choose a service that fits.', 'Answer one standard form, on a desk or a phone.', 'See where it is, who has it and by when they must act.'],
  },
  {
    who: 'You triage for a service',
    as: 'Nurse, therapist, social worker, advisor',
    does: ['See what waits, most pressing first.', 'Read all that a decision needs on one screen.', 'Accept it, ask, advise or move it onward: the referrer is told.'],
  },
  {
    who: 'You coordinate',
    as: 'Single point of access',
    does: ['Get what was moved too often, or not decided in time.', 'See the whole path of each referral.', 'Send it to the right place, or say what else will help.'],
  },
] as const;

const TRY = [
  { who: 'Dr Amina Okafor, GP', at: '/refer', does: 'Refer somebody you make up, 30 years old and low in mood, to the mental health access team.' },
  { who: 'Sam Whitlock, triager', at: '/', does: 'The referral is in the queue. Accept it, or move it onward to the service that fits.' },
  { who: 'Dr Amina Okafor again', at: '/referrals', does: 'The timeline shows each step, why it moved, who has it now and by when they must act.' },
] as const;

const PATH = 'A referral’s path: you refer once, on one form. The first service is not the right one and moves it onward. The right service accepts it, and the person is seen. You are told at every step who has it, and by when they must act.';

/** What it is, in three sentences for each who uses it; in the demo, a path to try it. Shown at any address to who is signed out: signing in comes back there. */
export function Welcome() {
  const { data } = useQuery(me);
  const isDemo = useQuery(demo).data === true;
  const address = useRouterState({ select: ({ location }) => location.href });
  const returnTo = encodeURIComponent(address === '/about' ? '/' : address);
  const isDeep = address !== '/about' && address !== '/';
  return (
    <Page title="One referral, always moving onward" isWide>
      <div className="onward-welcome">
        <p className="onward-lede">
          A GP, a police officer or a social worker writes one standard referral. It always has somebody who must act next, and a time by which. It is never sent back:
          it moves onward.
        </p>
        {isDeep && data === undefined && <p><strong>Sign in to open the page you asked for.</strong></p>}
        {data !== undefined
          ? <p><a className="nhsuk-button" href="/">Go to your start page</a></p>
          : (
            <div className="onward-welcome__door">
              <a className="nhsuk-button" href={`/api/sign-in?returnTo=${returnTo}`}>{isDemo ? 'Sign in to the demo' : 'Sign in'}</a>
              {isDemo && <p>Everybody in this demo is made up. Choose who to be: one click signs you in, without a password. What it would send by email lands in its <a href="/demo/mailbox">mailbox</a>.</p>}
            </div>
          )}
        {data === undefined && <p>Do you need help yourself? <a href="/refer-yourself">See who you can ask, without a referral</a>.</p>}
      </div>
      <picture>
        <source media="(max-width: 48em)" srcSet="/path-tall.svg" width="280" height="512" />
        <img className="onward-welcome__path" src="/path.svg" width="1060" height="193" alt={PATH} />
      </picture>
      <div className="onward-roles">
        {ROLES.map(({ who, as, does }) => (
          <section key={who} className="onward-role">
            <h2 className="nhsuk-heading-m">{who}</h2>
            <p className="onward-quiet">{as}</p>
            <ol className="nhsuk-list nhsuk-list--number">{does.map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>
          </section>
        ))}
      </div>
      {isDemo && (
        <section className="onward-try" aria-labelledby="try">
          <h2 id="try" className="nhsuk-heading-m">Try it in five minutes</h2>
          <ol className="onward-try__steps">
            {TRY.map(({ who, at, does }) => <li key={who}><a href={`/api/sign-in?returnTo=${encodeURIComponent(at)}`}>Be {who}</a><span>{does}</span></li>)}
          </ol>
        </section>
      )}
    </Page>
  );
}

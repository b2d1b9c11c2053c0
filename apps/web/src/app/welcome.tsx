import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { me } from '../api/queries';
import { Page } from '../ui/page';

const ROLES = [
  {
    who: 'You refer people',
    does: ['Find the person and choose a service.', 'Answer one standard form, on a desk or a phone.', 'See where it is, who has it and by when they must act.'],
  },
  {
    who: 'You triage for a service',
    does: ['See what waits, most pressing first.', 'Read all that a decision needs on one screen.', 'Accept it, ask, advise, or move it onward: the referrer is told.'],
  },
  {
    who: 'You coordinate',
    does: ['Get what was passed on too often, or not decided in time.', 'See the whole path of each.', 'Send it to the right place, or say what else will help.'],
  },
] as const;

/** What it is, in three sentences for each who uses it, and a path to try it. */
export function Welcome() {
  const { data } = useQuery(me);
  const address = useRouterState({ select: ({ location }) => location.href });
  const returnTo = encodeURIComponent(address === '/about' ? '/' : address);
  return (
    <Page title="One referral, always moving onward">
      <p className="nhsuk-lede-text">
        A GP, a police officer or a social worker writes one standard referral. It always has an owner and a due time. Whoever sent it can see where it is.
      </p>
      {data === undefined ? <p><a className="nhsuk-button" href={`/api/sign-in?returnTo=${returnTo}`}>Sign in</a></p> : <p><a href="/">Go to your start page</a></p>}
      <div className="onward-roles">
        {ROLES.map(({ who, does }) => (
          <section key={who}>
            <h2 className="nhsuk-heading-m">{who}</h2>
            <ol className="nhsuk-list nhsuk-list--number">{does.map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>
          </section>
        ))}
      </div>
      <h2 className="nhsuk-heading-m">Try it</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>Sign in as the GP and refer somebody to the mental health service.</li>
        <li>Sign out, sign in as its triager, and move the referral onward.</li>
        <li>Sign in as the GP again: the timeline shows each step, and who must act next.</li>
      </ol>
    </Page>
  );
}

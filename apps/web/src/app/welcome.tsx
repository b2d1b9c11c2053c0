import { useTitle } from '../ui/use-title';

/** For who has not signed in. */
export function Welcome() {
  useTitle('Welcome');
  return (
    <section className="onward-welcome">
      <h1 className="nhsuk-heading-xl">One referral, always moving onward</h1>
      <p className="nhsuk-lede-text">
        A GP, a police officer or a social worker writes one standard referral. The service that receives it accepts it or moves it onward. Whoever sent it
        can see where it is.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>It always has an owner and a due time.</li>
        <li>It keeps its reference and its age through every redirect.</li>
        <li>Nobody can end it unseen.</li>
      </ul>
      <p><a className="onward-button" href="/api/sign-in?returnTo=/">Sign in</a></p>
      <p className="onward-quiet">In an emergency call 999. Onward does not replace a call.</p>
    </section>
  );
}

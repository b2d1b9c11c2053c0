import { Link } from '@tanstack/react-router';
import type { Assessment } from '../../api/assessments';
import { IdentityBanner } from '../../ui/identity-banner';
import { Page } from '../../ui/page';
import { PriorityTag } from '../../ui/tag';
import type { OfPerson } from './about-person';
import { chooseAt, resultsAt } from './address';
import { Alerts } from './alerts';
import { scoreWords } from './score-words';

interface Props extends OfPerson {
  readonly assessment: Assessment;
  readonly onAnother: () => void;
}

/** What the server made of it: the score with its band, what to do, what it has changed, what is missing. */
export function Scored({ personId, person, assessment, onAnother }: Props) {
  const { form, scales, alerts, raised, missing, referral, priority } = assessment;
  const [main, ...others] = scales;
  const hasScore = main?.score != null;
  return (
    <Page title={hasScore ? `Recorded: ${scoreWords(assessment)}` : 'Recorded without a score'} before={<IdentityBanner person={person} />} caption={form.title}>
      <Alerts alerts={alerts} />
      {raised.map(({ referralId, reference, from, to }) => (
        <div key={referralId} className="onward-note">
          <p>
            <strong>The priority of referral {reference} was raised</strong> from {from} to <PriorityTag priority={to} />. Its due times are shorter now, and its timeline tells everyone on it.
          </p>
        </div>
      ))}
      {priority !== null && raised.length === 0 && (
        <div className="onward-note"><p>This suggests at least the priority <PriorityTag priority={priority} />. {referral === null ? 'No open referral that your team has was less pressing.' : `Referral ${referral.reference} was not less pressing, or has ended.`}</p></div>
      )}
      {missing.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">{hasScore ? 'Not answered' : 'There is no score without'}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">{missing.map(({ pointer, title }) => <li key={pointer}>{title}</li>)}</ul>
        </>
      )}
      {others.length > 0 && <ul className="nhsuk-list nhsuk-list--bullet">{others.map((scale) => <li key={scale.key}>{scale.title}: {scoreWords({ scales: [scale] })}</li>)}</ul>}
      <ul className="nhsuk-list">
        <li><Link className="onward-line" to="/$" params={resultsAt(personId)}>All scores of this person, over time</Link></li>
        <li><button type="button" className="onward-text-button" onClick={onAnother}>Do the {form.title} again</button></li>
        <li><Link className="onward-line" to="/$" params={chooseAt(personId)} search={referral === null ? {} : { referral: referral.id }}>Another assessment of this person</Link></li>
        {referral !== null && <li><Link className="onward-line" to="/referrals/$id" params={{ id: referral.id }}>Referral {referral.reference}</Link></li>}
      </ul>
    </Page>
  );
}

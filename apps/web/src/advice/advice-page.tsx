import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { advice, type Advice } from '../api/advice';
import { ApiError } from '../api/api-error';
import { readOne, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Failed } from '../ui/failed';
import { IdentityBanner } from '../ui/identity-banner';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { dayAndTime, dueWords } from '../ui/words';
import { ADVICE } from './addresses';
import { AnswerActs } from './answer-acts';
import { AskerActs } from './asker-acts';
import { adviceState } from './advice-words';
import { Thread } from './thread';

export const firstReads: FirstReads<Named> = ({ adviceId = '' }) => readOne(advice(adviceId));

/** One question: who has to act, what was written, and what the reader can do. */
export function Page({ named: { adviceId = '' } }: { readonly named: Named }) {
  const { data, error, refetch } = useQuery({ ...advice(adviceId), retryOnMount: false });
  if (data !== undefined) return <Question question={data} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
    return (
      <Whole title="There is no such question here">
        <p>It was asked by another team, or of another service. If you have more than one role, change to the other.</p>
        <p><Link to="/$" params={ADVICE}>See your questions</Link></p>
      </Whole>
    );
  }
  return error === null ? <Loading what="the question" /> : <Whole title="Question" isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
}

function Question({ question }: { readonly question: Advice }) {
  const { service, organisation, reference, person, messages, side, allowedActs } = question;
  return (
    <Whole
      title={side === 'asker' ? `Question to ${service.name}` : `Question from ${organisation.name}`} caption={`${reference}. ${adviceState(question)}`}
      before={<><Link className="onward-back" to="/$" params={ADVICE}>Questions</Link>{person !== null && <IdentityBanner person={person} />}</>}
    >
      <WhoActs question={question} />
      <section aria-labelledby="thread" className="nhsuk-u-margin-bottom-5">
        <h2 id="thread" className="nhsuk-heading-m">What was asked and answered</h2>
        <Thread messages={messages} />
      </section>
      {allowedActs.length > 0 && (side === 'asker' ? <AskerActs question={question} /> : <AnswerActs question={question} />)}
    </Whole>
  );
}

function WhoActs({ question: { owner, due, state, referral, closedAt, side } }: { readonly question: Advice }) {
  if (owner !== null && due !== null) {
    const isMine = owner.kind === 'referrer' ? side === 'asker' : side !== 'asker' && side !== null;
    const what = state === 'asked' ? 'answers' : 'says whether it is settled';
    return <p className="onward-inset"><strong>{isMine ? `Your team ${what}` : `${owner.name} ${what}`}</strong>, <span className={Date.parse(due) < Date.now() ? 'onward-late' : undefined}>{dueWords(due)}</span> ({dayAndTime(due)}).</p>;
  }
  return (
    <p className="onward-inset">
      It is over{closedAt !== null && <> since {dayAndTime(closedAt)}</>}: nobody has to act.
      {referral !== null && <> It became the referral <Link to="/referrals/$id" params={{ id: referral.id }}>{referral.reference}</Link>.</>}
    </p>
  );
}

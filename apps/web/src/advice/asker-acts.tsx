import { Link } from '@tanstack/react-router';
import { useAdviceAct, type Advice } from '../api/advice';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { WordsForm } from './words-form';

/** For who asked: what came of the answer. */
export function AskerActs({ question }: { readonly question: Advice }) {
  const { id, allowedActs, suggested, person } = question;
  const acting = useAdviceAct(id);
  const may = (act: Advice['allowedActs'][number]): boolean => allowedActs.includes(act);
  const refers = (
    <Link
      className={suggested === null ? 'nhsuk-button nhsuk-button--secondary' : 'nhsuk-button'} to="/refer"
      search={{ advice: id, service: suggested?.id, person: person?.id, step: person === null ? undefined : suggested === null ? 'service' : 'urgency' }}
    >
      {suggested === null ? 'Refer somebody, with this question' : `Refer to ${suggested.name}`}
    </Link>
  );
  return (
    <section aria-labelledby="next" className="onward-above">
      <h2 id="next" className="nhsuk-heading-m">{question.state === 'answered' ? 'Does this settle it?' : 'What you can do'}</h2>
      {suggested !== null && may('refer') && <p>They say to refer to {suggested.name}. What was asked and answered goes with the referral.</p>}
      {acting.error !== null && <Failed error={acting.error} />}
      <p className="onward-row">
        {may('refer') && refers}
        {may('settle') && <Button kind={suggested === null ? 'main' : 'secondary'} isBusy={acting.isPending} onClick={() => acting.mutate({ type: 'settle' })}>It is settled</Button>}
        {may('withdraw') && <Button kind="secondary" isBusy={acting.isPending} onClick={() => acting.mutate({ type: 'withdraw' })}>I do not need an answer any more</Button>}
      </p>
      {may('ask-again') && <WordsForm adviceId={id} id="again-words" label="Ask again" hint="What the answer leaves open." missing="Write what you still want to know" action="Ask again" kind="secondary" decide={(text) => ({ type: 'ask-again', text })} />}
    </section>
  );
}

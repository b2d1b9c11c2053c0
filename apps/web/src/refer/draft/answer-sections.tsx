import { answerWords, titleOf } from '@onward/forms';
import { Link } from '@tanstack/react-router';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { PriorityTag } from '../../ui/tag';
import { dayAndTime } from '../../ui/words';
import type { Draft } from './draft';
import type { AskedPage, AskedQuestion } from './questions/questionnaire';
import { URGENCY_TASK } from './questions/tasks';
import { supplementOf } from './supplements/joined-form';

interface Props {
  readonly draft: Draft;
  /** What is wrong with an answer, by question. */
  readonly faults: ReadonlyMap<string, string>;
}

/** Every question and its answer, by section. What may be left, and was, stands folded below. */
export function AnswerSections({ draft, faults }: Props) {
  const { questionnaire, referral } = draft;
  const toUrgency = changeLink(referral.id, URGENCY_TASK, undefined, 'how urgent it is');
  const toService = referral.person === null ? undefined : (
    <Link to="/refer" search={{ step: 'service', person: referral.person.id, draft: referral.id }}>Change<span className="nhsuk-u-visually-hidden"> the service</span></Link>
  );
  const urgency: SummaryRow[] = [
    { key: 'priority', label: 'How urgent it is', value: <PriorityTag priority={referral.priority} />, action: toUrgency },
    ...(referral.spokenTo?.name == null ? [] : [
      { key: 'spokenTo', label: 'Who was spoken to', value: `${referral.spokenTo.name}, ${dayAndTime(referral.spokenTo.at)}`, action: changeLink(referral.id, URGENCY_TASK, undefined, 'who was spoken to') },
    ]),
  ];
  return (
    <>
      <h2 className="nhsuk-heading-m">To whom, and how soon</h2>
      <SummaryList rows={[{ key: 'service', label: 'Service', value: referral.service.name, action: toService }, ...urgency]} />
      {questionnaire.pages.filter(({ supplement }) => supplement === undefined).map((page) => <Section key={page.key} page={page} draft={draft} faults={faults} />)}
      {draft.supplements.filter(({ form: { key }, isAsked }) => isAsked || Object.keys(questionnaire.answers).some((question) => supplementOf(question, [key]) !== undefined)).map(({ form: { key, title }, isAsked }) => (
        <section key={key} aria-labelledby={`also-${key}`}>
          <h2 id={`also-${key}`} className="nhsuk-heading-m">{isAsked ? `Also asked by ${referral.service.name}` : `Answered for another service: ${title}`}</h2>
          {questionnaire.pages.filter(({ supplement }) => supplement === key).map((page) => <Section key={page.key} page={page} draft={draft} faults={faults} />)}
        </section>
      ))}
    </>
  );
}

/** Longer than this, in characters, it is folded: the answers after it are to be found. */
const LONG = 1_000;
const BEGINNING = 160;

function Words({ words }: { readonly words: string }) {
  if (words.length <= LONG) return <>{words}</>;
  return <details className="onward-fold"><summary><span>{words.slice(0, BEGINNING)}… (all {words.length.toLocaleString('en-GB')} characters)</span></summary><div>{words}</div></details>;
}

const changeLink = (draftId: string, pageKey: string, change: string | undefined, what: string) => (
  <Link to="/refer/$draftId/$pageKey" params={{ draftId, pageKey }} search={change === undefined ? {} : { change }}>Change<span className="nhsuk-u-visually-hidden"> {what}</span></Link>
);

function Section({ page, draft, faults }: Props & { readonly page: AskedPage }) {
  const { questionnaire: { answers } } = draft;
  const isLeft = ({ key }: AskedQuestion): boolean => answers[key] === undefined && !faults.has(key);
  const left = page.questions.filter(isLeft);
  const title = `section-${page.key}`;
  const rows = (questions: readonly AskedQuestion[]): SummaryRow[] => questions.map((question) => rowOf(draft, page, question, faults.get(question.key)));
  return (
    <section aria-labelledby={title}>
      {page.supplement === undefined ? <h2 id={title} className="nhsuk-heading-m">{page.title}</h2> : <h3 id={title} className="nhsuk-heading-s">{page.title}</h3>}
      {left.length < page.questions.length && <SummaryList rows={rows(page.questions.filter((question) => !isLeft(question)))} />}
      {left.length > 0 && (
        <details className="onward-fold">
          <summary>
            <span>{left.length === 1 ? 'One question' : `${left.length} questions`} left out<span className="nhsuk-u-visually-hidden"> of {page.title}</span></span>
          </summary>
          <div><SummaryList rows={rows(left)} /></div>
        </details>
      )}
    </section>
  );
}

function rowOf({ form, referral, questionnaire: { answers } }: Draft, page: AskedPage, { key }: AskedQuestion, fault: string | undefined): SummaryRow {
  const answer = answers[key];
  return {
    key,
    label: titleOf(form, key),
    value: (
      <>
        {answer === undefined ? fault === undefined && <span className="onward-quiet">Not answered</span> : <Words words={answerWords(form, key, answer)} />}
        {fault !== undefined && <strong className="onward-missing">{answer === undefined ? '' : '\n'}{fault}</strong>}
      </>
    ),
    action: changeLink(referral.id, page.key, key, titleOf(form, key)),
  };
}

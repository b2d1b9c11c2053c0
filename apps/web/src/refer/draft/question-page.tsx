import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { AnswerForm } from '../../ui/form/answer-form';
import { fieldIdOf, type Fault } from '../../ui/form/faults';
import { IdentityBanner } from '../../ui/identity-banner';
import { MainKey } from '../../ui/main-key';
import { Page } from '../../ui/page';
import type { Draft } from './draft';
import { FormChanged } from './form-changed';
import { isWorthShowing, useHowMuch } from './how-much';
import { withAnswersOf, withoutEmptyEntries } from './keeping/changes';
import { KeptNotes } from './kept-notes';
import { faultsOf, isOnPage, questionnaireOf, questionOf, schemaOf, type AskedPage } from './questions/questionnaire';
import { nextTask, taskAfter, tasksOf } from './questions/tasks';
import { SaveStrip } from './save-strip';
import { KnownAlready } from './story/known-already';
import { SameIncident } from './story/same-incident';

interface Props {
  readonly draft: Draft;
  readonly page: AskedPage;
  /** The question that the reader came back to change. */
  readonly change: string | undefined;
}

const FORM_ID = 'answers';

/** The questions of one section. What is wrong is said on “Save and continue”, not while somebody types. */
export function QuestionPage({ draft, page, change }: Props) {
  const { referral, form, keeper, kept, questionnaire, kind } = draft;
  const navigate = useNavigate();
  const [howMuch] = useHowMuch(questionnaire);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempts, setAttempts] = useState(0);
  // who opens a section of which nothing must be answered came to say more
  const [isAllShown, setAllShown] = useState(() => change !== undefined || page.supplement !== undefined || !page.questions.some((question) => isWorthShowing(question, kept.answers)));
  // once shown a question stays, so that emptying it does not take it from under the cursor
  const shownOnce = useRef(new Set<string>());
  const shown = page.questions.filter((question) => howMuch === 'all' || isAllShown || isWorthShowing(question, kept.answers) || shownOnce.current.has(question.key));
  for (const { key } of shown) shownOnce.current.add(key);
  const keys = shown.map(({ key, isRequired }) => (isRequired ? `${key}!` : key)).join(' ');
  const schema = useMemo(() => schemaOf(form, shown), [form, keys]);
  const answers = useMemo(() => withAnswersOf({}, kept.answers, shown.map(({ key }) => key).filter((key) => kept.answers[key] !== undefined)), [kept.answers, keys]);
  const more = page.questions.length - shown.length;

  useEffect(() => {
    if (change !== undefined) document.getElementById(fieldIdOf(`/${change}`))?.focus();
  }, [change]);

  const submit = (): void => {
    const typed = keeper.kept().answers;
    const written = withoutEmptyEntries(typed);
    if (written !== typed) keeper.change(written);
    const now = questionnaireOf(form, written, kind);
    const all = faultsOf(form, now, kind);
    const here = all.filter(({ pointer }) => isOnPage(page, questionOf(pointer)));
    setFaults(here);
    setAttempts(attempts + 1);
    if (here.length > 0) return setAllShown(isAllShown || here.some(({ pointer }) => !shown.some(({ key }) => key === questionOf(pointer))));
    void keeper.flush();
    if (change !== undefined) return void navigate({ to: '/refer/$draftId/check', params: { draftId: referral.id } });
    const tasks = tasksOf(now, all);
    const next = howMuch === 'all' ? taskAfter(tasks, page.key) ?? nextTask(tasks, page.key) : nextTask(tasks, page.key);
    return void (next === undefined
      ? navigate({ to: '/refer/$draftId/check', params: { draftId: referral.id } })
      : navigate({ to: '/refer/$draftId/$pageKey', params: { draftId: referral.id, pageKey: next.key }, search: {} }));
  };

  const supplement = draft.supplements.find(({ form: { key } }) => key === page.supplement)?.form;
  const back = change === undefined
    ? <Link className="onward-back" to="/refer/$draftId" params={{ draftId: referral.id }}>All parts of this referral</Link>
    : <Link className="onward-back" to="/refer/$draftId/check" params={{ draftId: referral.id }}>Back to your answers</Link>;
  return (
    <>
      <Page
        title={page.title} isProblem={faults.length > 0} isWide={page.isMatrix}
        before={
          <>
            {back}
            {referral.person !== null && <IdentityBanner person={referral.person} />}
            <ErrorSummary key={attempts} faults={faults.map(({ pointer, message }) => ({ fieldId: fieldIdOf(pointer), message }))} />
          </>
        }
        caption={page.description}
      >
        <FormChanged referral={referral} />
        <KeptNotes draft={draft} />
        <SameIncident draft={draft} page={page} />
        <KnownAlready draft={draft} page={page} />
        <AnswerForm
          id={FORM_ID} schema={schema} uiSchema={form.uiSchema} answers={answers} faults={faults} isMatrix={page.isMatrix} onSubmit={submit}
          onChange={(changed) => keeper.change(withAnswersOf(keeper.kept().answers, changed, shown.map(({ key }) => key)))}
        />
        {more > 0 && (
          <p><button type="button" className="onward-clear onward-more" onClick={() => setAllShown(true)}>Show {more === 1 ? 'one more question' : `${more} more questions`} (optional)</button></p>
        )}
        <div className="onward-buttons">
          <Button type="submit" form={FORM_ID} isMain>Save and continue</Button>
          <MainKey />
          <Link to="/refer/$draftId" params={{ draftId: referral.id }}>Save and see all parts</Link>
        </div>
        {supplement?.uiSchema['ui:attribution'] !== undefined && <p className="onward-quiet">{supplement.title}. {supplement.uiSchema['ui:attribution']}.</p>}
      </Page>
      <SaveStrip kept={kept} keeper={keeper} />
    </>
  );
}


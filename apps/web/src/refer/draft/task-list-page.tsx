import { Link, useParams } from '@tanstack/react-router';
import { readReferral, type FirstReads } from '../../app/first-reads';
import { IdentityBanner } from '../../ui/identity-banner';
import { MAIN_KEY, MainKey } from '../../ui/main-key';
import { Page } from '../../ui/page';
import { dayAndTime } from '../../ui/words';
import type { Draft } from './draft';
import { DraftGate } from './draft-gate';
import { useHowMuch } from './how-much';
import { KeptNotes } from './kept-notes';
import { faultsOf } from './questions/questionnaire';
import { nextTask, tasksOf, type Task } from './questions/tasks';
import { SaveStrip } from './save-strip';
import { readSupplements, type Supplement } from './supplements/use-supplements';
import { TaskList } from './task-list';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId, readSupplements);

export function TaskListPage() {
  const { draftId } = useParams({ from: '/refer/$draftId' });
  return <DraftGate draftId={draftId}>{(draft) => <Tasks draft={draft} />}</DraftGate>;
}

/** What is to be done before the referral can be sent, and where to go on. */
function Tasks({ draft }: { readonly draft: Draft }) {
  const { referral, form, supplements, kind, keeper, kept, questionnaire } = draft;
  const [howMuch, chooseHowMuch] = useHowMuch(questionnaire);
  const faults = faultsOf(form, questionnaire, kind);
  const tasks = tasksOf(questionnaire, faults);
  const next = nextTask(tasks);
  const left = faults.length;
  const own = tasks.filter(({ supplement }) => supplement === undefined);
  const optional = howMuch === 'required' ? own.filter(({ state }) => state === 'optional') : [];
  const link = (key: string) => ({ to: '/refer/$draftId/$pageKey', params: { draftId: referral.id, pageKey: key }, search: {} }) as const;
  return (
    <>
      <Page
        title={`Refer to ${referral.service.name}`}
        before={referral.person !== null && <IdentityBanner person={referral.person} />}
        caption={left === 0 ? 'Everything that you must answer is answered.' : `${left === 1 ? 'One answer is' : `${left} answers are`} still needed before you can send it.`}
      >
        <KeptNotes draft={draft} />
        <TaskList tasks={own.filter((task) => !optional.includes(task))} link={link} priority={referral.priority} />
        {supplements.filter(({ form: { key }, isAsked }) => isAsked || tasks.some((task) => task.supplement === key && task.state !== 'optional')).map((supplement) => <AlsoAsked key={supplement.form.key} supplement={supplement} service={referral.service.name} tasks={tasks} link={link} priority={referral.priority} />)}
        <div className="onward-buttons">
          {next === undefined
            ? <Link className="nhsuk-button" {...MAIN_KEY} to="/refer/$draftId/check" params={{ draftId: referral.id }}>Check your answers</Link>
            : <Link className="nhsuk-button" {...MAIN_KEY} {...link(next.key)}>Continue<span className="nhsuk-u-visually-hidden">: {next.title}</span></Link>}
          <MainKey />
          {next !== undefined && <Link to="/refer/$draftId/check" params={{ draftId: referral.id }}>Check what you have so far</Link>}
        </div>
        {optional.length > 0 && <Optional tasks={optional} link={link} priority={referral.priority} />}
        <p role="status">{howMuch === 'required' ? 'You are shown only what you must answer.' : 'You are shown all questions. Those that you may leave are marked “optional”.'}</p>
        <p>
          <button type="button" className="onward-clear onward-more" onClick={() => chooseHowMuch(howMuch === 'all' ? 'required' : 'all')}>
            {howMuch === 'all' ? 'Show only what I must answer' : 'Show all questions'}
          </button>
        </p>
        <p className="onward-quiet">Draft {referral.reference}. {referral.due !== null && `Send it by ${dayAndTime(referral.due)}.`} You find it again under “Referrals sent”.</p>
      </Page>
      <SaveStrip kept={kept} keeper={keeper} />
    </>
  );
}

type Listed = { readonly tasks: readonly Task[] } & Omit<Parameters<typeof TaskList>[0], 'tasks'>;

interface AlsoAskedProps extends Listed {
  readonly supplement: Supplement;
  readonly service: string;
}

/** The pages of a supplement, under the name of who asks for it. */
function AlsoAsked({ supplement: { form, isAsked }, service, tasks, ...props }: AlsoAskedProps) {
  return (
    <section aria-labelledby={`also-${form.key}`}>
      <h2 id={`also-${form.key}`} className="nhsuk-heading-m onward-page__title">{isAsked ? `Also asked by ${service}` : `Answered for another service: ${form.title}`}</h2>
      <p>{isAsked ? 'This may be left for later: the referral can be sent without it.' : `It goes to ${service} as well, unless you take the answers out.`}</p>
      <TaskList {...props} tasks={tasks.filter((task) => task.supplement === form.key)} />
    </section>
  );
}

function Optional(props: Listed) {
  return (
    <>
      <h2 className="nhsuk-heading-m">If you know more (optional)</h2>
      <TaskList {...props} />
    </>
  );
}

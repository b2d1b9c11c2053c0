import { Link } from '@tanstack/react-router';
import type { FieldError, FormDefinition } from '@onward/forms';
import { useMemo, useState } from 'react';
import { ApiError } from '../../api/api-error';
import { useRecordAssessment, type Assessment } from '../../api/assessments';
import { useMembership } from '../../app/use-membership';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Failed } from '../../ui/failed';
import { AnswerForm } from '../../ui/form/answer-form';
import { fieldIdOf, type Fault } from '../../ui/form/faults';
import { IdentityBanner } from '../../ui/identity-banner';
import { MainKey } from '../../ui/main-key';
import { Page } from '../../ui/page';
import type { OfPerson } from './about-person';
import { chooseAt } from './address';
import { askedAnswers, askedPages, faultsIn, type Answers } from './asked-questions';
import { useKeptAnswers } from './use-kept-answers';

interface Props extends OfPerson {
  readonly form: FormDefinition;
  readonly referralId: string | undefined;
  readonly onBegin: () => void;
  readonly onRecorded: (recorded: Assessment) => void;
}

/** All questions on one page, as the instrument has them. The score is the server's to tell. */
export function AskQuestions({ personId, person, purpose, form, referralId, onBegin, onRecorded }: Props) {
  const kind = useMembership()?.organisation.kind ?? 'other';
  const [answers, keep, begunAt] = useKeptAnswers(`${personId} ${form.key}`);
  const [found, setFound] = useState<readonly FieldError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const recording = useRecordAssessment();
  const refused = recording.error instanceof ApiError ? recording.error.errors.filter(({ pointer }) => pointer.startsWith('/answers/')) : [];
  const faults: readonly Fault[] = found.length > 0 ? found : refused.map(({ pointer, message }) => ({ pointer: pointer.slice('/answers'.length), message }));
  const pages = useMemo(() => askedPages(form, answers), [form, answers]);

  const record = (): void => {
    if (recording.isPending) return;
    const body = { personId, form: { key: form.key, version: form.version }, answers: askedAnswers(form, answers), ...(referralId !== undefined && { referralId }), ...(begunAt !== undefined && { begunAt }) };
    recording.mutate({ purpose, body }, {
      onSuccess: (recorded) => {
        keep({});
        onRecorded(recorded);
      },
    });
  };
  const submit = (): void => {
    const now = faultsIn(form, answers, kind);
    setFound(now);
    setAttempts(attempts + 1);
    recording.reset();
    if (now.length === 0) record();
  };
  const change = (fields: readonly string[], changed: Answers): void => {
    onBegin();
    keep({ ...Object.fromEntries(Object.entries(answers).filter(([key]) => !fields.includes(key))), ...changed });
  };
  const isUnfinished = found.length > 0 && found.every(({ code }) => code === 'REQUIRED') && Object.keys(answers).length > 0;

  return (
    <Page
      title={form.title} isProblem={faults.length > 0}
      before={
        <>
          <Link className="onward-back" to="/$" params={chooseAt(personId)} search={referralId === undefined ? {} : { referral: referralId }}>All assessments</Link>
          <IdentityBanner person={person} />
          <ErrorSummary key={attempts} faults={faults.map(({ pointer, message }) => ({ fieldId: fieldIdOf(pointer), message }))} />
        </>
      }
    >
      {pages.map(({ key, title, description, matrix, schema }) => (
        <section key={key} className="onward-section" aria-labelledby={`part-${key}`}>
          <h2 id={`part-${key}`} className="nhsuk-heading-m">{title}</h2>
          {description !== undefined && <p>{description}</p>}
          <AnswerForm
            id={`answers-${key}`} schema={schema} uiSchema={form.uiSchema} isMatrix={matrix === true} answers={only(answers, schema.properties)} faults={faults.filter(({ pointer }) => isIn(schema.properties, pointer))}
            onChange={(changed) => change(Object.keys(schema.properties ?? {}), changed)} onSubmit={submit}
          />
        </section>
      ))}
      {isUnfinished && (
        <div className="onward-note">
          <p><strong>Cannot be finished now?</strong> What was answered can be kept. There is no score without {found.length === 1 ? 'the answer that is missing' : `the ${found.length} answers that are missing`}.</p>
          <Button kind="secondary" isBusy={recording.isPending} onClick={record}>Keep it without a score</Button>
        </div>
      )}
      {recording.error !== null && refused.length === 0 && <Failed error={recording.error} onRetry={record} />}
      <div className="onward-buttons">
        <Button isMain isBusy={recording.isPending} onClick={submit}>{recording.isPending ? 'Scoring…' : 'Score and record'}</Button>
        <MainKey />
      </div>
      <p className="onward-quiet">{form.uiSchema['ui:attribution']}</p>
    </Page>
  );
}

type Properties = Readonly<Record<string, unknown>> | undefined;
const only = (answers: Answers, asked: Properties): Answers => Object.fromEntries(Object.entries(answers).filter(([key]) => Object.hasOwn(asked ?? {}, key)));
const isIn = (asked: Properties, pointer: string): boolean => Object.hasOwn(asked ?? {}, pointer.split('/')[1] ?? '');

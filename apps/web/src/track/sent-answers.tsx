import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { form as formQuery } from '../api/queries';
import { SummaryList } from '../ui/summary-list';
import { answerWords, questionAt } from './question-at';
import { useReferralPage } from './referral-context';

interface FormPages {
  readonly 'ui:pages'?: readonly { readonly key: string; readonly title: string; readonly fields: readonly string[] }[];
}

/** The answers as they were sent, page by page of the form, and then of what the service asked besides. */
export function SentAnswers() {
  const { referral, form } = useReferralPage();
  const { answers, supplements } = referral;
  if (answers === null || form === undefined) return null;
  return (
    <details className="onward-details">
      <summary>The answers as they are now</summary>
      <Answered form={form} answers={answers} />
      {supplements.map((supplement) => <Supplement key={supplement.form.key} supplement={supplement} />)}
    </details>
  );
}

function Supplement({ supplement: { form: { key, version }, answers } }: { readonly supplement: Schemas['Referral']['supplements'][number] }) {
  const { data } = useQuery(formQuery(key, version));
  return data === undefined ? null : <Answered form={data} answers={answers} />;
}

interface AnsweredProps {
  readonly form: Schemas['Form'];
  readonly answers: Readonly<Record<string, unknown>>;
}

function Answered({ form, answers }: AnsweredProps) {
  const pages = (form.uiSchema as FormPages)['ui:pages'] ?? [{ key: 'all', title: form.title, fields: Object.keys(answers) }];
  const answered = pages.map((page) => ({ ...page, fields: page.fields.filter((key) => answers[key] !== undefined) })).filter(({ fields }) => fields.length > 0);
  return answered.map(({ key, title, fields }) => (
    <section key={key} aria-label={title}>
      <h3 className="nhsuk-heading-s">{title}</h3>
      <SummaryList
        rows={fields.map((field) => {
          const question = questionAt(form, `/${field}`);
          return { key: field, label: question?.title ?? field, value: question === undefined ? '' : answerWords(question, answers[field]) };
        })}
      />
    </section>
  ));
}

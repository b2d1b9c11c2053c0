import { SummaryList } from '../ui/summary-list';
import { answerWords, questionAt } from './question-at';
import { useReferralPage } from './referral-context';

interface FormPages {
  readonly 'ui:pages'?: readonly { readonly key: string; readonly title: string; readonly fields: readonly string[] }[];
}

/** The answers as they were sent, page by page of the form. */
export function SentAnswers() {
  const { referral, form } = useReferralPage();
  const { answers } = referral;
  if (answers === null || form === undefined) return null;
  const pages = (form.uiSchema as FormPages)['ui:pages'] ?? [{ key: 'all', title: form.title, fields: Object.keys(answers) }];
  const answered = pages.map((page) => ({ ...page, fields: page.fields.filter((key) => answers[key] !== undefined) })).filter(({ fields }) => fields.length > 0);
  return (
    <details className="onward-details">
      <summary>The answers as they are now</summary>
      {answered.map(({ key, title, fields }) => (
        <section key={key} aria-label={title}>
          <h3 className="nhsuk-heading-s">{title}</h3>
          <SummaryList
            rows={fields.map((field) => {
              const question = questionAt(form, `/${field}`);
              return { key: field, label: question?.title ?? field, value: question === undefined ? '' : answerWords(question, answers[field]) };
            })}
          />
        </section>
      ))}
    </details>
  );
}

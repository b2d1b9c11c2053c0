import type { FitQuestion } from '../../api/fit';
import { Select } from '../../ui/options';
import { TextField } from '../../ui/text-field';
import type { Known } from './known';

interface Props {
  readonly questions: readonly FitQuestion[];
  readonly known: Known;
  readonly onAnswer: (known: Known) => void;
}

interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
}

/** As many as one answers before one would rather choose. */
const AT_MOST = 2;

const choicesOf = ({ enum: one, items }: Shape): readonly string[] | undefined => one ?? items?.enum;
const isShort = ({ schema }: FitQuestion): boolean => choicesOf(schema) !== undefined || (schema as Shape).type === 'integer';

/** What would decide whether the services fit: a question or two, no more. What is answered here is not asked again in the form. */
export function FitQuestions({ questions, known, onAnswer }: Props) {
  const asked = [...Object.values(known).map(({ question }) => question), ...questions.filter((each) => isShort(each) && known[each.fact] === undefined)];
  const shown = asked.slice(0, Math.max(AT_MOST, Object.keys(known).length));
  if (shown.length === 0) return null;
  const answer = (question: FitQuestion, value: string | number | string[] | undefined): void => {
    const { [question.fact]: _, ...others } = known;
    onAnswer(value === undefined ? others : { ...others, [question.fact]: { value, question } });
  };
  return (
    <section className="onward-note onward-above" aria-labelledby="fit-questions">
      <h2 id="fit-questions" className="nhsuk-heading-s">To know which of them fits</h2>
      {shown.map((question) => <Asked key={question.fact} question={question} value={known[question.fact]?.value} onAnswer={(value) => answer(question, value)} />)}
    </section>
  );
}

function Asked({ question, value, onAnswer }: { readonly question: FitQuestion; readonly value: Known[string]['value'] | undefined; readonly onAnswer: (value: Known[string]['value'] | undefined) => void }) {
  const id = `fit-${question.fact}`;
  const schema = question.schema as Shape;
  const choices = choicesOf(schema);
  const given = String(Array.isArray(value) ? value[0] : (value ?? ''));
  if (choices !== undefined) {
    const options = choices.map((choice, index) => ({ value: choice, label: question.options?.[index] ?? choice }));
    return <Select id={id} label={question.title} empty="Not answered" options={options} value={given} onChange={(choice) => onAnswer(choice === '' ? undefined : schema.items === undefined ? choice : [choice])} />;
  }
  const type = (typed: string): void => onAnswer(/^\d{1,3}$/.test(typed) ? Number(typed) : undefined);
  return <TextField id={id} label={question.title} width={4} value={given} onChange={type} input={{ inputMode: 'numeric', autoComplete: 'off' }} />;
}

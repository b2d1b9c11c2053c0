import { Checkboxes, Radios, type Option } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { answerWords, type AskedQuestion } from '../question-at';

interface Props {
  readonly question: AskedQuestion;
  /** The answer as it was sent. */
  readonly sent: unknown;
  /** What it was changed to; undefined where it was not, null where it was emptied. */
  readonly changed: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** One answer that a service asked about, as it was sent, to be put right in its place. */
export function AskedAnswer({ question, sent, changed, error, onChange }: Props) {
  const { key, title, node, names } = question;
  const id = `answer-${key}`;
  const value = changed === undefined ? sent : changed;
  const field = { id, label: title, error, hint: changed === undefined ? undefined : `You sent: ${answerWords(question, sent).replaceAll('\n', '; ')}` };
  if (node.enum !== undefined) {
    return <Radios {...field} options={optionsOf(node.enum, names)} value={isText(value) ? value : undefined} onChange={onChange} />;
  }
  if (node.items?.enum !== undefined) {
    const values = Array.isArray(value) ? value.filter(isText) : [];
    return <Checkboxes {...field} options={optionsOf(node.items.enum, names)} values={values} onChange={(chosen) => onChange(chosen.length === 0 ? null : chosen)} />;
  }
  if (value !== undefined && value !== null && !isText(value)) {
    // of a kind that cannot be typed into one box: it is read here, and explained in words
    return <p><strong>{title}</strong><br />{answerWords(question, value)}</p>;
  }
  return <TextArea {...field} rows={3} maxLength={node.maxLength} value={value ?? ''} onChange={(typed) => onChange(typed.trim() === '' ? null : typed)} />;
}

const optionsOf = (codes: readonly string[], names: readonly string[]): Option[] => codes.map((value, index) => ({ value, label: names[index] ?? value }));

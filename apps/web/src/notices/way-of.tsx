import type { Schemas } from '../api/client';
import { Field } from '../ui/field';

type Ways = Schemas['NoticeSettings']['ways'];
export type Kind = keyof Ways;
type Way = Ways[Kind];

const LABELS: Readonly<Record<Kind, string>> = {
  question: 'A question waits for an answer', answer: 'A question was answered, or advice', arrival: 'A referral arrived', decision: 'A decision: accepted, moved onward, advice, declined, completed',
  message: 'A message or document', late: 'Due soon, or overdue', progress: 'Other progress',
};
export const KINDS = Object.keys(LABELS) as Kind[];

const WAYS: readonly (readonly [Way, string])[] = [['none', 'Send nothing'], ['digest', 'In one email each morning'], ['email', 'By email at once'], ['text', 'By text message at once']];

/** How one is told of one kind of news. */
export function WayOf({ kind, hasText, value, onChange }: { readonly kind: Kind; readonly hasText: boolean; readonly value: Way; readonly onChange: (way: Way) => void }) {
  const id = `notices-${kind}`;
  const offered = WAYS.filter(([way]) => way !== 'text' || hasText || value === 'text');
  return (
    <Field id={id} label={LABELS[kind]}>
      <select className="nhsuk-select" id={id} value={value} onChange={(event) => onChange(offered.find(([way]) => way === event.target.value)?.[0] ?? value)}>
        {offered.map(([way, words]) => <option key={way} value={way}>{words}</option>)}
      </select>
    </Field>
  );
}

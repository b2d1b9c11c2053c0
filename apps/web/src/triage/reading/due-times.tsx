import type { Schemas } from '../../api/client';
import { dayAndTime, dueWords } from '../../ui/words';
import { deadlineWords } from './event-words';

/** What must happen by when, soonest first; what was missed says so in words and in weight. */
export function DueTimes({ deadlines }: { readonly deadlines: Schemas['Referral']['deadlines'] }) {
  const inOrder = deadlines.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  if (inOrder.length === 0) return null;
  return (
    <ul className="onward-dues" aria-label="Due">
      {inOrder.map(({ kind, dueAt }) => (
        <li key={kind}><span>{deadlineWords(kind)}:</span> <DueWords due={dueAt} /> <span className="onward-quiet">({dayAndTime(dueAt)})</span></li>
      ))}
    </ul>
  );
}

/** `due in 4 hours`; overdue in bold and red, with the word. */
export function DueWords({ due, now = Date.now() }: { readonly due: string; readonly now?: number }) {
  return Date.parse(due) < now ? <strong className="onward-overdue">{dueWords(due, now)}</strong> : <span>{dueWords(due, now)}</span>;
}

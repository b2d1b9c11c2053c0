import type { Act, Decision, OpenDeadline, Previous, ReferralHead, StoredDeadline } from './types.js';
import type { EventType } from './events.js';

/** What cannot be taken back by `retract`: what others do, what has its own way back, what was said. */
const NOT_RETRACTABLE: ReadonlySet<EventType> = new Set([
  'retract',
  'join',
  'invite',
  'leave',
  'message',
  'attach',
  'record-death',
  'at-risk',
  'breach',
  'expire',
  'hand-over',
]);

const stored = (deadline: OpenDeadline): StoredDeadline => ({
  ...deadline,
  startsAt: deadline.startsAt.toISOString(),
  atRiskAt: deadline.atRiskAt.toISOString(),
  dueAt: deadline.dueAt.toISOString(),
});

const revived = (deadline: StoredDeadline): OpenDeadline => ({
  ...deadline,
  startsAt: new Date(deadline.startsAt),
  atRiskAt: new Date(deadline.atRiskAt),
  dueAt: new Date(deadline.dueAt),
});

/** What a retraction of this act would go back to; undefined where it cannot be taken back. */
export function snapshotBefore(head: ReferralHead, act: Act, confirmed: boolean): Previous | undefined {
  const by = act.actor.userId;
  // What two people agreed on is not undone by one.
  if (by === undefined || NOT_RETRACTABLE.has(act.type) || confirmed) return undefined;
  const { previous: _, ...facts } = head.facts;
  const { state, priority } = head;
  return { eventId: act.id, type: act.type, at: act.at.toISOString(), by, state, priority, deadlines: head.deadlines.map(stored), facts };
}

const same = (a: OpenDeadline, b: OpenDeadline): boolean =>
  a.kind === b.kind && a.startsAt.getTime() === b.startsAt.getTime() && a.dueAt.getTime() === b.dueAt.getTime();

/** The deadlines as they were: those still open stay, those closed since are opened again with their old times. */
export function revivedDeadlines(head: ReferralHead, previous: Previous): Decision['deadlines'] {
  const before = previous.deadlines.map(revived);
  const kept = head.deadlines.filter((open) => before.some((old) => same(old, open)));
  const gone = head.deadlines.filter((open) => !kept.includes(open));
  const open = before
    .filter((old) => !kept.some((one) => same(one, old)))
    .map(({ id: _, ...deadline }) => deadline);
  return {
    close: gone.map(({ id, kind }) => ({ ...(id !== undefined && { id }), kind, outcome: 'cancelled' })),
    open,
    now: [...kept, ...open],
  };
}

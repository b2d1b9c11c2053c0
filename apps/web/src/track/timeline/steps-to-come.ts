import type { Referral } from '../next-words';

export interface ComingStep {
  readonly key: string;
  readonly title: string;
  /** ISO 8601, where a deadline says so already. */
  readonly by?: string;
}

const FIRST_LOOK: ReadonlySet<string> = new Set(['submitted', 'redirected']);
const BEFORE_DECISION: ReadonlySet<string> = new Set(['submitted', 'redirected', 'triaged', 'information-requested', 'advised', 'escalated']);

/** What is still to happen if it goes well, in order, with the times that are known. A closed referral has none. */
export function stepsToCome({ state, deadlines, service, owner }: Referral, isMine: boolean): ComingStep[] {
  if (owner === null || state === 'draft') return [];
  const dueOf = (kind: string): string | undefined => deadlines.find((deadline) => deadline.kind === kind)?.dueAt;
  const step = (key: string, title: string): ComingStep => ({ key, title, by: dueOf(key) });
  const who = isMine ? 'You' : owner.name;
  return [
    ...(state === 'information-requested' ? [step('answer', `${who} answer${isMine ? '' : 's'} the question`)] : []),
    ...(state === 'advised' ? [step('read-advice', `${who} say${isMine ? '' : 's'} whether the advice settles it`)] : []),
    ...(state === 'escalated' ? [step('resolve', 'The coordinator finds the right place')] : []),
    ...(FIRST_LOOK.has(state) && dueOf('acknowledge') !== undefined ? [step('acknowledge', `${service.name} looks at it`)] : []),
    ...(BEFORE_DECISION.has(state) && state !== 'advised' ? [step('decide', 'Accepted, or moved onward')] : []),
    // booked is not seen: while the contact is still due it is still to come
    ...(state === 'advised' || (state === 'in-progress' && dueOf('contact') === undefined) ? [] : [step('contact', 'The person is contacted')]),
    ...(state === 'advised' ? [] : [step('outcome', 'Outcome: you are told how it ended')]),
  ];
}

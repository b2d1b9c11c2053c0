/** The states of a referral, in the order a reader meets them. */
export const STATES = [
  'draft',
  'submitted',
  'redirected',
  'triaged',
  'information-requested',
  'escalated',
  'accepted',
  'in-progress',
  'advised',
  'completed',
  'declined',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

/** Nobody owes an act in these; `appeal` and `reopen` lead out of them. */
export const CLOSED_STATES = ['completed', 'declined', 'withdrawn'] as const satisfies readonly State[];
export type ClosedState = (typeof CLOSED_STATES)[number];
export const OPEN_STATES: readonly State[] = STATES.filter((state) => !isClosed(state));

/** Whether nobody owes an act any more. */
export function isClosed(state: State): state is ClosedState {
  return state === 'completed' || state === 'declined' || state === 'withdrawn';
}

/** FHIR R4 Task.status codes (http://hl7.org/fhir/R4/valueset-task-status.html) that a referral can show. */
export type TaskStatus =
  | 'draft'
  | 'requested'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'cancelled'
  | 'in-progress'
  | 'on-hold'
  | 'completed';

export const TASK_STATUS: Record<State, TaskStatus> = {
  draft: 'draft',
  submitted: 'requested',
  redirected: 'requested',
  triaged: 'received',
  'information-requested': 'on-hold',
  escalated: 'on-hold',
  accepted: 'accepted',
  'in-progress': 'in-progress',
  advised: 'on-hold',
  completed: 'completed',
  declined: 'rejected',
  withdrawn: 'cancelled',
};

/** From least to most pressing. */
export const PRIORITIES = ['routine', 'soon', 'urgent', 'emergency'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Negative where `a` is less pressing than `b`, zero where they are the same. */
export function comparePriority(a: Priority, b: Priority): number {
  return PRIORITIES.indexOf(a) - PRIORITIES.indexOf(b);
}

export type OwnerKind = 'service' | 'referrer' | 'coordinator' | 'none';

/** Who owns the next act in each state: exactly one team, or nobody once closed. */
export const OWNER_KIND: Record<State, OwnerKind> = {
  draft: 'referrer',
  submitted: 'service',
  redirected: 'service',
  triaged: 'service',
  'information-requested': 'referrer',
  escalated: 'coordinator',
  accepted: 'service',
  'in-progress': 'service',
  advised: 'referrer',
  completed: 'none',
  declined: 'none',
  withdrawn: 'none',
};

import type { EventType } from './events.js';
import { REOPEN_DAYS, RETRACT_SECONDS } from './targets.js';
import type { ActorFacts, AllowedContext, ReferralHead } from './types.js';

export interface Circumstances {
  head: ReferralHead;
  actor: ActorFacts;
  type: EventType;
  context: AllowedContext;
}

export interface Condition {
  holds(given: Circumstances): boolean;
  /** What to tell who is refused: why, and what to do instead. */
  otherwise: string;
}

const DAY_MS = 86_400_000;
const millisecondsSince = (earlier: string, at: Date): number => at.getTime() - Date.parse(earlier);

/** What a row of the event table may depend on besides role, relation and state: facts only. */
export const CONDITIONS = {
  'takes-self-referral': {
    holds: ({ context }) => context.selfReferral === true,
    otherwise: 'This service does not take self-referral. Ask a professional who knows you to send it.',
  },
  'not-statutory': {
    // A retraction is a message there: Care Act 2014 s.42 and Children Act 1989 s.47 duties do not end by asking.
    holds: ({ context }) => !context.statutoryDuty,
    otherwise: 'This service has a statutory duty to look into it. Send a message to say what has changed.',
  },
  'escalated-by-breach': {
    holds: ({ head }) => head.facts.escalatedBy === 'breach',
    otherwise: 'A coordinator is deciding on this referral. Send a message if there is something to add.',
  },
  appealable: {
    holds: ({ head, context }) =>
      !head.facts.appealed && !head.facts.enteredInError && (head.state !== 'completed' || !head.facts.seen || context.statutoryDuty),
    otherwise: 'It has been appealed once, or the person has been seen. Send a new referral if something has changed.',
  },
  'closed-lately': {
    holds: ({ head, context }) =>
      head.facts.closedAt !== undefined && millisecondsSince(head.facts.closedAt, context.at) <= REOPEN_DAYS * DAY_MS,
    otherwise: `It was closed more than ${REOPEN_DAYS} days ago. A coordinator can still open it again.`,
  },
  retractable: {
    holds: ({ head, actor, context }) => {
      const last = head.facts.previous;
      if (!last || last.by !== actor.userId) return false;
      // Taking back what was sent to a statutory-duty service would be a withdrawal by another name.
      if (last.type === 'submit' && context.statutoryDuty) return false;
      return millisecondsSince(last.at, context.at) <= RETRACT_SECONDS * 1000;
    },
    otherwise: `Only the last act can be taken back, by who did it, within ${RETRACT_SECONDS} seconds. Send a message instead.`,
  },
  'second-person-asked': {
    holds: ({ head, actor, type }) => head.facts.pendingConfirmation?.type === type && head.facts.pendingConfirmation.by !== actor.userId,
    otherwise: 'A coordinator has to ask for this first; then you can confirm it.',
  },
  'nothing-else-waits': {
    // A second correction would take the place of the first, which nobody had confirmed, refused or taken back.
    holds: ({ head, type }) => [undefined, type].includes(head.facts.pendingConfirmation?.type),
    otherwise: 'Another correction of this referral waits for its second person. It is confirmed, refused or taken back first.',
  },
  'not-in-error': {
    holds: ({ head }) => !head.facts.enteredInError,
    otherwise: 'This referral was entered in error and stays closed. Send a new one if it is needed.',
  },
  assigned: {
    holds: ({ head }) => head.facts.assignee !== undefined,
    otherwise: 'Nobody is assigned to it.',
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof CONDITIONS;

import type { ConditionName } from './conditions.js';
import type { EventType } from './events.js';
import { OPEN_STATES, STATES, type State } from './states.js';
import type { Relation, Role } from './types.js';

/** Members of these roles, standing so to the referral, may send the event in these states (while the condition holds). */
export interface Permit {
  roles: readonly Role[];
  relations: readonly Relation[];
  states: readonly State[];
  when?: ConditionName;
}

export interface EventRule {
  permits: readonly Permit[];
  /** States in which the system itself may send it. */
  system?: readonly State[];
  /** Must hold whoever sends it. */
  when?: ConditionName;
}

const REFERRER = { roles: ['referrer'], relations: ['author', 'sender-organisation'] } as const;
const STAFF = { roles: ['triager', 'service-manager'], relations: ['holder'] } as const;
/** Whoever has, or had, it in hand: they may confirm what a coordinator asks a second person for. */
const SECOND_STAFF = { roles: ['triager', 'service-manager'], relations: ['holder', 'had'] } as const;
const DESK = { roles: ['coordinator'], relations: ['desk'] } as const;
const COORDINATOR = { roles: ['coordinator'], relations: ['desk', 'area', 'had', 'holder'] } as const;

const UNDECIDED = ['submitted', 'redirected', 'triaged'] as const;
const SENT_OPEN = OPEN_STATES.filter((state) => state !== 'draft');
const SENT = STATES.filter((state) => state !== 'draft');
const HELD = SENT_OPEN.filter((state) => state !== 'escalated');

const confirmed: EventRule = {
  permits: [
    { ...COORDINATOR, states: STATES, when: 'nothing-else-waits' },
    { ...SECOND_STAFF, states: STATES, when: 'second-person-asked' },
  ],
  when: 'not-in-error',
};
const conversation: EventRule = {
  permits: [
    {
      roles: ['referrer', 'triager', 'service-manager', 'coordinator'],
      relations: ['author', 'sender-organisation', 'holder', 'desk', 'joined', 'consulted'],
      states: SENT,
    },
  ],
};

/**
 * Who may send what, and when: event × role × relation × state. The API's checks, `allowedEvents` and the pages'
 * buttons all come from here. "Triager" in the domain's words is anyone who triages: a service-manager too. The
 * referrer is a team as well: a colleague in the sender's organisation answers, converts or withdraws for who is off shift.
 */
export const EVENT_TABLE = {
  submit: {
    permits: [
      { ...REFERRER, states: ['draft'] },
      { roles: ['patient'], relations: ['author'], states: ['draft'], when: 'takes-self-referral' },
    ],
  },
  triage: { permits: [{ ...STAFF, states: UNDECIDED }, { ...STAFF, states: ['escalated'], when: 'escalated-by-breach' }] },
  redirect: { permits: [{ ...STAFF, states: [...UNDECIDED, 'accepted', 'in-progress'] }, { ...DESK, states: ['escalated'] }] },
  'request-information': { permits: [{ ...STAFF, states: UNDECIDED }, { ...DESK, states: ['escalated'] }] },
  'provide-information': { permits: [{ ...REFERRER, states: ['information-requested'] }] },
  accept: { permits: [{ ...STAFF, states: UNDECIDED }, { ...STAFF, states: ['escalated'], when: 'escalated-by-breach' }] },
  advise: { permits: [{ ...STAFF, states: UNDECIDED }], when: 'not-statutory' },
  'acknowledge-advice': { permits: [{ ...REFERRER, states: ['advised'] }] },
  convert: { permits: [{ ...REFERRER, states: ['advised'] }] },
  'propose-decline': { permits: [{ ...STAFF, states: UNDECIDED }] },
  decline: { permits: [{ ...DESK, states: ['escalated'] }], when: 'not-statutory' },
  appeal: { permits: [{ ...REFERRER, states: ['declined', 'completed'] }], when: 'appealable' },
  start: { permits: [{ ...STAFF, states: ['accepted', 'in-progress'] }] },
  complete: { permits: [{ ...STAFF, states: ['accepted', 'in-progress'] }] },
  reopen: {
    permits: [
      { ...STAFF, states: ['completed', 'withdrawn'], when: 'closed-lately' },
      { ...COORDINATOR, states: ['completed', 'withdrawn'] },
    ],
    when: 'not-in-error',
  },
  withdraw: { permits: [{ ...REFERRER, states: ['draft'] }, { ...REFERRER, states: SENT_OPEN, when: 'not-statutory' }] },
  retract: {
    permits: [
      {
        roles: ['referrer', 'triager', 'service-manager', 'coordinator'],
        relations: ['author', 'sender-organisation', 'holder', 'had', 'desk', 'area'],
        states: SENT,
      },
    ],
    when: 'retractable',
  },
  'entered-in-error': confirmed,
  'correct-person': confirmed,
  redact: { permits: confirmed.permits.map((permit) => ({ ...permit, states: SENT })) },
  reprioritise: {
    permits: [
      { ...STAFF, states: HELD },
      { ...STAFF, states: ['escalated'], when: 'escalated-by-breach' },
      { ...DESK, states: ['escalated'] },
    ],
    system: SENT_OPEN,
  },
  assign: { permits: [{ ...STAFF, states: SENT_OPEN }, { ...DESK, states: ['escalated'] }] },
  release: { permits: [{ ...STAFF, states: SENT_OPEN }], when: 'assigned' },
  amend: { permits: [{ ...STAFF, states: SENT_OPEN }] },
  join: {
    permits: [{ roles: ['referrer'], relations: ['none', 'copied', 'consulted'], states: SENT_OPEN }],
    when: 'not-statutory',
  },
  invite: { permits: [{ ...REFERRER, states: SENT_OPEN }] },
  leave: {
    permits: [
      { roles: ['referrer', 'triager', 'service-manager', 'coordinator'], relations: ['joined', 'copied', 'consulted'], states: SENT },
    ],
  },
  message: conversation,
  attach: conversation,
  'record-death': {
    permits: [
      { ...REFERRER, states: STATES },
      { ...SECOND_STAFF, states: STATES },
      { ...COORDINATOR, states: STATES },
    ],
    system: STATES,
  },
  'at-risk': { permits: [], system: OPEN_STATES },
  breach: { permits: [], system: OPEN_STATES },
  expire: { permits: [], system: ['draft'] },
  'hand-over': { permits: [], system: SENT_OPEN },
} as const satisfies Record<EventType, EventRule>;

/** The table with its rows as plain rules. */
export const ruleOf = (type: EventType): EventRule => EVENT_TABLE[type];

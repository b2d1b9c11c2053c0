import { setup, transition } from 'xstate';
import type { EventType } from './events.js';
import { OPEN_STATES, STATES, type State } from './states.js';
import type { DeadlineKind, Facts } from './types.js';

/** What the guards look at: the facts, and the economy's hop limit. */
export interface MachineContext {
  facts: Facts;
  hopLimit: number;
}

/** An event as the machine sees it: its type and what the choice of the next state depends on. */
export interface MachineEvent {
  type: EventType;
  /** `redirect`, `hand-over`: the service named, and whether a coordinator moves it (who is bound by no limit). */
  toServiceId?: string;
  byCoordinator?: boolean;
  /** `breach`: the deadline that was missed. */
  deadline?: DeadlineKind;
  /** `entered-in-error`: whether this is the second person's word. */
  confirmed?: boolean;
}

const define = setup({
  types: { context: {} as MachineContext, events: {} as MachineEvent },
  actions: {
    /** Every transition taken says so: in a pure machine this tells "stays" from "not possible". */
    record: () => {},
  },
  guards: {
    newToIt: ({ context, event }) => !context.facts.visited.includes(event.toServiceId ?? ''),
    newToItWithinHops: ({ context, event }) =>
      !context.facts.visited.includes(event.toServiceId ?? '') && context.facts.hops < context.hopLimit,
    byCoordinator: ({ event }) => event.byCoordinator === true,
    missedFirstAct: ({ event }) => event.deadline === 'acknowledge' || event.deadline === 'decide',
    missedDecision: ({ event }) => event.deadline === 'decide',
    confirmed: ({ event }) => event.confirmed === true,
    unansweredFrom: ({ context, event }, params: { state: State }) =>
      event.deadline === 'answer' && context.facts.returnTo === params.state,
    askedFrom: ({ context }, params: { state: State }) => context.facts.returnTo === params.state,
    left: ({ context }, params: { state: State }) => context.facts.leftState === params.state,
    was: ({ context }, params: { state: State }) => context.facts.previous?.state === params.state,
  },
});

type GuardName = 'newToIt' | 'newToItWithinHops' | 'byCoordinator' | 'missedFirstAct' | 'missedDecision' | 'confirmed';
const to = (target: State) => ({ target, actions: 'record' }) as const;
const toIf = <G extends GuardName>(guard: G, target: State) => ({ target, guard, actions: 'record' }) as const;
const stays = { actions: 'record' } as const;

const ASKED_FROM = ['submitted', 'redirected', 'triaged', 'escalated'] as const satisfies readonly State[];
const answered = ASKED_FROM.map((state) => ({ target: state, guard: { type: 'askedFrom', params: { state } }, actions: 'record' }) as const);
const unanswered = ASKED_FROM.map((state) => ({ target: state, guard: { type: 'unansweredFrom', params: { state } }, actions: 'record' }) as const);
const stateLeft = OPEN_STATES.map((state) => ({ target: state, guard: { type: 'left', params: { state } }, actions: 'record' }) as const);
const stateBefore = STATES.map((state) => ({ target: `.${state}`, guard: { type: 'was', params: { state } }, actions: 'record' }) as const);

const onward = [toIf('newToItWithinHops', 'redirected'), to('escalated')];
// Already accepted: only a transfer moves it, which counts no hop; a service that had it still goes to the coordinator.
const transfer = [toIf('newToIt', 'redirected'), to('escalated')];
const undecided = {
  triage: to('triaged'),
  redirect: onward,
  'request-information': to('information-requested'),
  accept: to('accepted'),
  advise: to('advised'),
  'propose-decline': to('escalated'),
  withdraw: to('withdrawn'),
};

/**
 * The life of a referral (domain.md, Lifecycle). Used purely, through `nextState`: no timer, clock or memory of its
 * own. Who may send what is EVENT_TABLE's; this says only where each event leads. Events at the root leave the state
 * as it is, whatever it is, unless they say otherwise.
 */
export const referralMachine = define.createMachine({
  id: 'referral',
  context: { facts: { serviceId: '', createdAt: '', visited: [], hops: 0, appealed: false, seen: false }, hopLimit: 0 },
  initial: 'draft',
  states: {
    draft: { on: { submit: to('submitted'), withdraw: to('withdrawn'), expire: to('withdrawn') } },
    submitted: { on: { ...undecided, breach: [toIf('missedFirstAct', 'escalated'), stays] } },
    redirected: { on: { ...undecided, breach: [toIf('missedFirstAct', 'escalated'), stays] } },
    triaged: { on: { ...undecided, breach: [toIf('missedDecision', 'escalated'), stays] } },
    'information-requested': {
      on: { 'provide-information': answered, withdraw: to('withdrawn'), breach: [toIf('missedDecision', 'escalated'), ...unanswered, stays] },
    },
    escalated: {
      on: {
        triage: to('triaged'),
        accept: to('accepted'),
        redirect: toIf('byCoordinator', 'redirected'),
        'request-information': to('information-requested'),
        decline: to('declined'),
        withdraw: to('withdrawn'),
      },
    },
    accepted: {
      on: { start: to('in-progress'), complete: to('completed'), redirect: transfer, withdraw: to('withdrawn') },
    },
    'in-progress': {
      on: { start: to('in-progress'), complete: to('completed'), redirect: transfer, withdraw: to('withdrawn') },
    },
    advised: { on: { 'acknowledge-advice': to('completed'), convert: to('submitted'), withdraw: to('withdrawn') } },
    completed: { on: { appeal: to('escalated'), reopen: stateLeft } },
    declined: { on: { appeal: to('escalated') } },
    withdrawn: { on: { reopen: stateLeft } },
  },
  on: {
    retract: stateBefore,
    'entered-in-error': [{ target: '.withdrawn', guard: 'confirmed', actions: 'record' }, stays],
    'correct-person': stays,
    redact: stays,
    reprioritise: stays,
    assign: stays,
    release: stays,
    amend: stays,
    join: stays,
    invite: stays,
    leave: stays,
    message: stays,
    attach: stays,
    'record-death': stays,
    'at-risk': stays,
    breach: stays,
    // a service has closed for good: to its successor as it is, but to the coordinator where that one had it before
    'hand-over': [{ guard: 'newToIt', actions: 'record' }, { target: '.escalated', actions: 'record' }],
  },
});

/** Where an event leads, or undefined where the machine has no such transition. */
export function nextState(state: State, event: MachineEvent, context: MachineContext): State | undefined {
  const [next, actions] = transition(referralMachine, referralMachine.resolveState({ value: state, context }), event);
  return actions.length === 0 ? undefined : (next.value as State);
}

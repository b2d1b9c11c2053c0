import { referralMachine } from '../referral.machine.js';
import { OPEN_STATES, STATES, type State } from '../states.js';

/** One arrow: what leads from a state, or from any of several, to where. */
export interface Arrow {
  from: State;
  to: State;
  event: string;
  /** In words, under which condition. */
  condition: string;
  /** The target is whichever state the facts name: several arrows stand for one. */
  back: boolean;
}

/** A guard in the words of the picture; the choice left over when guards fail has words too. */
const WORDS: Record<string, string> = {
  missedFirstAct: 'of acknowledge or decide',
  missedDecision: 'of decide',
  unansweredFrom: 'of answer',
  confirmed: 'confirmed',
};
const OTHERWISE: Record<string, string> = {
  newToIt: 'to one that had it',
  newToItWithinHops: 'past the limit, or to one that had it',
};
const BACK: ReadonlySet<string> = new Set(['askedFrom', 'unansweredFrom', 'left', 'was']);

function guardName(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  return typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : '';
}

type Transitions = (typeof referralMachine.root.transitions) extends Map<string, infer List> ? List : never;

function arrowsOf(from: State, event: string, transitions: Transitions): Arrow[] {
  const names = transitions.map(({ guard }) => guardName(guard));
  return transitions.flatMap(({ target, guard }) => {
    const name = guardName(guard);
    const condition = name ? (WORDS[name] ?? '') : (OTHERWISE[names[0] ?? ''] ?? '');
    return (target ?? []).map((node) => ({ from, to: node.key as State, event, condition, back: BACK.has(name) }));
  });
}

/** Every arrow of the machine that leads from one state to a state, read from the machine itself. */
export const ARROWS: Arrow[] = STATES.flatMap((from) =>
  [...(referralMachine.root.states[from]?.transitions ?? [])].flatMap(([event, transitions]) => arrowsOf(from, event, transitions)),
);

const everywhere = [...referralMachine.root.transitions];
/** Events that lead somewhere from any state at all. */
export const FROM_ANYWHERE = everywhere.filter(([, list]) => list.some(({ target }) => target?.length)).map(([event]) => event);
/** Events that change something else and leave the state. */
export const STAYING = everywhere.filter(([, list]) => list.every(({ target }) => !target?.length)).map(([event]) => event);

/** Events that lead from every open state to the same one: drawn once. */
export const FROM_ANY_OPEN = ARROWS.filter(
  ({ event, to }, i, all) =>
    OPEN_STATES.every((state) => all.some((one) => one.from === state && one.event === event && one.to === to)) &&
    all.findIndex((one) => one.event === event && one.to === to) === i,
);

const signature = (state: State): string =>
  ARROWS.filter(({ from }) => from === state)
    .map(({ event, to }) => `${event}>${to}`)
    .sort()
    .join();

/** States from which the same events lead to the same states are drawn in one box. */
export const GROUPS: State[][] = [...new Set(STATES.map(signature))].map((one) => STATES.filter((state) => signature(state) === one));

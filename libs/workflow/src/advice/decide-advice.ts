import { OFFICE_HOURS, type ServiceHours } from '../calendar/service-hours.js';
import { addWorkingMinutes } from '../calendar/working-time.js';
import { DEFAULT_TARGETS, ECONOMY_TARGETS, HOP_LIMIT, LEAST_SHARE } from '../targets.js';
import type { Duration } from '../types.js';
import { ADVICE_ACTS, nextAdviceState, type AdviceAct, type AdviceState, type AdviceTurn } from './advice.machine.js';

/**
 * A service's time to answer, in minutes of its own hours: two working days, after NHS England's CQUIN indicator for Advice and Guidance (2017-19), which asked
 * for answers within two days.
 */
export const ADVICE_TARGET: Duration = DEFAULT_TARGETS.acknowledge.routine;

/** How the actor stands to a question: of the organisation that asked, of the service that has it, or at the desk that it came to. */
export type AdviceSide = 'asker' | 'service' | 'desk';

/** A question as it stands. `dueAt` is null once nobody has to act. */
export interface AdviceStanding {
  readonly state: AdviceState;
  readonly serviceId: string;
  /** The coordinator's desk, once it came there. */
  readonly deskId: string | null;
  /** Every service that has had it, the one that has it too. */
  readonly visited: readonly string[];
  readonly dueAt: Date | null;
}

export interface AdviceContext {
  readonly at: Date;
  /** Of the service that has it, or is to have it. */
  readonly hours: ServiceHours;
  /** The coordinator's desk; null where there is none. */
  readonly desk: { readonly id: string; readonly hours: ServiceHours } | null;
  /** `pass-on`, `hand-over`: the service that gets it. */
  readonly toServiceId?: string;
}

export type AdviceDecision = { readonly ok: true; readonly standing: AdviceStanding } | { readonly ok: false; readonly why: 'not-now' | 'not-yours' | 'had-it' | 'moved-often' };

const BY: Readonly<Record<AdviceAct, readonly AdviceSide[]>> = {
  answer: ['service', 'desk'],
  'pass-on': ['service', 'desk'],
  'ask-again': ['asker'],
  settle: ['asker'],
  refer: ['asker'],
  withdraw: ['asker'],
};

/** What somebody may do with it as it stands. */
export const allowedAdviceActs = ({ state }: Pick<AdviceStanding, 'state'>, side: AdviceSide | null): AdviceAct[] =>
  ADVICE_ACTS.filter((act) => side !== null && BY[act].includes(side) && nextAdviceState(state, act) !== undefined);

/** What a member's act makes of it. A service that had it does not get it again, and only the desk moves it more than twice (domain.md, promise 3). */
export function decideAdvice(standing: AdviceStanding, act: AdviceAct, side: AdviceSide | null, context: AdviceContext): AdviceDecision {
  if (side === null || !BY[act].includes(side)) return { ok: false, why: 'not-yours' };
  const state = nextAdviceState(standing.state, act);
  if (state === undefined) return { ok: false, why: 'not-now' };
  if (act !== 'pass-on') return { ok: true, standing: { ...standing, state, deskId: null, dueAt: dueIn(state, context) } };
  const to = context.toServiceId ?? '';
  if (standing.visited.includes(to)) return { ok: false, why: 'had-it' };
  if (side !== 'desk' && standing.visited.length > HOP_LIMIT) return { ok: false, why: 'moved-often' };
  return { ok: true, standing: moved(standing, to, context) };
}

/** What time makes of it; undefined where nothing is to be done. */
export function turnAdvice(standing: AdviceStanding, turn: AdviceTurn, context: AdviceContext): AdviceStanding | undefined {
  const state = nextAdviceState(standing.state, turn);
  if (state === undefined) return undefined;
  const { at, desk, toServiceId } = context;
  if (turn === 'lapse') return { ...standing, state, dueAt: null };
  if (turn === 'hand-over' && toServiceId !== undefined) return moved(standing, toServiceId, context);
  // nobody has to be left without a time: where there is no desk, the service is asked again
  const hours = desk?.hours ?? context.hours;
  return { ...standing, deskId: desk?.id ?? null, dueAt: addWorkingMinutes(at, ECONOMY_TARGETS.resolve.routine, hours) };
}

/** The clock runs on: the next service has what is left, and a quarter of its time at least. */
function moved(standing: AdviceStanding, to: string, { at, hours }: AdviceContext): AdviceStanding {
  const least = addWorkingMinutes(at, ADVICE_TARGET * LEAST_SHARE, hours);
  const dueAt = standing.dueAt !== null && standing.dueAt > least ? standing.dueAt : least;
  return { ...standing, serviceId: to, deskId: null, visited: standing.visited.includes(to) ? standing.visited : [...standing.visited, to], dueAt };
}

function dueIn(state: AdviceState, { at, hours }: AdviceContext): Date | null {
  if (state === 'asked') return addWorkingMinutes(at, ADVICE_TARGET, hours);
  return state === 'answered' ? addWorkingMinutes(at, ECONOMY_TARGETS['read-advice'].routine, OFFICE_HOURS) : null;
}

/** When a new question is due. */
export const adviceDue = (at: Date, hours: ServiceHours): Date => addWorkingMinutes(at, ADVICE_TARGET, hours);

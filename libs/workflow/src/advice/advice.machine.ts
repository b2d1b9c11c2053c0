import { setup, transition } from 'xstate';

/** Where a question to a service stands. In the last three nobody has to act on it any more; one that was settled may be taken up again. */
export const ADVICE_STATES = ['asked', 'answered', 'settled', 'referred', 'withdrawn'] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/** What members do with a question once it was asked. */
export const ADVICE_ACTS = ['answer', 'pass-on', 'ask-again', 'settle', 'refer', 'withdraw'] as const;
export type AdviceAct = (typeof ADVICE_ACTS)[number];

/** What time does with it: nobody answered, nobody read the answer, or the service that had it has closed. */
export const ADVICE_TURNS = ['overdue', 'lapse', 'hand-over'] as const;
export type AdviceTurn = (typeof ADVICE_TURNS)[number];

const record = { actions: 'record' } as const;
const to = (target: AdviceState) => ({ target, ...record });

/**
 * The life of a question that is no referral. Used purely, through `nextAdviceState`, as the referral's machine is. A question is always somebody's: the service's
 * until it is answered (from there the coordinator's too, where that is late), the asker's until they say what came of it.
 */
const adviceMachine = setup({ types: { events: {} as { type: AdviceAct | AdviceTurn } }, actions: { record: () => {} } }).createMachine({
  id: 'advice',
  initial: 'asked',
  states: {
    asked: { on: { answer: to('answered'), 'pass-on': record, refer: to('referred'), withdraw: to('withdrawn'), overdue: record, 'hand-over': record } },
    // somebody else in the team may have more to say
    answered: { on: { answer: record, 'ask-again': to('asked'), settle: to('settled'), refer: to('referred'), lapse: to('settled') } },
    settled: { on: { 'ask-again': to('asked'), refer: to('referred') } },
    referred: {},
    withdrawn: {},
  },
});

/** Where an act or a turn leads; undefined where it is not possible. */
export function nextAdviceState(state: AdviceState, type: AdviceAct | AdviceTurn): AdviceState | undefined {
  const [next, actions] = transition(adviceMachine, adviceMachine.resolveState({ value: state }), { type });
  return actions.length === 0 ? undefined : (next.value as AdviceState);
}

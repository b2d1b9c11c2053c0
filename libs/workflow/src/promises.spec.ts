import fc from 'fast-check';
import { fromTransition } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { allowedEvents } from './allowed-events.js';
import { decide } from './decide.js';
import { EVENT_TYPES, type EventType } from './events.js';
import { ruleOf } from './event-table.js';
import { mayEver } from './permission.js';
import { STATES, isClosed, type State } from './states.js';
import { HOP_LIMIT } from './targets.js';
import { draftHead } from './draft.js';
import { DESK, MONDAY, SERVICES, headAfter, service } from './testing/economy.js';
import { ACTORS, MOVES, checkPromises } from './testing/promises.js';
import type { Act, ActorFacts, Decision, DecisionContext, ReferralHead, Refusal } from './types.js';

type Move = (typeof MOVES)[number];

interface World {
  head: ReferralHead;
  at: Date;
  steps: number;
}

const start = (): World => ({ head: draftHead({ service: service('a'), priority: 'routine', at: MONDAY }), at: MONDAY, steps: 0 });
const serviceOf = (id: unknown) => SERVICES.find((one) => one.id === id);
const contextFor = ({ facts }: ReferralHead, body: Act['body']): DecisionContext => ({
  current: serviceOf(facts.serviceId) ?? service('a'),
  to: serviceOf(body['toServiceId']),
  desk: DESK,
  hopLimit: HOP_LIMIT,
});

/** What the system sends, it sends when it is time. */
function timeOf({ head, at }: World, { type, body }: Move, wait: number): Date {
  const after = new Date(at.getTime() + wait * 60_000);
  const deadline = head.deadlines.find(({ kind }) => kind === (type === 'expire' ? 'send' : body['kind']));
  if (!deadline || !['at-risk', 'breach', 'expire'].includes(type)) return after;
  const moment = type === 'at-risk' ? deadline.atRiskAt : new Date(deadline.dueAt.getTime() + (type === 'expire' ? 14 * 864e5 : 0));
  return moment > after ? moment : after;
}

function step(world: World, actor: ActorFacts, move: Move, wait: number): { act: Act; answer: Decision | Refusal; next: World } {
  const act: Act = { id: `e${world.steps}`, ...move, at: timeOf(world, move, wait), actor };
  const answer = decide(world.head, act, contextFor(world.head, act.body));
  if (!answer.ok) return { act, answer, next: world };
  checkPromises(world.head, act, answer);
  return { act, answer, next: { head: headAfter(world.head, answer), at: act.at, steps: world.steps + 1 } };
}

describe('the promises, over every simple path through the states', () => {
  type Send = { type: string; actor: ActorFacts; move: Move };
  const team = ACTORS.filter(({ userId }) => !['colleague', 'manager', 'passer-by', 'commissioner'].includes(userId ?? ''));
  const could = ({ kind, role }: ActorFacts, type: EventType) => (kind === 'system' ? ruleOf(type).system : role && mayEver(role, type));
  const ways: Send[] = team.flatMap((actor) =>
    MOVES.filter(({ type }) => type !== 'retract' && type !== 'reopen' && could(actor, type)).map((move) => ({ type: move.type, actor, move })),
  );
  const life = fromTransition((world: World, { actor, move }: Send) => step(world, actor, move, 2).next, start());
  const paths = getSimplePaths(life, { events: ways, serializeState: ({ context }) => context.head.state, limit: 1_000_000 });

  it('are kept on each of them', () => {
    expect(paths.length).toBeGreaterThan(100);
    const ends = new Set(paths.map(({ state }) => state.context.head.state));
    expect([...ends].sort()).toEqual([...STATES].sort());
  });

  it('lead from every state to a closed one', () => {
    const edges = new Map<State, Set<State>>();
    for (const { steps } of paths) {
      steps.forEach(({ state }, i) => {
        const [from, to] = [steps[i - 1]?.state.context.head.state, state.context.head.state];
        if (from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
      });
    }
    const closes = (state: State, seen: State[] = []): boolean =>
      isClosed(state) || [...(edges.get(state) ?? [])].some((next) => !seen.includes(next) && closes(next, [...seen, state]));
    expect(STATES.filter((state) => !closes(state))).toEqual([]);
  });
});

describe('the promises, over random commands', () => {
  type Sent = { pick: number; variant: number; likely: number; wait: number };
  const command: fc.Arbitrary<Sent> = fc.record({ pick: fc.nat(9999), variant: fc.nat(9999), likely: fc.nat(9), wait: fc.nat(4000) });
  const STAYING: readonly EventType[] = ['message', 'attach', 'assign', 'release', 'amend', 'join', 'invite', 'leave', 'record-death', 'at-risk'];

  const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

  /** Mostly what someone may do now and moves it, sometimes what they may do at all, sometimes anything. */
  function choose({ head, at }: World, { pick, variant, likely }: Sent): [ActorFacts, Move] {
    const pairs = ACTORS.flatMap((actor) =>
      allowedEvents(head, actor, { at, statutoryDuty: false })
        .filter((type) => likely > 6 || !STAYING.includes(type))
        .map((type) => [actor, type] as const),
    );
    if (likely === 9 || pairs.length === 0) return [nth(ACTORS, pick), nth(MOVES, variant)];
    const [actor, type] = nth(pairs, pick);
    return [actor, nth(MOVES.filter((move) => move.type === type), variant)];
  }

  it('are kept, whatever is sent, and a refusal names a code and what to do', () => {
    const reached = new Set<State>();
    fc.assert(
      fc.property(fc.noBias(fc.array(command, { minLength: 5, maxLength: 40 })), (commands) => {
        let world = start();
        for (const sent of commands) {
          const [actor, move] = choose(world, sent);
          const { answer, next } = step(world, actor, move, sent.wait % 7 === 0 ? 0.2 : sent.wait);
          if (!answer.ok) expect(answer.message.length).toBeGreaterThan(10);
          reached.add(next.head.state);
          world = next;
        }
      }),
      { numRuns: 1500 },
    );
    expect([...reached].sort()).toEqual([...STATES].sort());
  });

  it('give the same facts whether they were stored at each step or folded from all the events at once', () => {
    fc.assert(
      fc.property(fc.noBias(fc.array(command, { minLength: 5, maxLength: 30 })), (commands) => {
        let stored = start();
        let folded = start();
        for (const sent of commands) {
          const [actor, move] = choose(stored, sent);
          const { act, next } = step(stored, actor, move, sent.wait);
          const answer = decide(folded.head, act, contextFor(folded.head, act.body));
          if (answer.ok) {
            const head = { ...headAfter(folded.head, answer), facts: answer.facts };
            folded = { head, at: act.at, steps: folded.steps + 1 };
          }
          stored = next;
        }
        expect(JSON.stringify(folded.head)).toBe(JSON.stringify(stored.head));
      }),
      { numRuns: 300 },
    );
  });

  it('are decided without changing what was given, twice the same', () => {
    fc.assert(
      fc.property(fc.noBias(fc.array(command, { minLength: 5, maxLength: 20 })), (commands) => {
        let world = start();
        for (const sent of commands) {
          const [actor, move] = choose(world, sent);
          const before = JSON.stringify(world.head);
          const { act, answer, next } = step(world, actor, move, sent.wait);
          expect(JSON.stringify(world.head)).toBe(before);
          expect(decide(world.head, act, contextFor(world.head, act.body))).toEqual(answer);
          world = next;
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('every event is among what the random commands send', () => {
  expect(new Set(MOVES.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
});

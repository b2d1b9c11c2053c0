import { CLIENT_EVENT_TYPES, HOP_LIMIT, isClosed, STATES, type State } from '@onward/workflow';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { ACTORS, nameOf, personOf } from './actors.js';
import type { Command } from './mirror.js';
import { ToldTwice } from './told-twice.js';

/** Longer by hand: `ONWARD_MODEL_RUNS=5000`; the same again: `ONWARD_MODEL_SEED=…`. */
const RUNS = Number(process.env['ONWARD_MODEL_RUNS'] ?? 40);
const SEED = Number(process.env['ONWARD_MODEL_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const LENGTH = 12;

/** What is drawn; what it means depends on where the referral stands. `wait` is in minutes. */
interface Drawn {
  readonly pick: number;
  readonly variant: number;
  readonly likely: number;
  readonly wait: number;
  readonly sent: 'once' | 'again' | 'racing';
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  pick: fc.nat(9999), variant: fc.nat(9999), likely: fc.nat(9), wait: fc.nat(3000), sent: fc.constantFrom('once', 'once', 'once', 'again', 'racing'),
});

const STAYING: readonly string[] = ['message', 'attach', 'assign', 'release', 'amend', 'join', 'invite', 'leave', 'record-death'];
const nth = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;

/** Mostly what somebody may do now and moves it, sometimes what they may do at all, sometimes anything by anybody. */
function choose(told: ToldTwice, at: Date, { pick, variant, likely }: Drawn): Command {
  const pairs = ACTORS.flatMap((actor) =>
    told.mirror.allowed(actor, at).filter((type) => told.mirror.isKnownTo(actor) && (likely > 6 || !STAYING.includes(type))).map((type) => ({ actor, type })),
  );
  const { actor, type } = likely === 9 || pairs.length === 0 ? { actor: nth(ACTORS, pick), type: nth(CLIENT_EVENT_TYPES, variant) } : nth(pairs, pick);
  const known = nth(CLIENT_EVENT_TYPES.filter((one) => one === type), 0);
  return { actor, type: known, body: nth(told.bodies(known), variant) };
}

describe('Random commands, through the API', () => {
  let testApp: TestApp;
  let commands = 0;
  let taken = 0;
  const reached = new Set<State>();

  beforeAll(async () => {
    testApp = await startApp();
  }, 60_000);
  afterAll(async () => {
    process.stdout.write(`random commands: ${RUNS} stories, ${commands} commands, ${taken} taken, ${reached.size} of ${STATES.length} states; ONWARD_MODEL_SEED=${SEED}\n`);
    await testApp?.stop();
  });

  /** Sends it as drawn: a retry under the same key gets the first answer; of two at once on one version, exactly one wins. */
  async function send(told: ToldTwice, command: Command, how: Drawn['sent']): Promise<string[]> {
    const before = told.mirror.copy();
    if (how === 'racing') return race(told, command);
    const key = randomUUID();
    const { answered, faults } = await told.send(command, { key });
    if (answered.status === 201) taken += 1;
    if (how === 'once' || answered.status !== 201) return faults;
    // byte for byte, whatever the version is by now
    const again = await told.post(command, { key, version: before.head.version });
    return again.status === 201 && again.text === answered.text && again.etag === answered.etag ? faults : [...faults, `a retried ${command.type} got another answer: ${again.text}`];
  }

  async function race(told: ToldTwice, command: Command): Promise<string[]> {
    const expected = told.expects(command);
    const { version } = told.mirror.head;
    if (!('decision' in expected) || !expected.decision.movesVersion || command.type === 'join') return (await told.send(command)).faults;
    const [winner, loser] = (await Promise.all([told.post(command, { version }), told.post(command, { version })])).sort((a, b) => a.status - b.status);
    if (winner?.status !== 201) return [`nobody won a race to ${command.type}: ${winner?.text}`];
    taken += 1;
    told.goOn(command, winner);
    // who may no longer know of it is told nothing, and who may no longer act is told that first
    const isLost = loser !== undefined && [412, 404, 403, 422].includes(loser.status);
    return isLost ? [] : [`both won a race to ${command.type}: ${loser?.text}`];
  }

  /** Promises 3, 4 and 5 of the step just taken. */
  function brokenBy(command: Command, before: ToldTwice['mirror'], after: ToldTwice['mirror'], at: Date): string[] {
    const [was, is] = [before.head, after.head];
    const byCoordinator = personOf(command.actor.who).role === 'coordinator';
    const unsent = command.type === 'retract' && was.facts.previous?.type === 'submit';
    const wentBack = command.type === 'redirect' && is.state === 'redirected' && !byCoordinator && was.facts.visited.includes(is.facts.serviceId);
    const closes = isClosed(is.state) && !isClosed(was.state) && command.type !== 'retract';
    const [author] = ACTORS;
    const mayAppeal = author !== undefined && after.allowed(author, at).includes('appeal');
    const endsUnseen = closes && is.state !== 'withdrawn' && !is.facts.seen && !was.facts.appealed && !mayAppeal;
    return [
      ...(is.facts.hops > HOP_LIMIT ? ['more hops than the limit'] : []),
      ...(wentBack ? ['a service was visited twice without a coordinator'] : []),
      ...(was.facts.submittedAt !== undefined && !unsent && is.facts.submittedAt !== was.facts.submittedAt ? ['the age began anew'] : []),
      ...(is.state === 'declined' && was.state !== 'declined' && !byCoordinator && command.type !== 'retract' ? ['declined by somebody else than a coordinator'] : []),
      ...(endsUnseen ? ['ended unseen, and the referrer cannot appeal'] : []),
    ];
  }

  it('keep the six promises, and the product the same as the fold of its events', async () => {
    const story = fc.asyncProperty(fc.noBias(fc.array(drawn, { minLength: LENGTH, maxLength: LENGTH })), async (drawnSteps) => {
      testApp.clock.set(TUESDAY);
      const told = await ToldTwice.draft(testApp);
      const tale: string[] = [];
      for (const step of drawnSteps) {
        testApp.clock.advance(step.wait % 5 === 0 ? 10_000 : step.wait * 60_000);
        const command = choose(told, testApp.clock.now(), step);
        const before = told.mirror.copy();
        commands += 1;
        const steps = told.types.length;
        const faults = [...(await send(told, command, step.sent)), ...(await told.look())];
        if (told.types.length > steps) faults.push(...brokenBy(command, before, told.mirror, testApp.clock.now()));
        tale.push(`${before.head.state}: ${command.type} by ${nameOf(command.actor)}, ${step.sent} ${JSON.stringify(command.body)}`);
        expect({ tale, faults }).toEqual({ tale, faults: [] });
        reached.add(told.mirror.head.state);
      }
      expect(await told.lookBack()).toEqual([]);
    });
    // A story of a dozen requests is read more quickly than it is shrunk.
    await fc.assert(story, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    expect(reached.size).toBeGreaterThan(RUNS >= 40 ? 8 : 0);
  }, RUNS * 3_000 + 60_000);

  it('leave nothing behind that belongs to no referral, though no foreign key holds it', async () => {
    const lost = async (table: string, key: string, parent: string): Promise<string[]> =>
      (await testApp.sql(`select from ${table} c where c.${key} is not null and not exists (select from ${parent} p where p.id = c.${key})`)).map(() => `${table} without its ${parent}`);
    const inside = [
      ['referral_event', 'referral_id', 'referral'], ['referral_event_content', 'event_id', 'referral_event'], ['referral_event_content', 'referral_id', 'referral'],
      ['deadline', 'referral_id', 'referral'], ['response_part', 'response_id', 'response'], ['response', 'referral_id', 'referral'],
      ['referral', 'response_id', 'response'],
    ] as const;
    expect(await Promise.all(inside.map(([table, key, parent]) => lost(table, key, parent)))).toEqual(inside.map(() => []));
  });
});

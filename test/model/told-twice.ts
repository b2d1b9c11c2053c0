import { isClosed, type ClientEventType } from '@onward/workflow';
import { isDeepStrictEqual } from 'node:util';
import { ANSWERS, CORE_FORM, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import type { Answered, TestApp } from '../harness/index.js';
import { ACTORS, headersOf, nameOf } from './actors.js';
import { bodiesOf, type World } from './commands.js';
import { Mirror, type Command, type Expected } from './mirror.js';

type Read = Readonly<Record<string, unknown>>;
const [AUTHOR] = ACTORS;
if (AUTHOR === undefined) throw new Error('nobody sends');

/** One referral, told to the product and to its mirror; every answer is held against what the mirror expects. */
export class ToldTwice {
  readonly types: ClientEventType[] = [];
  private lastSeen = '';

  private constructor(
    private readonly testApp: TestApp,
    readonly id: string,
    readonly reference: string,
    readonly mirror: Mirror,
    private readonly people: readonly string[],
  ) {}

  /** About somebody of whom no other story tells: how often a person was referred raises a priority, which is no part of the model. */
  static async draft(testApp: TestApp): Promise<ToldTwice> {
    const people = [await somebodyNew(testApp.as('gp')), await somebodyNew(testApp.as('gp')), await somebodyNew(testApp.as('gp'))];
    const [personId = ''] = people;
    const body = { personId, serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'draft' };
    const sent = await testApp.as('gp').post('/api/referrals', body);
    if (sent.status !== 201) throw new Error(`the draft was not taken: ${sent.text}`);
    return new ToldTwice(testApp, String(sent.body['id']), String(sent.body['reference']), Mirror.draft(SERVICES.mentalHealth.id, 'routine', testApp.clock.now()), people);
  }

  get world(): World {
    return { people: this.people.slice(1), at: this.testApp.clock.now() };
  }

  bodies(type: ClientEventType): readonly Command['body'][] {
    return bodiesOf(type, this.mirror, this.world);
  }

  expects(command: Command): Expected {
    return this.mirror.expects(command, this.testApp.clock.now());
  }

  post({ actor, type, body }: Command, { key, version = this.mirror.head.version }: { key?: string; version?: number } = {}): Promise<Answered> {
    return this.testApp.as(actor.who).post(`/api/referrals/${this.id}/events`, { type, ...body }, { version, headers: headersOf(actor), ...(key !== undefined && { key }) });
  }

  /** Sends it and goes on; says what was not as expected. */
  async send(command: Command, options: { key?: string } = {}): Promise<{ answered: Answered; faults: string[] }> {
    const expected = this.expects(command);
    const answered = await this.post(command, options);
    const faults = this.compare(command, expected, answered);
    if (faults.length === 0 && 'decision' in expected) this.goOn(command, answered);
    return { answered, faults };
  }

  /** Goes on as the product did. */
  goOn(command: Command, answered: Answered): void {
    const decided = this.mirror.expects(command, this.testApp.clock.now(), (answered.body['event'] as { id: string }).id);
    if (!('decision' in decided)) throw new Error('the mirror has two minds');
    this.mirror.follow(command, decided.decision);
    this.types.push(command.type);
  }

  private compare(command: Command, expected: Expected, answered: Answered): string[] {
    const act = `${command.type} by ${nameOf(command.actor)} while ${this.mirror.head.state}`;
    const heard = answered.status === 201 ? '201' : `${answered.status} ${String(answered.body['code'])}`;
    const wanted = 'decision' in expected ? '201' : `${expected.status} ${expected.code}`;
    if (heard !== wanted) return [`${act}: ${wanted}, but ${heard} ${answered.text}`];
    if (answered.status !== 409) return [];
    const told = JSON.stringify([answered.body['state'], answered.body['allowedEvents']]);
    const is = JSON.stringify([this.mirror.head.state, this.mirror.allowed(command.actor, this.testApp.clock.now())]);
    return told === is ? [] : [`${act}: is told ${told} rather than ${is}`];
  }

  /** Whether the referral, as its author reads it, is what the mirror says, and keeps what was promised of every moment. */
  async look(): Promise<string[]> {
    const read = (await this.testApp.as('gp').get(`/api/referrals/${this.id}`)).body as Read;
    this.lastSeen = JSON.stringify(read);
    const { state, version, priority, facts, deadlines } = this.mirror.head;
    const dues = (list: readonly { kind: string; dueAt: Date | string }[]): string[] => list.map(({ kind, dueAt }) => `${kind} ${new Date(dueAt).toISOString()}`).sort();
    const pairs: [what: string, seen: unknown, wanted: unknown][] = [
      ['id', read['id'], this.id],
      ['reference', read['reference'], this.reference],
      ['state', read['state'], state],
      ['version', read['version'], version],
      ['priority', read['priority'], priority],
      ['hops', read['hops'], facts.hops],
      ['submittedAt', read['submittedAt'], facts.submittedAt ?? null],
      ['service', (read['service'] as { id: string }).id, facts.serviceId],
      ['deadlines', dues(read['deadlines'] as { kind: string; dueAt: string }[]), dues(deadlines)],
      ['allowedEvents', read['allowedEvents'], this.mirror.allowed(AUTHOR as Command['actor'], this.testApp.clock.now())],
      ['one owner while open, none when closed', read['owner'] === null, isClosed(state)],
      ['one due time while open, none when closed', read['due'] === null, isClosed(state)],
    ];
    return pairs.filter(([, seen, wanted]) => JSON.stringify(seen) !== JSON.stringify(wanted)).map(([what, seen, wanted]) => `${what}: ${JSON.stringify(seen)} rather than ${JSON.stringify(wanted)}`);
  }

  /** Whether it reads exactly as it did at the last look. */
  async isUnchanged(): Promise<boolean> {
    return JSON.stringify((await this.testApp.as('gp').get(`/api/referrals/${this.id}`)).body) === this.lastSeen;
  }

  /** At the end of the story: the sender's timeline has every step, what is stored is the fold of the events, and the chain is whole. */
  async lookBack(): Promise<string[]> {
    const { body } = await this.testApp.as('gp').get(`/api/referrals/${this.id}/events?limit=100`);
    const timeline = (body['items'] as { type: string }[]).map(({ type }) => type);
    const [stored] = await this.testApp.sql<{ facts: Record<string, unknown>; broken: number | null }>(
      'select facts, first_broken_event(id) as broken from referral where id = $1', [this.id],
    );
    // What a retraction goes back to has the ids of stored deadlines in it, which no fold can know.
    const { previous: _seen, ...seen } = stored?.facts ?? {};
    const { previous: _wanted, ...wanted } = this.mirror.head.facts;
    return [
      ...(JSON.stringify(timeline) === JSON.stringify(this.types) ? [] : [`the sender's timeline has ${timeline.join()} rather than ${this.types.join()}`]),
      ...(isDeepStrictEqual(seen, { ...wanted }) ? [] : [`facts: ${JSON.stringify(seen)} rather than ${JSON.stringify(wanted)}`]),
      ...(stored?.broken === null ? [] : [`the chain is broken at ${stored?.broken}`]),
    ];
  }
}

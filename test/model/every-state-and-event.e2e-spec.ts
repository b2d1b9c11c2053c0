import { CLIENT_EVENT_TYPES, STATES, SYSTEM_EVENT_TYPES, type State } from '@onward/workflow';
import { startApp, type TestApp } from '../harness/index.js';
import { ACTORS } from './actors.js';
import { TYPES_IN_ORDER } from './commands.js';
import type { Command } from './mirror.js';
import { shortestPaths } from './shortest-paths.js';
import { ToldTwice } from './told-twice.js';

describe('Every event in every state, through the API', () => {
  let testApp: TestApp;
  let paths: Map<State, Command[]>;
  let sent = 0;
  let taken = 0;

  beforeAll(async () => {
    testApp = await startApp();
    const draft = await ToldTwice.draft(testApp);
    paths = shortestPaths(draft.mirror, draft.world);
  }, 60_000);
  afterAll(async () => {
    process.stdout.write(`every state and event: ${sent} events sent, ${taken} taken, the others refused and nothing changed\n`);
    await testApp?.stop();
  });

  async function bringTo(state: State): Promise<ToldTwice> {
    const told = await ToldTwice.draft(testApp);
    for (const command of paths.get(state) ?? []) expect((await told.send(command)).faults).toEqual([]);
    expect([state, await told.look()]).toEqual([state, []]);
    return told;
  }

  /** The right actor, where there is one; and of those who may not, the first for each way of being refused. */
  function commandsFor(told: ToldTwice, type: Command['type']): { may: Command | undefined; mayNot: Command[] } {
    const refused = new Map<string, Command>();
    let may: Command | undefined;
    for (const command of ACTORS.flatMap((actor) => told.bodies(type).map((body) => ({ actor, type, body })))) {
      const expected = told.expects(command);
      const way = 'code' in expected ? `${expected.status} ${expected.code}` : undefined;
      if (way === undefined) may ??= command;
      else if (!refused.has(way)) refused.set(way, command);
    }
    return { may, mayNot: [...refused.values()] };
  }

  it('reaches every state from a draft', () => {
    expect([...paths.keys()].sort()).toEqual([...STATES].sort());
    expect(TYPES_IN_ORDER.length).toBe(CLIENT_EVENT_TYPES.length);
  });

  it.each(STATES)('takes while %s just what libs/workflow allows, and refuses the rest without changing anything', async (state) => {
    let told = await bringTo(state);
    for (const type of TYPES_IN_ORDER) {
      const { may, mayNot } = commandsFor(told, type);
      for (const command of mayNot) expect((await told.send(command)).faults).toEqual([]);
      sent += mayNot.length + (may === undefined ? 0 : 1);
      expect([type, await told.isUnchanged()]).toEqual([type, true]);
      if (may === undefined) continue;
      taken += 1;
      expect((await told.send(may)).faults).toEqual([]);
      expect([type, await told.look()]).toEqual([type, []]);
      if (told.mirror.head.state !== state) told = await bringTo(state);
    }
    expect(await told.lookBack()).toEqual([]);
  }, 120_000);

  it('takes none of the events that only the system sends', async () => {
    const told = await bringTo('submitted');
    for (const type of SYSTEM_EVENT_TYPES) {
      for (const who of ['gp', 'triager', 'coordinator', 'admin'] as const) {
        const answer = await testApp.as(who).post(`/api/referrals/${told.id}/events`, { type, kind: 'acknowledge' }, { version: told.mirror.head.version });
        const known = who === 'gp' || who === 'triager';
        expect([type, who, answer.status, answer.body['code']]).toEqual([type, who, known ? 422 : 404, known ? 'INPUT_INVALID' : 'NOT_FOUND']);
      }
    }
    expect(await told.isUnchanged()).toBe(true);
  });
});

import { createApp, demoKey, demoToken, shutDown } from '@onward/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startApp, TestClient, type TestApp } from '../harness/index.js';

describe('An error in a page', () => {
  let onward: TestApp;
  let app: NestFastifyApplication;
  let as: (person: string) => TestClient;
  const lines: string[] = [];
  beforeAll(async () => {
    onward = await startApp();
    app = await createApp({ ...onward.config, logLevel: 'warn' }, { clock: onward.clock, logStream: { write: (line) => void lines.push(line) } });
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    const key = await demoKey();
    as = (person) => new TestClient(url, () => demoToken(key, person, onward.clock.now()));
  }, 60_000);
  beforeEach(() => void lines.splice(0));
  afterAll(async () => {
    await shutDown(app);
    await onward.stop();
  });

  const report = (person: string, body: object) => as(person).post('/api/page-errors', body);
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is one line of the log, as a warning, with its kind, its places and the engine’s words', async () => {
    const answer = await report('gp', {
      message: "Uncaught TypeError: Cannot read properties of null (reading 'due')",
      stack: "TypeError: Cannot read properties of null (reading 'due')\n    at Worklist (https://onward.example/assets/worklist-4f.js:2:17)",
      page: '/services/:id',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(logged()).toEqual([
      expect.objectContaining({
        level: 40, msg: 'an error in a page', type: 'TypeError', message: "Cannot read properties of null (reading 'due')", stack: 'Worklist (worklist-4f.js:2:17)', page: '/services/:id',
      }),
    ]);
  });

  it('says nothing of anybody: no name, number, answer or address that was in it', async () => {
    const canaries = ['Zebedee Canary', '943 476 5919', 'low in mood', '01890a5d-ac96-774b-bcce-b302099a8057'];
    for (const canary of canaries) {
      for (const message of [canary, `Error: ${canary}`, `TypeError: "${canary}" is not iterable`, `RangeError: invalid ${canary}`]) {
        const stack = `Error: ${canary}\n    at save (https://onward.example/referrals/${encodeURIComponent(canary)}:1:1)\n    at ${canary}`;
        await report(['gp', 'police', 'triager', 'admin'][canaries.indexOf(canary)] ?? '', { message, stack });
      }
    }
    expect(lines).toHaveLength(16);
    const log = lines.map((line) => line.replace(/"(time|pid|reqId)":("[^"]*"|\d+)/g, '')).join('');
    for (const canary of ['Zebedee', 'Canary', '943', '476', '5919', 'mood', '01890a5d']) expect(log).not.toContain(canary);
  });

  it.each([
    ['an address with an id for a page', { message: 'x', page: '/referrals/01890a5d-ac96-774b-bcce-b302099a8057' }],
    ['an address with a name', { message: 'x', page: '/people/Jane' }],
    ['a whole address', { message: 'x', page: 'https://onward.example/' }],
    ['nothing', {}],
    ['a novel', { message: 'x'.repeat(2_001) }],
    ['more than it asks for', { message: 'x', answers: {} }],
  ])('is not taken with %s', async (_, body) => {
    const answer = await report('gp', body);
    expect([answer.status, answer.body['code'], lines]).toEqual([422, 'INPUT_INVALID', []]);
  });

  it.each(['/', '/referrals/:id', '/services/$serviceId/worklist'])('is taken with the pattern %s', async (page) => {
    expect((await report('coordinator', { message: 'x', page })).status).toBe(204);
  });

  it('is taken from whoever is signed in, ten times a minute', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await report('commissioner', { message: 'x' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(204), 429, 429]);
    expect((await report('governance', { message: 'x' })).status).toBe(204);
    expect((await onward.anyone.post('/api/page-errors', { message: 'x' })).status).toBe(401);
  });
});

import { listRoutes } from '@onward/api';
import { PEOPLE } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { ApiContract, documentedPath } from '../routes/api-contract.js';
import { ask, nameOf, type Cell } from './ask.js';
import { PERSONAS, relationOf, roleOf } from './cast.js';
import { mayRead, READABLE, ROUTES_IN_TABLE, verdictOn } from './expectations.js';
import { leaksOf, readOf, withoutIds } from './leaks.js';
import { addPatient } from './patient.js';
import { isRead, REQUESTS } from './requests.js';
import { SCENARIOS, tell, type Scenario } from './scenarios.js';

const verdictOf = ({ answered: { status } }: Cell): string => (status >= 200 && status < 300 ? 'ok' : String(status));

describe('What everybody may ask for and read', () => {
  let testApp: TestApp;
  let contract: ApiContract;
  let routes: string[];
  const scenarios: Scenario[] = [];
  const audited = new Map<string, number>();
  let reads: Cell[] = [];
  let cells: Cell[] = [];

  const auditRows = async () =>
    new Map((await testApp.sql<{ action: string; rows: number }>('select action, count(*)::int as rows from audit_entry group by action')).map(({ action, rows }) => [action, rows]));

  beforeAll(async () => {
    testApp = await startApp();
    await addPatient(testApp);
    contract = await ApiContract.of(testApp);
    routes = listRoutes(testApp.app).flatMap(({ method, path, plan }) => (plan === undefined ? [] : [`${method} ${documentedPath(path)}`]));
    for (const name of SCENARIOS) scenarios.push(await tell(testApp, name));
    const before = await auditRows();
    const inOrder = [...REQUESTS.keys()].filter((route) => routes.includes(route));
    reads = await ask(testApp, inOrder.filter(isRead), scenarios);
    cells = [...reads, ...(await ask(testApp, inOrder.filter((route) => !isRead(route)), scenarios))];
    for (const [action, rows] of await auditRows()) audited.set(action, rows - (before.get(action) ?? 0));
  }, 300_000);

  afterAll(async () => {
    const roles = [...new Set(cells.map(({ persona }) => roleOf(persona)))];
    const byRole = roles.map((role) => `${role} ${cells.filter(({ persona }) => roleOf(persona) === role).length}`);
    const leaks = cells.flatMap((cell) => leaksOf(cell, scenarios)).length;
    process.stdout.write(`access matrix: ${cells.length} cells (${byRole.join(', ')}), ${leaks} leaks\n`);
    await testApp?.stop();
  });

  it('is laid down for every route, every persona and every story', () => {
    expect([...ROUTES_IN_TABLE].sort()).toEqual([...routes].sort());
    expect([...REQUESTS.keys()].sort()).toEqual([...routes].sort());
    expect(PERSONAS).toEqual(expect.arrayContaining(Object.keys(PEOPLE)));
    for (const route of routes) for (const persona of PERSONAS) for (const scenario of SCENARIOS) expect(verdictOn(route, persona, scenario)).toMatch(/^(ok|302|401|403|404|409|422|428)$/);
    expect(() => verdictOn('GET /api/new', 'gp', 'redirected')).toThrow('the table says nothing');
  });

  it('is what the table says', () => {
    const wrong = cells.filter((cell) => verdictOf(cell) !== verdictOn(cell.route, cell.persona, cell.scenario));
    expect(wrong.map((cell) => `${nameOf(cell)}: ${verdictOn(cell.route, cell.persona, cell.scenario)}, but ${verdictOf(cell)} ${cell.answered.text.slice(0, 200)}`)).toEqual([]);
    expect(cells.length).toBeGreaterThan(1000);
  });

  it('is never told to anybody else: no name, number, reference, answer or note in a refusal, a list or another answer', () => {
    expect(cells.flatMap((cell) => leaksOf(cell, scenarios))).toEqual([]);
  });

  it('is all of what each may read, and nothing else', () => {
    for (const scenario of scenarios) {
      for (const persona of PERSONAS) {
        const about = reads.filter((cell) => cell.persona === persona && cell.route !== 'POST /api/people/search');
        const readable = READABLE.filter((kind) => mayRead(kind, persona, scenario.name) && wasPlanted(kind, scenario)).sort();
        expect([persona, scenario.name, readOf(about, scenario)]).toEqual([persona, scenario.name, readable]);
      }
    }
  });

  it('is for the police where it stands, by when, and what became of it, in codes', () => {
    const answerTo = (route: string) => reads.find((cell) => cell.route === route && cell.persona === 'police' && cell.scenario === 'from-police')?.answered.body;
    expect(answerTo('GET /api/referrals/{id}')).toMatchObject({ state: 'in-progress', due: expect.any(String) as string, owner: { kind: 'service' } });
    const timeline = answerTo('GET /api/referrals/{id}/events')?.['items'] as { type: string; data: object; content: object | null }[];
    expect(timeline.find(({ type }) => type === 'complete')).toMatchObject({ data: { outcome: 'ongoing-care' }, content: null });
  });

  it('opens to a stated purpose the area to a coordinator and a person to who cares, and nothing to anybody else', async () => {
    const headers = { 'onward-purpose': 'A call about this person' };
    const [scenario] = scenarios;
    const opened: Record<string, number[]> = {};
    for (const who of ['triager-crisis', 'coordinator', 'commissioner', 'governance', 'admin', 'patient']) {
      const referral = await testApp.as(who).get(`/api/referrals/${scenario?.story.id}`, { headers });
      const person = await testApp.as(who).get(`/api/people/${scenario?.person.id}`, { headers });
      opened[who] = [referral.status, person.status];
    }
    expect(opened).toEqual({
      'triager-crisis': [404, 200], coordinator: [200, 200], commissioner: [404, 403], governance: [404, 403], admin: [404, 403], patient: [404, 403],
    });
  });

  it('is hidden in the very words in which one hears that a thing does not exist', () => {
    const hidden = cells.flatMap((cell) => (cell.missing === undefined ? [] : [{ cell, missing: cell.missing }]));
    expect(hidden.length).toBeGreaterThan(200);
    for (const { cell, missing } of hidden) expect([nameOf(cell), withoutIds(cell.answered)]).toEqual([nameOf(cell), withoutIds(missing)]);
  });

  it('has no version where it is refused, and says what is wrong in the form for problems, or on a page for the person themselves', () => {
    for (const { answered, ...cell } of cells.filter(({ answered: { status }, route }) => status >= 400 && !/ \/(track|refer-yourself)\//.test(route))) {
      expect([nameOf(cell), answered.etag, answered.headers.get('content-type'), answered.headers.get('cache-control')]).toEqual([
        nameOf(cell), null, 'application/problem+json; charset=utf-8', 'no-store',
      ]);
    }
  });

  it('is streamed to those who stand in some relation to it, each event of it, and to nobody else', async () => {
    const events = await testApp.sql<{ id: string; referral_id: string }>('select id, referral_id from referral_event');
    for (const cell of reads.filter(({ route, answered }) => route === 'GET /api/stream' && answered.status === 200)) {
      const told = [...cell.answered.text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => (JSON.parse(data) as { referralId: string }).referralId);
      const theirs = scenarios.filter(({ name }) => relationOf(cell.persona, name) !== 'none').map(({ story }) => story.id);
      expect([cell.persona, new Set(told)]).toEqual([cell.persona, new Set(theirs.filter((id) => events.some((event) => event.referral_id === id)))]);
      for (const data of cell.answered.text.matchAll(/^data: (.*)$/gm)) {
        expect(Object.keys(JSON.parse(data[1] ?? '') as object)).toEqual(['referralId', 'type', 'version', 'serviceId', 'at']);
      }
    }
  });

  it('lists to a sender what their organisation sent, and to a team what waits with it', () => {
    const referencesIn = (cell: Cell): string[] => (cell.answered.body['items'] as { reference: string }[]).map(({ reference }) => reference).sort();
    const referencesOf = (relations: readonly string[], persona: Cell['persona'], isOne: (scenario: Scenario) => boolean): string[] =>
      scenarios.filter((scenario) => relations.includes(relationOf(persona, scenario.name)) && isOne(scenario)).map(({ canaries }) => canaries['reference'] ?? '').sort();
    for (const cell of reads.filter(({ answered }) => answered.status === 200)) {
      if (cell.route === 'GET /api/referrals') expect([cell.persona, referencesIn(cell)]).toEqual([cell.persona, referencesOf(['own', 'own-lay', 'draft'], cell.persona, () => true)]);
      if (cell.route !== 'GET /api/services/{id}/worklist') continue;
      const asked = scenarios.find(({ name }) => name === cell.scenario);
      const isHere = ({ serviceId, name }: Scenario) => serviceId === asked?.serviceId || relationOf(cell.persona, name) === 'desk';
      expect([nameOf(cell), referencesIn(cell)]).toEqual([nameOf(cell), referencesOf(['held', 'desk'], cell.persona, isHere)]);
    }
  });

  it('is answered as documented: status, code and shape', () => {
    const faults = cells.flatMap(({ route, answered }) => {
      const [method = '', path = ''] = route.split(' ');
      return contract.faults(method, path, answered);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('is audited each time it is asked for, refusals too', () => {
    const asked = new Map<string, number>();
    for (const { method, path, plan } of listRoutes(testApp.app)) {
      const action = plan?.endpoint.audit;
      if (action == null) continue;
      const times = cells.filter(({ route }) => route === `${method} ${documentedPath(path)}`).reduce((sum, cell) => sum + (cell.missing === undefined ? 1 : 2), 0);
      asked.set(action, (asked.get(action) ?? 0) + times);
    }
    for (const [action, times] of asked) expect([action, (audited.get(action) ?? 0) >= times]).toEqual([action, true]);
  });

  it('keeps the number of somebody else’s to itself when one is added under it', async () => {
    for (const { canaries } of scenarios) {
      const body = { nhsNumber: canaries['nhs-number'], family: 'Somebodyelse', birthDate: '1971-01-01' };
      const answered = await testApp.as('police').post('/api/people', body);
      const told = Object.entries(canaries).filter(([kind, value]) => kind !== 'nhs-number' && answered.text.includes(value));
      expect([answered.status, told]).toEqual([409, []]);
    }
  });
});

/** A referral that was not passed on has nothing of afterwards; a draft has answers only. */
function wasPlanted(kind: string, { name }: Scenario): boolean {
  if (name === 'draft') return !/before|after|amended|document/.test(kind);
  return name !== 'escalated' || !/after|amended/.test(kind);
}

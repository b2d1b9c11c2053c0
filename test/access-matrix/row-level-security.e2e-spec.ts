import { registerAuthorisation } from '@onward/api';
import { randomUUID } from 'node:crypto';
import { formDraft } from '../factories/form-draft.js';
import { membershipId, ORGANISATIONS, PEOPLE, SERVICES, type Somebody, userId } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { ask, nameOf } from './ask.js';
import { PERSONAS, relationOf, roleOf } from './cast.js';
import { ROWS_IN_TABLE, seesRows } from './expectations.js';
import { leaksOf, readOf } from './leaks.js';
import { addPatient } from './patient.js';
import { isRead, REQUESTS } from './requests.js';
import { allRows, OTHER_TABLES, parametersOf, QUERIES, RunningRole } from './rows.js';
import { SCENARIOS, tell, type Scenario } from './scenarios.js';

const EVERYBODY = Object.keys(PEOPLE) as Somebody[];
const CARE_ROLES = ['referrer', 'triager', 'service-manager', 'coordinator'];

describe('Row-level security alone', () => {
  let testApp: TestApp;
  let running: RunningRole;
  let guarded: string[];
  const scenarios: Scenario[] = [];

  beforeAll(async () => {
    testApp = await startApp();
    for (const name of SCENARIOS) scenarios.push(await tell(testApp, name));
    for (const { person } of scenarios) {
      await testApp.sql(`insert into person_relation (id, person_id, kind, name, created_at) values ($1, $2, 'sister', 'Somebody', now())`, [randomUUID(), person.id]);
    }
    guarded = (await testApp.sql<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`)).map(({ name }) => name);
    await addPatient(testApp);
    running = await RunningRole.connect(testApp);
  }, 60_000);
  afterAll(async () => {
    await running?.end();
    await testApp?.stop();
  });

  it('has an expectation for every table under it', () => {
    const expected = new Set([...ROWS_IN_TABLE.filter((row) => guarded.includes(row)), ...OTHER_TABLES]);
    expect([...expected].sort()).toEqual(guarded);
    expect(Object.keys(QUERIES)).toEqual(ROWS_IN_TABLE);
  });

  it('shows each the rows that the table says, and a stranger none', async () => {
    let counted = 0;
    for (const scenario of scenarios) {
      for (const row of ROWS_IN_TABLE) {
        const query = QUERIES[row] ?? '';
        const all = await allRows(testApp, query, parametersOf(scenario));
        for (const persona of EVERYBODY) {
          const seen = await running.count(membershipId(persona), query, parametersOf(scenario));
          const expected = seesRows(row, persona, scenario.name) ? all : 0;
          counted += 1;
          expect([row, scenario.name, persona, relationOf(persona, scenario.name), seen]).toEqual([row, scenario.name, persona, relationOf(persona, scenario.name), expected]);
        }
      }
    }
    process.stdout.write(`row-level security: ${counted} counts\n`);
  }, 60_000);

  it('shows no row of any table to a connection without an actor, or with one that does not exist', async () => {
    await testApp.as('admin').post('/api/forms', formDraft('for-nobody-yet'));
    // a published form is a set of questions, and nobody is in it
    for (const rows of guarded.map((table) => (table === 'form' ? `form where status = 'draft'` : table))) {
      for (const membership of [null, randomUUID()]) expect([rows, membership === null, await running.count(membership, `select from ${rows}`)]).toEqual([rows, membership === null, 0]);
    }
  });

  it('lets a connection without an actor, and who only counts or governs, change and delete nothing', async () => {
    for (const table of guarded) {
      const [column] = await testApp.sql<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum limit 1`, [table],
      );
      for (const membership of [null, membershipId('commissioner'), membershipId('governance'), membershipId('admin')]) {
        for (const statement of [`update ${table} set ${column?.name} = null`, `delete from ${table}`]) {
          if (table === 'idempotency_key' && membership !== null) continue;
          // theirs to write, for as long as it is a draft
          if (table === 'form' && membership === membershipId('admin')) continue;
          expect([statement, await running.tryTo(membership, statement)]).toEqual([statement, 'untouched']);
        }
      }
    }
  });

  it('shows a person on the caseload of an organisation to those who care there, not to those who count, govern or administer', async () => {
    const stranger = await testApp.as('gp').post('/api/people', { given: 'Una', family: 'Oncaseload', birthDate: '1958-02-01' });
    const id = String(stranger.body['id']);
    for (const organisation of Object.values(ORGANISATIONS)) {
      await testApp.sql('insert into caseload (person_id, organisation_id, since) values ($1, $2, now())', [id, organisation.id]);
    }
    for (const persona of EVERYBODY) {
      const seen = await running.count(membershipId(persona), 'select from person where id = $1', [id]);
      expect([persona, seen]).toEqual([persona, CARE_ROLES.includes(PEOPLE[persona].role) ? 1 : 0]);
    }
  });

  it('shows a notice to the organisation, service or person that it is for, an on-call contact’s to their service, the matching queue to who asked and to the desk', async () => {
    const story = scenarios[0]?.story;
    const [{ id: eventId } = { id: '' }] = await testApp.sql<{ id: string }>('select id from referral_event where referral_id = $1 limit 1', [story?.id]);
    const notices = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await testApp.sql(
      `insert into notification (id, event_id, referral_id, organisation_id, service_id, user_id, on_call_service_id, created_at) values
         ($1, $5, $6, $7, null, null, null, now()), ($2, $5, $6, null, $8, null, null, now()), ($3, $5, $6, null, null, $9, null, now()), ($4, $5, $6, null, null, null, $8, now())`,
      [...notices, eventId, story?.id, ORGANISATIONS.beat.id, SERVICES.crisis.id, userId('service-manager')],
    );
    await testApp.sql(`insert into matching_queue (id, reason, said, asked_by_id, created_at) values ($1, 'too-little-known', '{}', $2, now())`, [randomUUID(), membershipId('police')]);
    for (const persona of EVERYBODY) {
      const seen = await running.count(membershipId(persona), 'select from notification where id = any ($1)', [notices]);
      expect([persona, seen]).toEqual([persona, { police: 1, 'triager-crisis': 2, 'service-manager': 1 }[persona as string] ?? 0]);
      const waiting = await running.count(membershipId(persona), 'select from matching_queue');
      expect([persona, waiting]).toEqual([persona, ['police', 'coordinator', 'coordinator-2'].includes(persona) ? 1 : 0]);
    }
  });

  it('shows an objection to sharing to who recorded it and to the registered practice, a decision on who is who to coordinators', async () => {
    const added = await testApp.as('police').post('/api/people', { given: 'Ola', family: 'Objecting', birthDate: '1957-02-01', registeredPractice: ORGANISATIONS.otherPractice.id });
    const id = String(added.body['id']);
    await testApp.sql('insert into caseload (person_id, organisation_id, since) values ($1, $2, now())', [id, ORGANISATIONS.trust.id]);
    await testApp.as('police').post(`/api/people/${id}/objections`, { note: 'Nothing is to be shared.' });
    const entry = randomUUID();
    await testApp.sql(`insert into matching_queue (id, person_id, reason, said, asked_by_id, created_at) values ($1, $2, 'too-little-known', '{}', $3, now())`, [entry, id, membershipId('gp')]);
    await testApp.sql(`insert into matching_decision (id, entry_id, kind, person_id, note, by_id, at) values ($1, $2, 'new-person', $3, 'Met them.', $4, now())`, [randomUUID(), entry, id, membershipId('coordinator')]);
    for (const persona of EVERYBODY) {
      const objections = await running.count(membershipId(persona), 'select from sharing_objection where person_id = $1', [id]);
      expect([persona, objections]).toEqual([persona, ['police', 'gp-elsewhere'].includes(persona) ? 1 : 0]);
      const decisions = await running.count(membershipId(persona), 'select from matching_decision where person_id = $1', [id]);
      expect([persona, decisions]).toEqual([persona, ['coordinator', 'coordinator-2'].includes(persona) ? 1 : 0]);
    }
    for (const persona of ['triager', 'commissioner', 'gp-elsewhere'] as const) {
      expect([persona, await running.tryTo(membershipId(persona), `update matching_decision set note = 'x'`)]).toEqual([persona, 'untouched']);
    }
  });

  it('shows what the person asked on their own page to those who have the referral in hand, and to who sent it; and the links to nobody', async () => {
    for (const [n, { story }] of scenarios.entries()) {
      await testApp.sql(`insert into person_request (id, referral_id, kind, at) values (gen_random_uuid(), $1, 'withdraw', now())`, [story.id]);
      await testApp.sql(`insert into status_link (id, referral_id, token_hash, made_by_id, made_at) values (gen_random_uuid(), $1, $2, $3, now())`, [story.id, Buffer.from(`link ${n}`), membershipId('gp')]);
      await testApp.sql(`insert into status_visit (token_hash, link_id, until) select $1, id, now() from status_link where token_hash = $2`, [Buffer.from(`visit ${n}`), Buffer.from(`link ${n}`)]);
    }
    for (const persona of EVERYBODY) {
      for (const { name, story } of scenarios) {
        const seen = await running.count(membershipId(persona), 'select from person_request where referral_id = $1', [story.id]);
        expect([persona, name, seen]).toEqual([persona, name, ['held', 'desk', 'own', 'own-lay', 'draft'].includes(relationOf(persona, name)) ? 1 : 0]);
      }
      for (const table of ['status_link', 'status_visit']) expect([persona, await running.count(membershipId(persona), `select from ${table}`, [])]).toEqual([persona, 0]);
    }
  });

  it('shows who has a referral open to those who have it in hand', async () => {
    for (const { story } of scenarios) {
      await testApp.sql('insert into referral_viewer (referral_id, user_id, at) select $1, id, now() from app_user limit 1', [story.id]);
    }
    for (const persona of EVERYBODY) {
      for (const { name, story } of scenarios) {
        const seen = await running.count(membershipId(persona), 'select from referral_viewer where referral_id = $1', [story.id]);
        expect([persona, name, seen]).toEqual([persona, name, ['held', 'desk'].includes(relationOf(persona, name)) ? 1 : 0]);
      }
    }
  });

  it('shows the audit to information governance alone, and kept answers to who got them', async () => {
    await testApp.as('gp').post('/api/people', { given: 'Kay', family: 'Kept', birthDate: '1959-02-01' }, { key: randomUUID() });
    await testApp.sql('select file_audit(1000)');
    for (const persona of EVERYBODY) {
      for (const table of ['audit_batch', 'audit_filed', 'audit_entry']) {
        expect([persona, table, (await running.count(membershipId(persona), `select from ${table}`)) > 0]).toEqual([persona, table, persona === 'governance']);
      }
      expect([persona, await running.count(membershipId(persona), 'select from idempotency_key')]).toEqual([persona, persona === 'gp' ? 1 : 0]);
    }
  });

  it('tells nobody anything that is not theirs through the API, with every guard of the routes stubbed out', async () => {
    registerAuthorisation(testApp.app, () => undefined);
    const cells = await ask(testApp, [...REQUESTS.keys()].filter(isRead), scenarios);
    // whether they work in health or care is asked of the database, not of the route
    const isLay = ({ persona, scenario, route }: (typeof cells)[number]): boolean => relationOf(persona, scenario) === 'own-lay' && route === 'GET /api/people/{id}/assessments';
    // whose entry it is, the function that reads it asks, besides the guard
    const isEntry = ({ route }: (typeof cells)[number]): boolean => route === 'GET /api/services/{id}/entry';
    const refused = cells.filter((cell) => cell.persona !== 'nobody' && cell.answered.status === 403 && !isLay(cell) && !isEntry(cell));
    expect([refused.map(nameOf), cells.length > 600]).toEqual([[], true]);
    expect(cells.flatMap((cell) => leaksOf(cell, scenarios))).toEqual([]);
    for (const persona of PERSONAS.filter((one) => !CARE_ROLES.includes(roleOf(one)))) {
      for (const scenario of scenarios) expect([persona, readOf(cells.filter((cell) => cell.persona === persona), scenario)]).toEqual([persona, []]);
    }
    process.stdout.write(`row-level security, guards stubbed out: ${cells.length} cells, 0 leaks\n`);
  }, 60_000);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { plant, root, runNode, uproot, type Outcome } from '../workspace/checkout.js';
import { madeUpFeed, madeUpService } from './made-up-feed.js';

/** Published feeds are not ours to ship: read where a copy is at hand, in the folder ONWARD_DATA names, else in `shared/data` beside the repository. */
const BRISTOL = join(process.env['ONWARD_DATA'] ?? join(root, '..', 'shared', 'data'), 'oruk', 'council-feeds', 'bristol-services.json');
const COMMAND = join(root, 'apps', 'api', 'dist', 'import-directory.js');

interface Report {
  readonly totals: { readonly read: number; readonly taken: number; readonly changed: number; readonly unchanged: number; readonly refused: number };
  readonly organisations: { readonly named: number; readonly new: number };
  readonly absent: readonly { readonly id: string; readonly name: string }[];
}

/** The command against this application's database. */
function importerInto(onward: TestApp) {
  const run = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
    runNode([COMMAND, ...args], root, { ...process.env, DATABASE_OWNER_URL: '', DATABASE_URL: onward.urls.appUrl, ...env });
  const report = async (...args: string[]): Promise<Report> => {
    const { code, stdout, stderr } = await run([...args, '--json']);
    if (code !== 0) throw new Error(stderr + stdout);
    return JSON.parse(stdout) as Report;
  };
  /** Every column of every row, versions and times included. */
  const dump = async (): Promise<string> => {
    const rows = await onward.sql(
      `select (select json_agg(o order by id) from organisation o)::text as organisations, (select json_agg(s order by id) from service s)::text as services`,
    );
    return JSON.stringify(rows);
  };
  return { run, report, dump };
}

describe('npm run import:directory', () => {
  let onward: TestApp;
  let folder: string;
  let importer: ReturnType<typeof importerInto>;
  const file = (name: string) => join(folder, name);
  const held = (id: string) =>
    onward.sql<Record<string, unknown>>(`select s.*, o.name as organisation from service s join organisation o on o.id = s.organisation_id where s.source_id = $1`, [id]).then(([row]) => row);

  beforeAll(async () => {
    onward = await startApp();
    importer = importerInto(onward);
    folder = await plant({
      'first.json': madeUpFeed([madeUpService('1'), madeUpService('2', { taxonomy_terms: [{ id: 't', name: 'Community' }] }), madeUpService('3'), madeUpService('4', { name: '' })]),
      'second.json': madeUpFeed([madeUpService('1'), madeUpService('2', { description: 'Soup, too.', status: 'temporarily closed' }), madeUpService('5')]),
      'renamed.json': madeUpFeed([madeUpService('1', { organization: { id: 'hall', name: 'Harbour Hall Trust' } })]),
      'page.html': '<!doctype html><title>Not a feed</title>',
    });
  }, 60_000);
  afterAll(async () => {
    await onward?.stop();
    await uproot(folder);
  });

  it('tries a feed first: a dry run says what would come and writes nothing', async () => {
    const before = await importer.dump();
    expect((await importer.report(file('first.json'), '--publisher', 'northshire', '--dry-run')).totals).toEqual({ read: 4, taken: 3, changed: 0, unchanged: 0, refused: 1 });
    expect(await importer.dump()).toBe(before);
  });

  it('takes each service with ids of our own, for signposting only', async () => {
    const { totals, organisations } = await importer.report(file('first.json'), '--publisher', 'northshire');
    expect([totals, organisations]).toEqual([{ read: 4, taken: 3, changed: 0, unchanged: 0, refused: 1 }, { named: 1, new: 1 }]);
    expect(await held('2')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/), name: 'Warm Space 2', description: 'Tea & company.', organisation: 'Harbour Hall', category: 'Community',
      state: 'open', referable: false, version: 1, source: 'northshire',
    });
    const { body } = await onward.as('gp').get(`/api/services/${String((await held('2'))?.['id'])}`);
    expect(body).toMatchObject({ name: 'Warm Space 2', referable: false, assuredUntil: '2027-01-15', assured: true, organisation: { name: 'Harbour Hall' }, source: 'northshire' });
  });

  it('changes what has changed and nothing else, and only tells of what is no longer there', async () => {
    const [one, two, three] = [await held('1'), await held('2'), await held('3')];
    const dry = await importer.report(file('second.json'), '--publisher', 'northshire', '--dry-run');
    const real = await importer.report(file('second.json'), '--publisher', 'northshire');
    expect(real.totals).toEqual({ read: 3, taken: 1, changed: 1, unchanged: 1, refused: 0 });
    expect([dry.totals, dry.absent]).toEqual([real.totals, real.absent]);
    expect(real.absent).toEqual([{ id: '3', name: 'Warm Space 3' }]);
    expect([await held('1'), await held('3')]).toEqual([one, three]);
    expect(await held('2')).toMatchObject({ id: two?.['id'], version: 2, description: 'Soup, too.', state: 'paused', created_at: two?.['created_at'] });
  });

  it('leaves to the team that triages there whether it is open and whom it takes', async () => {
    await onward.sql(`update service set referable = true, state = 'closed', criteria = '[{"words":"Ours"}]', public_alias = 'Hall' where source_id = '1'`);
    expect((await importer.report(file('renamed.json'), '--publisher', 'northshire')).totals.changed).toBe(1);
    expect(await held('1')).toMatchObject({
      referable: true, state: 'closed', criteria: [{ words: 'Ours' }], public_alias: 'Hall', organisation: 'Harbour Hall Trust', version: 3,
    });
  });

  it("keeps one publisher's ids apart from another's, and touches nothing that is kept here", async () => {
    const ours = await onward.sql(`select to_jsonb(s) - 'version' as kept from service s where source is null order by id`);
    await onward.sql('update service set source_id = $2 where id = $1', [SERVICES.signposted.id, '1']);
    expect((await importer.report(file('first.json'), '--publisher', 'southshire')).totals.taken).toBe(3);
    await onward.sql('update service set source_id = null where id = $1', [SERVICES.signposted.id]);
    expect(await onward.sql(`select to_jsonb(s) - 'version' as kept from service s where source is null order by id`)).toEqual(ours);
    expect(await onward.sql(`select source, count(*)::integer as n from service where source_id = '1' group by 1 order by 1`)).toEqual([
      { source: 'northshire', n: 1 }, { source: 'southshire', n: 1 },
    ]);
  });

  it('waits for another import to end', async () => {
    const args = [file('first.json'), '--publisher', 'eastshire', '--json'];
    await onward.sql(`select pg_advisory_lock(hashtext('onward directory import'))`);
    const both = [importer.run(args), importer.run(args)];
    const asking = `select from pg_stat_activity where datname = current_database() and usename = 'onward_app' and query like '%onward directory import%'`;
    while ((await onward.sql(asking)).length < 2) await sleep(50);
    expect(await onward.sql(`select from service where source = 'eastshire'`)).toEqual([]);
    await onward.sql(`select pg_advisory_unlock(hashtext('onward directory import'))`);
    const outcomes = await Promise.all(both);
    expect(outcomes.map(({ stderr }) => stderr)).toEqual(Array(2).fill('Another import is running: waiting for it to end.\n'));
    const totals = outcomes.map(({ stdout }) => (JSON.parse(stdout) as Report).totals).sort((a, b) => a.taken - b.taken);
    expect(totals).toMatchObject([{ taken: 0, unchanged: 3 }, { taken: 3, unchanged: 0 }]);
  }, 30_000);

  it('writes all or nothing', async () => {
    await onward.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`);
    await onward.sql(`create trigger refuse before insert on service for each row when (new.source_id = '3') execute function refuse()`);
    const before = await importer.dump();
    const { code, stderr } = await importer.run([file('first.json'), '--publisher', 'westshire']);
    expect([code, stderr]).toEqual([1, 'refused\n']);
    expect(await importer.dump()).toBe(before);
    await onward.sql('drop trigger refuse on service');
  });

  it.each<[string, string, NodeJS.ProcessEnv, RegExp]>([
    ['the database cannot be reached', 'first.json', { DATABASE_URL: 'postgres://onward_app:not-a-secret@127.0.0.1:1/onward' }, /^The database of .* cannot be reached: connect ECONNREFUSED 127\.0\.0\.1:1\.\n$/],
    ['the address is none', 'first.json', { DATABASE_URL: 'mysql://db/onward' }, /^DATABASE_URL must be a URL that begins with postgres:\/\/ or postgresql:\/\/\.\n$/],
    ['the file is a page of the web', 'page.html', {}, /^[^\n]+\n$/],
    ['there is no such file', 'none.json', {}, /^There is no such file: .*none\.json\n$/],
  ])('says in one line that %s', async (_what, name, env, words) => {
    const { code, stdout, stderr } = await importer.run([file(name)], env);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('not-a-secret');
  });
});

function bristol(): void {
  let onward: TestApp;
  let importer: ReturnType<typeof importerInto>;
  beforeAll(async () => {
    onward = await startApp();
    importer = importerInto(onward);
  }, 60_000);
  afterAll(() => onward?.stop());

  it('has each of its 819 rows accounted for, in a dry run as in the real one', async () => {
    const before = await importer.dump();
    const expected = { totals: { read: 819, taken: 811, changed: 0, unchanged: 0, refused: 8 }, organisations: { named: 594, new: 594 } };
    expect(await importer.report(BRISTOL, '--dry-run')).toMatchObject(expected);
    expect(await importer.dump()).toBe(before);
    expect(await importer.report(BRISTOL)).toMatchObject(expected);
    expect(await onward.sql('select count(*)::integer as n from service where source is not null')).toEqual([{ n: 811 }]);
  }, 30_000);

  it('changes nothing when it is imported again', async () => {
    const before = await importer.dump();
    expect((await importer.report(BRISTOL)).totals).toEqual({ read: 819, taken: 0, changed: 0, unchanged: 811, refused: 8 });
    expect(await importer.dump()).toBe(before);
  }, 30_000);

  it('can be searched, and nobody can be referred there', async () => {
    const { body } = await onward.as('gp').get('/api/services?q=carers&referable=false&limit=100');
    const items = body['items'] as { name: string; referable: boolean }[];
    expect(items.length).toBeGreaterThan(20);
    expect(items[0]?.name).toMatch(/^carers/i);
    expect((await onward.as('gp').get('/api/services?q=carers&referable=true')).body['items']).toEqual([]);
  });
}

if (existsSync(BRISTOL)) describe('The feed that Bristol published in December 2024', bristol);
else {
  describe('Published feeds', () => {
    it('are not at hand here (ONWARD_DATA names no folder with them): the 819 rows of a council go unimported', () => {
      expect(existsSync(BRISTOL)).toBe(false);
    });
  });
}

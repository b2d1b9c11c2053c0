import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';
import { isAlive } from './postmaster.js';
import { ask, end, removeFolder, startElsewhere, temporaryFolder } from './temporary-cluster.fixture.js';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  const lines: string[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster`, report: (line) => lines.push(line), settings: { work_mem: '5MB' } });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await removeFolder(folder);
  });

  it('tells in plain lines what it does', () => {
    expect(lines).toEqual([expect.stringMatching(/^Database: first start/), expect.stringMatching(/^Database: started in \d+\.\d s/)]);
  });

  it('sorts and folds by the built-in locale, in UTF-8, and keeps UTC', async () => {
    const sql = `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale, datcollate as collate,
      current_setting('timezone') as timezone, current_setting('work_mem') as given from pg_database where datname = current_database()`;
    expect(await ask(server.appUrl, sql)).toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', collate: 'C', timezone: 'UTC', given: '5MB' }]);
  });

  it('listens to nobody but its socket', async () => {
    expect(await ask(server.appUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  });

  it('has an owner and an app role that row-level security binds', async () => {
    const sql = `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as privileged from pg_roles where rolname like 'onward%' order by 1`;
    expect(await ask(server.appUrl, sql)).toEqual([
      { rolname: 'onward_app', rolcanlogin: true, privileged: false },
      { rolname: 'onward_owner', rolcanlogin: true, privileged: false },
    ]);
  });

  it('lets the owner make tables, and the app not even temporary ones', async () => {
    await ask(server.ownerUrl, 'create table kept (n int)');
    await expect(ask(server.appUrl, 'create table mine (n int)')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(server.appUrl, 'create temp table mine (n int)')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(server.appUrl, 'select * from kept')).rejects.toMatchObject({ code: '42501' });
  });

  it('gives URLs that TypeORM and URL parsers take', async () => {
    const source = await new DataSource({ type: 'postgres', url: server.appUrl }).initialize();
    expect(await source.query('select current_user, current_database()')).toEqual([{ current_user: 'onward_app', current_database: 'onward' }]);
    await source.destroy();
    expect(new URL(server.appUrl).username).toBe('onward_app');
  });

  it('makes further databases, copies of one, and drops them with their connections', async () => {
    const template = await server.createDatabase('Template one');
    await ask(template.ownerUrl, 'create table answer as select 42 as n');
    const copy = await server.createDatabase('copy', { template: 'Template one' });
    expect(await ask(copy.ownerUrl, 'select n from answer')).toEqual([{ n: 42 }]);
    expect(await server.createDatabase('copy')).toEqual(copy);
    await server.dropDatabase('copy');
    await server.dropDatabase('copy');
    await expect(ask(copy.ownerUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it('comes back by itself, with all that was acknowledged, when the server is killed', async () => {
    await ask(server.ownerUrl, 'create table acknowledged as select 7 as n');
    const killed = server.pid;
    process.kill(killed, 'SIGKILL');
    while (server.pid === killed) await sleep(20);
    expect(await ask(server.ownerUrl, 'select n from acknowledged')).toEqual([{ n: 7 }]);
  }, 60_000);

  it('is shared with another process, and stays when that one stops', async () => {
    const { node, started } = await startElsewhere(`${folder}/cluster`);
    expect([started.adopted, started.pid]).toEqual([true, server.pid]);
    await end(node, 'SIGTERM');
    expect(await ask(server.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('stops with the last process that uses it', async () => {
    const { node } = await startElsewhere(`${folder}/cluster`);
    await server.stop();
    const { pid } = server;
    expect(isAlive(pid)).toBe(true);
    await end(node, 'SIGTERM');
    // ended, and then reaped by whoever started it, a moment later
    while (isAlive(pid)) await sleep(5);
  }, 60_000);

  it('outlives a killed process and is adopted by the next', async () => {
    const { node, started } = await startElsewhere(`${folder}/cluster`);
    await end(node, 'SIGKILL');
    server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` });
    expect([server.adopted, server.pid]).toEqual([true, started.pid]);
  }, 60_000);
});

import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres/index.js';
import { removeFolder, temporaryFolder } from '../embedded-postgres/temporary-cluster.fixture.js';
import { FunctionCalls } from './function-calls.js';

const FUNCTIONS = `
create table mark (text text);
create function said_in(p_text text) returns json language plpgsql as $$
begin
  return json_build_object('text', p_text, 'transaction', txid_current()::text);
end $$;
create function mark(p_text text) returns text language plpgsql as $$
begin
  insert into mark values (p_text);
  if p_text = 'refused' then raise exception 'not this one'; end if;
  if p_text = 'cut off' then perform pg_terminate_backend(pg_backend_pid()); end if;
  return p_text;
end $$;
create function mark_both(p_first bigint, p_second bigint) returns text language plpgsql as $$
begin
  perform pg_advisory_xact_lock(p_first), pg_sleep(0.3);
  perform pg_advisory_xact_lock(p_second);
  insert into mark values (p_first || ' then ' || p_second);
  return 'both';
end $$;
grant insert, select on mark to onward_app;`;

describe('Calls of a function of the database', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let pool: Pool;
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` });
    const owner = new Pool({ connectionString: server.ownerUrl });
    await owner.query(FUNCTIONS);
    await owner.end();
    pool = new Pool({ connectionString: server.superuserUrl });
    pool.on('error', () => undefined);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await removeFolder(folder);
  });
  beforeEach(() => pool.query('truncate mark'));

  const marks = async (): Promise<string[]> => (await pool.query<{ text: string }>('select text from mark order by text')).rows.map(({ text }) => text);

  it('share a statement where they wait at the same time, and each gets its own answer', async () => {
    const calls = new FunctionCalls(pool, 'said_in');
    const texts = Array.from({ length: 20 }, (_, n) => `call ${n}`);
    const answers = (await Promise.all(texts.map((text) => calls.call([text])))) as { text: string; transaction: string }[];
    expect(answers.map(({ text }) => text)).toEqual(texts);
    // the first two find nobody waiting; the other eighteen go in three statements
    expect(new Set(answers.map(({ transaction }) => transaction)).size).toBe(5);
  });

  it('are refused alone: what goes with them is written once all the same', async () => {
    const calls = new FunctionCalls(pool, 'mark');
    const texts = ['1', '2', '3', 'refused', '4', '5'];
    const answers = await Promise.allSettled(texts.map((text) => calls.call([text])));
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [(answer.reason as Error).message] : []))).toEqual(['not this one']);
    expect(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))).toEqual(['1', '2', '3', '4', '5']);
    expect(await marks()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are not made again where the connection broke, since nobody knows how far they came', async () => {
    const calls = new FunctionCalls(pool, 'mark');
    const answers = await Promise.allSettled(['1', '2', '3', 'cut off', '4'].map((text) => calls.call([text])));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(await marks()).toEqual(['1', '2']);
    await expect(calls.call(['5'])).resolves.toBe('5');
  });

  it('are made again where two waited for each other and one was undone', async () => {
    const [one, other] = [new FunctionCalls(pool, 'mark_both'), new FunctionCalls(pool, 'mark_both')];
    expect(await Promise.all([one.call([1, 2]), other.call([2, 1])])).toEqual(['both', 'both']);
    expect(await marks()).toEqual(['1 then 2', '2 then 1']);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import { emptyDatabase, freePort, startProduct } from '../harness/index.js';

/** One line that a person can act on, and no stack. */
const oneLine = (said: string): string => {
  const lines = said.trim().split('\n');
  expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
  return lines.at(-1) ?? '';
};

describe('A start that cannot be', () => {
  it('says which port is in use, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const product = startProduct({ ONWARD_MODE: 'demo', PORT: String(port) });
    expect(await product.ended()).toBe(1);
    expect(oneLine(product.said())).toBe(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    other.close();
  }, 30_000);

  it('says which database cannot be reached', async () => {
    const port = await freePort();
    const product = startProduct({ ONWARD_MODE: 'demo', PORT: '0', DATABASE_URL: `postgres://onward_app:secret@127.0.0.1:${port}/onward` });
    expect(await product.ended()).toBe(1);
    expect(oneLine(product.said())).toMatch(new RegExp(`^The database of DATABASE_URL \\(127\\.0\\.0\\.1:${port}\\) cannot be reached: .*ECONNREFUSED`));
    expect(product.said()).not.toContain('secret');
  }, 30_000);

  describe('with a database role', () => {
    let database: Awaited<ReturnType<typeof emptyDatabase>>;
    beforeAll(async () => {
      database = await emptyDatabase();
    });
    afterAll(() => database?.drop());

    it.each<[string, (urls: { appUrl: string; ownerUrl: string; superuserUrl: string }) => Record<string, string>, RegExp]>([
      ['that owns the tables', ({ ownerUrl }) => ({ DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl }), /^DATABASE_OWNER_URL must be set, and name another role than DATABASE_URL \(\w+\)/],
      ['and none that owns the tables', ({ appUrl }) => ({ DATABASE_URL: appUrl }), /^DATABASE_OWNER_URL must be set/],
      ['that passes row-level security by', ({ superuserUrl, ownerUrl }) => ({ DATABASE_URL: superuserUrl, DATABASE_OWNER_URL: ownerUrl }), /^The role postgres of DATABASE_URL is not bound by row-level security/],
      ['of a superuser for the tables', ({ appUrl, superuserUrl }) => ({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: superuserUrl }), /^The role postgres of DATABASE_OWNER_URL is not bound by row-level security/],
    ])('%s says so', async (_what, env, refusal) => {
      const product = startProduct({ ONWARD_MODE: 'demo', PORT: '0', ...env(database) });
      expect(await product.ended()).toBe(1);
      expect(oneLine(product.said())).toMatch(refusal);
    }, 30_000);
  });

  it.each([
    [{ DATABASE_URL: 'postgres://u@127.0.0.1/x', PUBLIC_URL: 'https://onward.example' }, /OIDC_ISSUER/],
    [{ ONWARD_MODE: 'demo', HOST: '0.0.0.0' }, /loopback/],
    [{ PORT: 'many' }, /PORT/],
    [{ ONWARD_MODE: 'staging' }, /ONWARD_MODE/],
  ])('names the setting that is missing or wrong: %j', async (env, named) => {
    const product = startProduct(env as Record<string, string>);
    expect(await product.ended()).toBe(1);
    expect(oneLine(product.said())).toMatch(named);
    expect(product.said().trim().split('\n')).toHaveLength(1);
  }, 30_000);
});

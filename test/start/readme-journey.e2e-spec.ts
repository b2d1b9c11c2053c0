import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { emptyDatabase, freePort, ROOT, startProduct } from '../harness/index.js';

const run = promisify(execFile);

/** The README's own words under "Drive it from a script". */
function journey(): string {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const script = /## Drive it from a script[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)?.[1];
  if (script === undefined) throw new Error('the README has no script');
  return script;
}

describe('The demo, started on an empty database', () => {
  it('carries a referral from sent to completed as the README drives it, and the referrer reads each step', async () => {
    const database = await emptyDatabase();
    const port = String(await freePort());
    const product = startProduct({ ONWARD_MODE: 'demo', PORT: port, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
    try {
      await product.ready();
      const { stdout, stderr } = await run('bash', ['-euo', 'pipefail', '-c', journey()], { cwd: ROOT, env: { ...process.env, PORT: port }, timeout: 120_000 });
      const steps = [...stdout.matchAll(/^(ONW-\S{4}-\S{4}) {2}(\S+) +(.+)$/gm)];
      expect(steps.map(([, , state]) => state)).toEqual([
        'submitted', 'redirected', 'triaged', 'information-requested', 'triaged', 'accepted', 'in-progress', 'completed',
      ]);
      expect(new Set(steps.map(([, reference]) => reference)).size).toBe(1);
      for (const [, , state, owed] of steps) {
        expect(owed).toMatch(state === 'completed' ? /^nobody owes an act$/ : /^.+, by \d{4}-\d\d-\d\dT/);
      }
      expect(stderr).toBe('');
    } finally {
      product.child.kill('SIGTERM');
      expect(await product.ended()).toBe(0);
      await database.drop();
    }
  }, 240_000);
});

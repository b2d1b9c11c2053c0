import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { plant, root, runNode, uproot } from './checkout.js';

interface Planted {
  rule: string;
  at: string;
  text: string;
  says?: RegExp;
}

const feature = 'apps/api/src/people';
const restricted = 'no-restricted-syntax';
const typed = (name: string) => `@typescript-eslint/${name}`;

const planted: Planted[] = [
  { rule: restricted, says: /Clock/, at: `${feature}/now.ts`, text: 'export const now = new Date();' },
  { rule: restricted, says: /Clock/, at: `${feature}/date-now.ts`, text: 'export const now = Date.now();' },
  { rule: restricted, says: /Clock/, at: 'libs/workflow/src/now.ts', text: 'export const now = new Date();' },
  { rule: restricted, says: /Clock/, at: 'apps/api/src/platform/database/now.ts', text: 'export const now = Date.now();' },
  { rule: restricted, says: /transaction/, at: `${feature}/transaction.ts`, text: 'export const f = (source: { transaction(): void }) => source.transaction();' },
  { rule: restricted, says: /transaction/, at: `${feature}/begin.ts`, text: "export const f = (pool: { query(sql: string): void }) => pool.query('BEGIN');" },
  { rule: restricted, says: /lifecycle/, at: `${feature}/state.ts`, text: "export const sql = 'update referral set state = $1';" },
  { rule: restricted, says: /lifecycle/, at: `${feature}/write.ts`, text: 'export const sql = `select write_event($1)`;' },
  { rule: restricted, says: /lifecycle/, at: `${feature}/call.ts`, text: "export const f = (call: (name: string) => void) => call('write_event');" },
  { rule: restricted, says: /Every test runs/, at: `${feature}/skipped.spec.ts`, text: "it.skip('is forgotten', () => undefined);" },
  { rule: typed('no-explicit-any'), at: `${feature}/any.ts`, text: 'export const f = (value: any): unknown => value;' },
  { rule: typed('ban-ts-comment'), at: `${feature}/ignore.ts`, text: '// @ts-ignore\nexport const n: number = "1";' },
  { rule: typed('no-floating-promises'), at: `${feature}/floating.ts`, text: 'export function f(): void { Promise.resolve(1); }' },
  { rule: typed('no-misused-promises'), at: `${feature}/misused.ts`, text: 'export const f = (list: number[]) => list.forEach(async () => undefined);' },
  { rule: typed('await-thenable'), at: `${feature}/await.ts`, text: 'export const f = async (): Promise<number> => await 1;' },
  { rule: typed('only-throw-error'), at: `${feature}/throw.ts`, text: "export function f(): never { throw 'words'; }" },
  { rule: typed('consistent-type-imports'), at: `${feature}/types.ts`, text: "import { Stats } from 'node:fs';\nexport type Kept = Stats;" },
  { rule: typed('no-explicit-any'), at: `${feature}/disabled.ts`, text: '/* eslint-disable */\nexport const f = (value: any): unknown => value;' },
  { rule: 'max-lines', at: `${feature}/long.ts`, text: 'export const a = 1;\n'.replace('a', 'kept') + 'export {};\n'.repeat(300) },
];

const clean: Record<string, string> = {
  'apps/api/src/platform/clock/clock.ts': 'export const now = (): Date => new Date();',
  'apps/api/src/platform/database/transactions.ts': 'export const f = (source: { transaction(): void }) => source.transaction();',
  'apps/api/src/referrals/lifecycle/write-event.ts': "export const sql = 'select write_event($1)';",
  'apps/api/src/people/dated.ts': 'export const at = (ms: number): Date => new Date(ms);',
};

interface FileReport {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

describe('the lint', () => {
  let folder: string;
  let reports: FileReport[];
  const messagesOf = (file: string) => reports.find((report) => report.filePath.endsWith(file))?.messages ?? [{ ruleId: null, message: 'was not linted' }];

  beforeAll(async () => {
    folder = await plant({
      ...Object.fromEntries(planted.map(({ at, text }) => [at, text])),
      ...clean,
      'tsconfig.base.json': await readFile(join(root, 'tsconfig.base.json'), 'utf8'),
      'tsconfig.json': JSON.stringify({ extends: './tsconfig.base.json', include: ['**/*.ts'] }),
      'package.json': JSON.stringify({ type: 'module' }),
    });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
    const { stdout, stderr } = await runNode([eslint, '.', '--config', join(root, 'eslint.config.mjs'), '--format', 'json'], folder);
    if (!stdout) throw new Error(stderr);
    reports = JSON.parse(stdout) as FileReport[];
  }, 120_000);
  afterAll(() => uproot(folder));

  it.each(planted)('$rule is seen in $at', ({ rule, at, says }: Planted) => {
    const seen = messagesOf(at).filter(({ ruleId, message }) => ruleId === rule && (says?.test(message) ?? true));
    expect(seen).not.toEqual([]);
  });

  it.each(Object.keys(clean))('finds nothing in %s, where it is allowed', (file) => {
    expect(messagesOf(file)).toEqual([]);
  });
});

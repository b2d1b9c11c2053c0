import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORGANISATIONS } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { plant, root, runNode, uproot, type Outcome } from '../workspace/checkout.js';

/** The published files are not ours to ship: read where a copy is at hand, as in import-directory. */
const DATA = join(process.env['ONWARD_DATA'] ?? join(root, '..', 'shared', 'data'), 'ods');
const COMMAND = join(root, 'apps', 'api', 'dist', 'import-organisations.js');
const HEAD = 'PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE\n';
const practice = (code: string, name: string, postcode = 'QW1 1AA'): string => `GP_PRAC_PAT_LIST,01Jan2026,${code},${name},${postcode},U1\n`;

interface Report {
  readonly totals: Record<'read' | 'taken' | 'changed' | 'unchanged' | 'kept' | 'refused', number>;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
  readonly absent: readonly { readonly odsCode: string }[];
}

describe('npm run import:organisations', () => {
  let onward: TestApp;
  let folder: string;
  const run = (...args: string[]): Promise<Outcome> => runNode([COMMAND, ...args], root, { ...process.env, DATABASE_OWNER_URL: '', DATABASE_URL: onward.urls.appUrl });
  const report = async (file: string, ...more: string[]): Promise<Report> => {
    const { code, stdout, stderr } = await run(file, ...more, '--json');
    if (code !== 0) throw new Error(stderr + stdout);
    return JSON.parse(stdout) as Report;
  };
  const file = (name: string): string => join(folder, name);
  const held = (code: string) => onward.sql<Record<string, unknown>>('select kind, name, postcode, phone, id from organisation where ods_code = $1', [code]).then(([row]) => row);

  beforeAll(async () => {
    onward = await startApp();
    folder = await plant({
      'practices.csv': HEAD + practice('Q11111', 'Mill Surgery') + practice('Q22222', '"Quay, The"', 'nowhere') + practice('', 'No Code') + practice('q1', 'Bad Code') + practice('Q33333', ' ') + practice('Q11111', 'Twice') + 'short\n',
      'again.csv': HEAD + practice('Q11111', 'Mill Lane Surgery') + practice('Q99999', 'Ours, by another name'),
      'trusts.csv': '"R1A","OLD TRUST","Y1","QOP","A","B","","C","","M13 9WL","20170101","20200101","","","","","",""\n"R2B","NEW TRUST","Y1","QOP","A","B","","C","","M13 9WL","20170101","","","","","","","01632 960004"\n',
      'not.csv': '<!doctype html><title>Not a file of organisations</title>',
      'many.csv': HEAD + Array.from({ length: 100_000 }, (_, n) => practice(`Z${String(n).padStart(6, '0')}`, `Practice ${n}`)).join(''),
    });
    await writeFile(file('windows.csv'), Buffer.from(HEAD + practice('Q44444', 'Caf\u00e9 Surgery'), 'latin1'));
    await onward.sql(`update organisation set ods_code = 'Q99999' where id = $1`, [ORGANISATIONS.practice.id]);
  }, 60_000);
  afterAll(async () => {
    await onward?.stop();
    await uproot(folder);
  });

  it('takes practices by their code, and says of each other row why not', async () => {
    const dry = await report(file('practices.csv'), '--dry-run');
    expect(await held('Q11111')).toBeUndefined();
    const done = await report(file('practices.csv'));
    expect(done.totals).toEqual({ read: 7, taken: 2, changed: 0, unchanged: 0, kept: 0, refused: 5 });
    expect(dry.totals).toEqual(done.totals);
    expect(done.refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['4 CODE_MISSING', '5 CODE_MALFORMED', '6 NAME_MISSING', '7 CODE_USED_TWICE', '8 CODE_MISSING']);
    expect(await held('Q11111')).toMatchObject({ kind: 'gp-practice', name: 'Mill Surgery', postcode: 'QW1 1AA' });
    expect(await held('Q22222')).toMatchObject({ name: 'Quay, The', postcode: null });
  });

  it('changes nothing the second time, what has changed later, and nothing that is kept here by hand', async () => {
    const before = await held('Q11111');
    expect((await report(file('practices.csv'))).totals).toMatchObject({ taken: 0, changed: 0, unchanged: 2 });
    const again = await report(file('again.csv'));
    expect([again.totals, again.absent.map(({ odsCode }) => odsCode)]).toEqual([{ read: 2, taken: 0, changed: 1, unchanged: 0, kept: 1, refused: 0 }, ['Q22222']]);
    expect(await held('Q11111')).toMatchObject({ name: 'Mill Lane Surgery', id: before?.['id'] });
    expect(await held('Q99999')).toMatchObject({ name: 'Mill Lane Surgery', id: ORGANISATIONS.practice.id });
  });

  it('takes trusts as the register publishes them, without a line that names the columns, and none that has closed', async () => {
    const { totals, refused } = await report(file('trusts.csv'));
    expect([totals.taken, refused.map(({ reason }) => reason)]).toEqual([1, ['CLOSED']]);
    expect(await held('R2B')).toMatchObject({ kind: 'nhs-trust', name: 'NEW TRUST', postcode: 'M13 9WL', phone: '01632 960004' });
  });

  it('reads what Windows has written', async () => {
    await report(file('windows.csv'));
    expect(await held('Q44444')).toMatchObject({ name: 'Caf\u00e9 Surgery' });
  });

  it('takes 100,000 in one import, and says in words what it cannot read', async () => {
    expect((await report(file('many.csv'))).totals).toMatchObject({ read: 100_000, taken: 100_000, refused: 0 });
    for (const [args, words] of [[['none.csv'], 'cannot be read'], [[file('not.csv')], 'is no file of organisations'], [[], 'Usage:']] as const) {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stdout, stderr.includes(words)]).toEqual([1, '', true]);
    }
    const words = await run(file('practices.csv'));
    expect(words.stdout).toContain('line 4: It has no ODS code.');
  }, 60_000);

  if (existsSync(DATA)) {
    it('takes every practice and trust of the published files', async () => {
      const practices = await report(join(DATA, 'gp-practices-pcn-ccg-icb-2022-01.csv'));
      const trusts = await report(join(DATA, 'nhs-trusts-etr.csv'));
      expect(practices.totals).toMatchObject({ read: 4_774, taken: 4_774, refused: 0 });
      expect(trusts.totals.taken + trusts.totals.refused).toBe(218);
      expect(new Set(trusts.refused.map(({ reason }) => reason))).toEqual(new Set(['CLOSED']));
      expect((await report(join(DATA, 'gp-practices-pcn-ccg-icb-2022-01.csv'))).totals).toMatchObject({ unchanged: 4_774 });
      expect(await held('A81001')).toMatchObject({ name: 'THE DENSHAM SURGERY', postcode: 'TS18 1HU' });
    }, 60_000);
  } else {
    it('is not tried on the published files, which are not at hand here (ONWARD_DATA names no folder with them)', () => {
      expect(existsSync(DATA)).toBe(false);
    });
  }
});

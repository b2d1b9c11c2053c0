import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { plant, root, uproot } from './checkout.js';

type Build = () => Promise<number>;
interface BuildState {
  buildWhereNeeded(root: string, build: Build): Promise<number | undefined>;
  buildAnyway(root: string, build: Build): Promise<number>;
}

const { buildAnyway, buildWhereNeeded } = (await import(pathToFileURL(join(root, 'scripts', 'build-state.mjs')).href)) as BuildState;

describe('Nx', () => {
  let folder: string;
  let builds: number;
  beforeEach(async () => {
    builds = 0;
    folder = await plant({ 'tsconfig.base.json': '{}', 'libs/a/src/a.ts': 'one', 'libs/a/node_modules/b/b.js': '', 'libs/a/dist/a.js': '' });
    await ask();
  });
  afterEach(() => uproot(folder));

  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const ask = () =>
    buildWhereNeeded(folder, async () => {
      builds += 1;
      await sleep(20);
      mkdirSync(join(folder, 'libs/a/dist'), { recursive: true });
      write('libs/a/dist/a.js', `build ${builds}`);
      return 0;
    });

  it('is not asked while nothing changed, whatever the packages do', async () => {
    write('libs/a/node_modules/b/b.js', 'other');
    expect(await ask()).toBeUndefined();
    expect(builds).toBe(1);
  });

  it.each([
    ['a source changed', () => write('libs/a/src/a.ts', 'two')],
    ['a source is new', () => write('libs/a/src/b.ts', '')],
    ['a source is gone', () => rmSync(join(folder, 'libs/a/src/a.ts'))],
    ['a setting of the compiler changed', () => write('tsconfig.base.json', '{ }')],
    ['the output is gone', () => rmSync(join(folder, 'libs/a/dist'), { recursive: true })],
    ['somebody else wrote the output', () => write('libs/a/dist/a.js', 'by hand')],
  ])('is asked once when %s', async (_when, change) => {
    change();
    expect(await ask()).toBe(0);
    expect(await ask()).toBeUndefined();
    expect(builds).toBe(2);
  });

  it('is asked again after a build that failed, or one of a part', async () => {
    write('libs/a/src/a.ts', 'two');
    expect(await buildWhereNeeded(folder, () => Promise.resolve(1))).toBe(1);
    expect(await ask()).toBe(0);
    await buildAnyway(folder, () => Promise.resolve(0));
    expect(await ask()).toBe(0);
  });

  it('is asked again when a source changes while it builds', async () => {
    write('libs/a/src/a.ts', 'two');
    await Promise.all([ask(), sleep(5).then(() => write('libs/a/src/a.ts', 'three'))]);
    expect(await ask()).toBe(0);
  });

  it('is asked by one of two that build at once; the other waits and finds it done', async () => {
    write('libs/a/src/a.ts', 'two');
    expect((await Promise.all([ask(), ask()])).filter((code) => code === undefined)).toHaveLength(1);
    expect(builds).toBe(2);
  });
});

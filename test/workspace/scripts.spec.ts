import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { plant, root, runNode, uproot } from './checkout.js';

const script = (name: string) => pathToFileURL(join(root, 'scripts', name)).href;

describe('an unfit Node', () => {
  it.each([
    ['20.18.3', true],
    ['18.20.0', true],
    ['20.19.0', false],
    ['22.0.0', false],
  ])('%s is refused: %s', async (version, refused) => {
    const { nodeProblem } = (await import(script('node-version.mjs'))) as { nodeProblem(version: string, wanted: string): string | undefined };
    expect(nodeProblem(version, '>=20.19') !== undefined).toBe(refused);
  });

  it('gets one clear line and a non-zero exit from every command', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.19.1'}})`;
    const { code, stdout, stderr } = await runNode(['--import', pretend, 'scripts/go.mjs', 'start'], root);
    expect(stderr).toBe('Onward needs Node 20.19 or newer; this is Node 18.19.1.\n');
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('the check whether to install', () => {
  const lock = (version: string, more = {}) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, ...more } });

  async function reasonFor(files: Record<string, string>): Promise<string | undefined> {
    const { whyInstall } = (await import(script('install-state.mjs'))) as { whyInstall(root: string): string | undefined };
    const folder = await plant(files);
    try {
      return whyInstall(folder);
    } finally {
      await uproot(folder);
    }
  }

  it('asks for an install where there are no packages', async () => {
    expect(await reasonFor({ 'package-lock.json': lock('1.0.0') })).toBe('no packages are installed yet');
  });

  it('asks for one where the lock file names another version', async () => {
    expect(await reasonFor({ 'package-lock.json': lock('1.1.0'), 'node_modules/.package-lock.json': lock('1.0.0') })).toBe('a is not as the lock file says');
  });

  it('is content with packages as locked, without those of other platforms', async () => {
    const otherPlatform = { 'node_modules/b': { version: '1.0.0', optional: true } };
    expect(await reasonFor({ 'package-lock.json': lock('1.0.0', otherPlatform), 'node_modules/.package-lock.json': lock('1.0.0') })).toBeUndefined();
  });
});

describe('an install', () => {
  it('is not repeated for the same lock file, though npm left something of it out', async () => {
    const { noteInstalled, whyInstall } = (await import(script('install-state.mjs'))) as Record<'noteInstalled' | 'whyInstall', (root: string) => string | undefined>;
    const leftOut = { packages: { '': {}, 'node_modules/of-an-absent-workspace': { version: '1.0.0' } } };
    const folder = await plant({ 'package-lock.json': JSON.stringify(leftOut), 'node_modules/.package-lock.json': JSON.stringify({ packages: {} }) });
    expect(whyInstall(folder)).toBe('of-an-absent-workspace is not as the lock file says');
    noteInstalled(folder);
    expect(whyInstall(folder)).toBeUndefined();
    await uproot(folder);
  });
});

describe('a build', () => {
  it('removes what it once wrote for sources that are gone, and nothing else', async () => {
    const { removeStaleOutput } = (await import(script('stale-output.mjs'))) as { removeStaleOutput(project: string): string[] };
    const folder = await plant({
      'tsconfig.json': JSON.stringify({ compilerOptions: { rootDir: 'src', outDir: 'dist' } }),
      'src/kept.ts': '',
      'dist/kept.js': '',
      'dist/kept.d.ts': '',
      'dist/deep/gone.spec.js': '',
      'dist/deep/gone.spec.js.map': '',
      'dist/tsconfig.tsbuildinfo': '',
    });
    expect(removeStaleOutput(folder).sort()).toEqual([join('deep', 'gone.spec.js'), join('deep', 'gone.spec.js.map')]);
    expect(['kept.js', 'kept.d.ts', 'tsconfig.tsbuildinfo'].every((name) => existsSync(join(folder, 'dist', name)))).toBe(true);
    await uproot(folder);
  });
});

describe('the last line of a test run', () => {
  const result = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

  it.each([
    ['all passed', result, '5 passed, 0 failed, 1 skipped', true],
    ['one failed', { ...result, numFailedTests: 1 }, '5 passed, 1 failed, 1 skipped', false],
    ['a file could not be run', { ...result, numRuntimeErrorTestSuites: 1 }, '5 passed, 1 failed, 1 skipped', false],
    ['no test ran', { ...result, numPassedTests: 0, numPendingTests: 0 }, '0 passed, 0 failed, 0 skipped', false],
    ['Jest ended without a result', undefined, '0 passed, 1 failed, 0 skipped', false],
  ])('when %s', async (_when, given, line, passed) => {
    const { summarise } = (await import(script('test-summary.mjs'))) as { summarise(result: object | undefined): { line: string; passed: boolean } };
    expect(summarise(given)).toEqual({ line, passed });
  });
});

describe('a program that a script runs', () => {
  const running = (program: string) => {
    const text = `import(${JSON.stringify(script('run.mjs'))}).then((m) => m.runNode(['-e', ${JSON.stringify(program)}])).then((code) => { process.exitCode = code; });`;
    return spawn(process.execPath, ['-e', text], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  };

  it('gives its exit code to the script', async () => {
    expect(await once(running('process.exit(7)'), 'exit')).toEqual([7, null]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('hears %s and ends in its own time', async (signal) => {
    const drain = `process.on('${signal}', () => setTimeout(() => process.exit(3), 200)); setInterval(() => undefined, 1000); console.log('up');`;
    const outer = running(drain);
    await once(outer.stdout, 'data');
    outer.kill(signal);
    expect(await once(outer, 'exit')).toEqual([3, null]);
  });
});

describe('two installs at once', () => {
  it('wait for each other, and not for one that was killed', async () => {
    const { onlyOne } = (await import(script('only-one.mjs'))) as { onlyOne(lock: string, waiting: string, work: () => Promise<void>): Promise<void> };
    const folder = await plant({ 'installing': '4194304' });
    const steps: string[] = [];
    const install = (name: string) =>
      onlyOne(join(folder, 'installing'), 'Waiting', async () => {
        steps.push(`${name} begins`);
        await sleep(50);
        steps.push(`${name} ends`);
      });
    await Promise.all([install('one'), install('two')]);
    const [first, second] = steps[0] === 'one begins' ? ['one', 'two'] : ['two', 'one'];
    expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
    await uproot(folder);
  });
});

describe('every workspace', () => {
  it('is built by Nx', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as { nx?: { targets?: { build?: object } }; references: { path: string }[] };
    const projects = read('tsconfig.json').references.map(({ path }) => path);
    expect(projects.filter((project) => !read(`${project}/package.json`).nx?.targets?.build)).toEqual([]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmptyDirectory } from './testing/empty-directory.js';
import { runImportCommand, USAGE } from './import-command.js';
import type { ImportReport } from './import-report.js';
import { plainRow, TODAY } from './made-up-rows.fixture.js';

describe('npm run import:directory', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    await writeFile(join(folder, 'northshire.json'), JSON.stringify([plainRow('1'), plainRow('2', { name: '' })]));
    await writeFile(join(folder, 'hopeless.json'), '[1,2]');
    await writeFile(join(folder, 'long.json'), JSON.stringify(Array.from({ length: 1_001 }, (_, index) => plainRow(String(index)))));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(args: string[], { terminal = false, directory = new EmptyDirectory() } = {}) {
    const written = { output: '', progress: '', closed: 0, dryRun: false };
    const code = await runImportCommand(args, {
      folder,
      today: TODAY,
      output: { write: (text) => (written.output += text) },
      progress: { isTTY: terminal, write: (text) => (written.progress += text) },
      openDirectory: ({ dryRun }) => {
        written.dryRun = dryRun;
        return Promise.resolve({ sink: directory, close: () => Promise.resolve(void (written.closed += 1)) });
      },
    });
    return { code, directory, ...written };
  }

  it('imports a file named from where the person stands, and ends well although a row was refused', async () => {
    const { code, output, progress, directory, closed } = await run(['northshire.json']);
    expect([code, closed, progress]).toEqual([0, 1, '']);
    expect(output).toContain('services of northshire from');
    expect([...directory.services.values()].map(({ source }) => source.publisher)).toEqual(['northshire']);
  });

  it('writes the report as JSON, for the publisher that is named', async () => {
    const { output } = await run(['northshire.json', '--json', '--publisher', 'Northshire Council', '--dry-run']);
    expect(JSON.parse(output) as ImportReport).toMatchObject({
      publisher: 'Northshire Council',
      dryRun: true,
      totals: { read: 2, taken: 1, refused: 1 },
      refused: [{ row: 2, id: '2', reason: 'NAME_MISSING' }],
    });
  });

  it('tries without writing', async () => {
    const { directory, dryRun } = await run(['northshire.json', '--dry-run']);
    expect([directory.services.size, dryRun]).toEqual([0, true]);
  });

  it('shows a bar on a terminal and plain lines elsewhere', async () => {
    const bar = (await run(['long.json', '--dry-run'], { terminal: true })).progress;
    expect(bar).toContain(`[${'#'.repeat(24)}] 1001 of 1001 rows, page 1\n`);
    expect((await run(['long.json', '--dry-run'])).progress).toBe('500 of 1001 rows, page 1\n1000 of 1001 rows, page 1\n');
  });

  it.each<[string, string[], RegExp]>([
    ['nothing is named', [], /^Usage: /],
    ['two things are named', ['a.json', 'b.json'], /^Usage: /],
    ['an option is unknown', ['a.json', '--force'], /Unknown option '--force'/],
    ['the file is not there', ['none.json'], /^There is no such file: .*none\.json\n$/],
    ['the address is not the web', ['ftp://a.example/x'], /^A feed is read from a file, or from an http:\/\/ or https:\/\/ address/],
  ])('ends with 1 and says why where %s', async (_what, args, words) => {
    const { code, progress, output } = await run(args);
    expect([code, output]).toEqual([1, '']);
    expect(progress).toMatch(words);
  });

  it('ends with 1 where no row was a service, and still reports every row', async () => {
    const { code, output } = await run(['hopeless.json']);
    expect(code).toBe(1);
    expect(output).toContain('Refused, NOT_AN_OBJECT: 2');
  });

  it('says how it is used, to who asks', async () => {
    expect(USAGE).toContain('[--dry-run] [--publisher <name>] [--json]');
    expect(await run(['--help'])).toMatchObject({ code: 0, output: `${USAGE}\n` });
  });
});

import fc from 'fast-check';
import type { DirectoryBatch } from './directory-sink.js';
import { EmptyDirectory } from './testing/empty-directory.js';
import { formatReport } from './format-report.js';
import { importFeed } from './import-feed.js';
import { addsUp, type ImportReport } from './import-report.js';
import { plainRow, TODAY, versionOneRow, versionThreeRow, versionTwoRow } from './made-up-rows.fixture.js';
import type { Feed } from './read-feed.js';

const OPTIONS = { source: 'made-up.json', publisher: 'Northshire Council', today: TODAY, dryRun: false };

/** A feed of rows in memory; one that breaks off gives its rows and then fails. */
function feedOf(rows: unknown[], { complete = true, breaksOff = false } = {}): Feed {
  const progress = { rows: 0, pages: 1 };
  return {
    progress,
    complete,
    warnings: [],
    async *[Symbol.asyncIterator]() {
      for (const value of rows) yield await Promise.resolve({ row: (progress.rows += 1), page: 1, value });
      if (breaksOff) throw new Error('the line went dead');
    },
  };
}

async function importRows(rows: unknown[], directory = new EmptyDirectory(), change: Partial<typeof OPTIONS> = {}): Promise<ImportReport> {
  return importFeed(feedOf(rows), directory, { ...OPTIONS, ...change });
}

const outcomes = ({ totals }: ImportReport) => [totals.read, totals.taken, totals.changed, totals.unchanged, totals.refused];

describe('Importing a feed', () => {
  const rows = [versionOneRow(), versionTwoRow(), versionThreeRow()];

  it('takes what is new', async () => {
    const directory = new EmptyDirectory();
    const report = await importRows(rows, directory);
    expect(outcomes(report)).toEqual([3, 3, 0, 0, 0]);
    expect(report.organisations).toEqual({ named: 3, new: 3 });
    expect(directory.services.get('1502')?.organisation.name).toBe('Shelter Together');
  });

  it('twice writes nothing the second time', async () => {
    const directory = new EmptyDirectory();
    await importRows(rows, directory);
    directory.write = () => Promise.reject(new Error('written again'));
    expect(outcomes(await importRows(rows, directory))).toEqual([3, 0, 0, 3, 0]);
  });

  it('brings up to date what has changed, and tells what the feed no longer lists', async () => {
    const directory = new EmptyDirectory();
    await importRows(rows, directory);
    const report = await importRows([{ ...versionTwoRow(), status: 'active' }, versionThreeRow()], directory);
    expect(outcomes(report)).toEqual([2, 0, 1, 1, 0]);
    expect(report.absent).toEqual([{ id: '3d2b6a10-0c1e-4f6a-9b1d-000000000001', name: 'Lantern Café & Carers' }]);
    expect(directory.services.get('1502')?.status).toBe('active');
    expect(formatReport(report)).toContain('no longer in the feed (left as they are): 1');
  });

  it('does not call anything absent where only a part of the feed was read', async () => {
    const directory = new EmptyDirectory();
    await importRows(rows, directory);
    expect((await importFeed(feedOf([versionTwoRow()], { complete: false }), directory, OPTIONS)).absent).toEqual([]);
  });

  it('in a dry run tells the same and writes nothing', async () => {
    const directory = new EmptyDirectory();
    const report = await importRows(rows, directory, { dryRun: true });
    expect(outcomes(report)).toEqual([3, 3, 0, 0, 0]);
    expect(directory.services.size).toBe(0);
    expect(formatReport(report)).toMatch(/^Dry run, nothing is written/);
  });

  it('that breaks off leaves the directory as it was', async () => {
    const directory = new EmptyDirectory();
    const many = Array.from({ length: 450 }, (_, index) => plainRow(String(index)));
    await expect(importFeed(feedOf(many, { breaksOff: true }), directory, OPTIONS)).rejects.toThrow('the line went dead');
    expect(directory.services.size).toBe(0);
  });

  it('writes in batches, each organisation before its services', async () => {
    const directory = new EmptyDirectory();
    const batches: DirectoryBatch[] = [];
    const write = directory.write.bind(directory);
    directory.write = (batch) => (batches.push(batch), write(batch));
    await importRows(Array.from({ length: 450 }, (_, index) => plainRow(String(index), { organization: { id: `o${index % 7}`, name: `O${index % 7}` } })), directory);
    expect(batches.map(({ services, organisations }) => [services.length, organisations.length])).toEqual([[200, 7], [200, 7], [50, 7]]);
    expect(directory.organisations.size).toBe(7);
  });
});

describe('A feed that contradicts itself', () => {
  it('keeps the first row of an id, and refuses the others by what they say', async () => {
    const report = await importRows([plainRow('1'), plainRow('1', { name: 'Other' }), plainRow('1'), plainRow('2')]);
    expect(outcomes(report)).toEqual([4, 2, 0, 0, 2]);
    expect(report.refused.map(({ row, reason }) => [row, reason])).toEqual([[2, 'ID_USED_TWICE'], [3, 'ROW_REPEATED']]);
  });

  it('knows a UUID however its letters are written', async () => {
    const report = await importRows([plainRow('3D2B6A10-0C1E-4F6A-9B1D-00000000000A'), plainRow('3d2b6a10-0c1e-4f6a-9b1d-00000000000a')]);
    expect(report.refused.map(({ reason }) => reason)).toEqual(['ID_USED_TWICE']);
  });

  it('leaves the id to a later row where the first was refused for something else', async () => {
    expect(outcomes(await importRows([plainRow('1', { name: '' }), plainRow('1')]))).toEqual([2, 1, 0, 0, 1]);
  });

  it('keeps an organisation as its first row has it, and says where another row differs', async () => {
    const directory = new EmptyDirectory();
    const report = await importRows([plainRow('1'), plainRow('2', { organization: { id: 'org-1', name: 'Another name' } })], directory);
    expect(report.notes).toMatchObject([{ row: 2, id: '2', code: 'ORGANISATION_DIFFERS' }]);
    expect(directory.organisations.get('org-1')?.name).toBe('Northshire Help');
  });
});

describe('The report', () => {
  it('names each refused row with its reason, and adds up', async () => {
    const report = await importRows([plainRow('1'), plainRow('2', { name: '' }), { id: 3, name: 'No one’s' }, null, plainRow('5', { url: 'javascript:x' })]);
    const text = formatReport(report);
    expect(text).toMatch(/5 {2}read\n +2 {2}taken \(new\)\n +0 {2}changed\n +0 {2}unchanged\n +3 {2}refused/);
    expect(text).toMatch(/Refused, NAME_MISSING: 1\..*\n +row +2 +2 +\(no name\)/);
    expect(text).toMatch(/Refused, ORGANISATION_MISSING: 1\..*\n +row +3 +3 +No one’s/);
    expect(text).toMatch(/Refused, NOT_AN_OBJECT: 1\..*\n +row +4 +\(no id\) +\(no name\)/);
    expect(text).toContain('1  LINK_UNUSABLE: what is not an address of a web page and was left out');
    expect(text).toContain('signposting');
  });

  it('adds up whatever the rows are, however often they are imported', async () => {
    const id = fc.constantFrom('1', '2', '3', '');
    const row = fc.oneof(fc.jsonValue(), fc.record({ id, name: fc.constantFrom('A', 'B', '') }).map(({ id: own, name }) => plainRow(own, { name })));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const directory = new EmptyDirectory();
        const first = await importRows(rows, directory);
        const second = await importRows(rows, directory);
        expect([first, second].every(addsUp)).toBe(true);
        expect([second.totals.taken, second.totals.changed]).toEqual([0, 0]);
        expect(second.totals.unchanged).toBe(first.totals.taken);
      }),
      { numRuns: 200 },
    );
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmptyDirectory } from './testing/empty-directory.js';
import { importFeed } from './import-feed.js';
import { addsUp, type ImportReport } from './import-report.js';
import { TODAY } from './made-up-rows.fixture.js';
import { readFeed } from './read-feed.js';

/**
 * Published feeds are not ours to ship. They are read where a copy is at hand: in the folder ONWARD_DATA names, else in
 * `shared/data` beside the repository.
 */
const DATA = process.env.ONWARD_DATA ?? fileURLToPath(new URL('../../../../../../shared/data', import.meta.url));
const FEEDS = join(DATA, 'oruk');

function importFile(path: string, directory = new EmptyDirectory()): Promise<ImportReport> {
  return importFeed(readFeed(join(FEEDS, path)), directory, { source: path, publisher: 'test', today: TODAY, dryRun: false });
}

function bristol(): void {
  const file = 'council-feeds/bristol-services.json';

  const directory = new EmptyDirectory();
  let first: ImportReport;
  beforeAll(async () => {
    first = await importFile(file, directory);
  });

  it('has all of its 819 rows accounted for, and changes nothing when imported again', async () => {
    expect(first.totals).toEqual({ read: 819, taken: 811, changed: 0, unchanged: 0, refused: 8 });
    const second = await importFile(file, directory);
    expect(second.totals).toEqual({ read: 819, taken: 0, changed: 0, unchanged: 811, refused: 8 });
    expect([first, second].every(addsUp)).toBe(true);
  });

  it('has its empty name, its id used twice and its seven rows without an organisation each named', () => {
    const { refused } = first;
    const rows = (code: string) => refused.filter(({ reason, also }) => [reason, ...also].some((each) => each === code)).map(({ row }) => row);
    expect(rows('NAME_MISSING')).toEqual([1]);
    expect(rows('ORGANISATION_MISSING')).toEqual([1, 234, 424, 676, 754, 797, 808]);
    expect(refused.filter(({ reason }) => reason === 'ID_USED_TWICE')).toMatchObject([
      { row: 811, id: '2af617e5-4532-bebe-1036-ffdf2e93ce55', name: 'Yoga for Fitness & Relaxation' },
    ]);
    expect(refused.every(({ id }) => id !== undefined)).toBe(true);
  });

  it('comes out as plain text', () => {
    const texts = [...directory.services.values()].map(({ description }) => description);
    expect(texts.filter((text) => /<\/?(p|br|span|div|li|a)\b|&nbsp;|javascript:|data:/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text === '')).toHaveLength(6);
  });
}

function examples(): void {
  const folders = ['standard-mocks/V3.0-UK-Default', 'standard-mocks/V3.0-UK-Warn', 'hsds-3-examples'];
  const files = folders.flatMap((folder) => readdirSync(join(FEEDS, folder)).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`));
  const holdsServices = /(service_full|service_list|service_at_location_full|service_at_location_list|organization_full|V3\.0-UK-Default\/organization)\.json$/;

  it.each(files.filter((file) => holdsServices.test(file)))('%s gives its service', async (file) => {
    const directory = new EmptyDirectory();
    expect((await importFile(file, directory)).totals).toMatchObject({ read: 1, taken: 1 });
    expect([...directory.services.values()][0]).toMatchObject({ name: 'Community Counselling', minimumAge: 12, maximumAge: 100 });
  });

  it.each(files.filter((file) => !holdsServices.test(file)))('%s holds no service, and that is said', async (file) => {
    const outcome = await importFile(file).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'FEED_NOT_SERVICES' });
    else expect(outcome).toMatchObject({ totals: { taken: 0 }, refused: expect.arrayContaining([expect.objectContaining({ reason: 'NOT_A_SERVICE' })]) as unknown });
  });
}

if (existsSync(FEEDS)) {
  describe('The feed that Bristol published in December 2024', bristol);
  describe('The examples of the standard', examples);
} else {
  describe('Published feeds', () => {
    it('are not at hand here (ONWARD_DATA names no folder with them): 819 rows of a council and the examples of the standard go unread', () => {
      expect(existsSync(FEEDS)).toBe(false);
    });
  });
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerJson, LocalPublisher } from './local-publisher.fixture.js';
import { plainRow } from './made-up-rows.fixture.js';
import { readFeed, type Feed, type FeedLimits, type FeedRow } from './read-feed.js';
import { isObject } from './row-fields.js';

async function rowsOf(feed: Feed): Promise<FeedRow[]> {
  const rows: FeedRow[] = [];
  for await (const row of feed) rows.push(row);
  return rows;
}

const ids = (rows: FeedRow[]) => rows.map(({ value }) => (isObject(value) ? value.id : value));
const all = Array.from({ length: 7 }, (_, index) => plainRow(String(index + 1)));

describe('A feed in a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function file(content: unknown): Promise<string> {
    const path = join(folder, `feed-${Math.random()}.json`);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  it.each<[string, unknown, unknown[]]>([
    ['a plain array', all.slice(0, 2), ['1', '2']],
    ['one service', plainRow('9'), ['9']],
    ['a whole version 1 page', { totalElements: 1, totalPages: 1, number: 1, last: true, content: [plainRow('1')] }, ['1']],
    ['a whole version 3 page', { total_items: 1, total_pages: 1, page_number: 1, last_page: true, contents: [plainRow('1')] }, ['1']],
    ['a service at a location', { id: 'sal', location: { id: 'loc', name: 'Hall' }, service: plainRow('4') }, ['4']],
  ])('may be %s', async (_what, content, expected) => {
    const feed = readFeed(await file(content));
    expect(ids(await rowsOf(feed))).toEqual(expected);
    expect(feed).toMatchObject({ complete: true, warnings: [], progress: { rows: expected.length, pages: 1, totalRows: expected.length } });
  });

  it('may be an organisation, which its services then name', async () => {
    const { organization: _left, ...bare } = plainRow('5');
    const [row] = await rowsOf(readFeed(await file({ id: 'org-9', name: 'Trust', services: [bare] })));
    expect(row?.value).toMatchObject({ id: '5', organization: { id: 'org-9', name: 'Trust' } });
  });

  it('may be one page of a longer one, and then says so', async () => {
    const feed = readFeed(await file({ total_pages: 10, page_number: 1, last_page: false, contents: [plainRow('1')] }));
    await rowsOf(feed);
    expect(feed.complete).toBe(false);
    expect(feed.warnings).toEqual(['The file holds one page (1 of 10) of a longer feed.']);
  });

  it('may start with a byte order mark', async () => {
    expect(await rowsOf(readFeed(await file(`\ufeff${JSON.stringify(all)}`)))).toHaveLength(7);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['what Windows writes', (text) => Buffer.from(text, 'latin1')],
  ])('may be written in %s', async (_, bytes) => {
    const path = await file('');
    await writeFile(path, bytes(JSON.stringify([{ id: '1', name: 'Caf\u00e9 \u00a35' }])));
    expect(await rowsOf(readFeed(path))).toMatchObject([{ value: { name: 'Caf\u00e9 \u00a35' } }]);
  });

  it.each<[string, string, string, RegExp]>([
    ['empty', '  \n', 'FEED_EMPTY', /is empty/],
    ['a web page', '<!doctype html><p>Log in', 'FEED_IS_HTML', /web page or XML/],
    ['cut off', '[{"id":"1"', 'FEED_NOT_JSON', /breaks off/],
    ['an array of nothing', '[]', 'FEED_EMPTY', /no rows/],
    ['a number', '7', 'FEED_NOT_SERVICES', /single value/],
    ["an API's description of itself", '{"version":"3.0","profile":"x","openapi_url":"y"}', 'FEED_NOT_SERVICES', /ends in \/services/],
    ['some other object', '{"a":1}', 'FEED_NOT_SERVICES', /neither a service nor a page/],
  ])('that is %s is an error in one sentence', async (_what, content, code, words) => {
    await expect(rowsOf(readFeed(await file(content)))).rejects.toMatchObject({ code, message: expect.stringMatching(words) as string });
  });

  it('that is not there, or is a folder, or too large, is an error', async () => {
    await expect(rowsOf(readFeed(join(folder, 'none.json')))).rejects.toMatchObject({ code: 'FEED_NOT_FOUND' });
    await expect(rowsOf(readFeed(folder))).rejects.toMatchObject({ code: 'FEED_NOT_FOUND' });
    await expect(rowsOf(readFeed(await file(all), { bytes: 100 }))).rejects.toMatchObject({ code: 'FEED_TOO_LARGE' });
  });
});

describe('A feed on the web', () => {
  let publisher: LocalPublisher;
  afterEach(() => publisher.stop());

  async function serve(answer: (url: URL, response: ServerResponse) => void, path = '/services', limits: Partial<FeedLimits> = {}): Promise<Feed> {
    publisher = await LocalPublisher.start(answer);
    return readFeed(publisher.address(path), limits);
  }

  const pageOf = (url: URL, first: number) => Number(url.searchParams.get('page') ?? first);
  const slice = (page: number) => all.slice((page - 1) * 3, page * 3);

  it('is read page by page in version 3, keeping the rest of its address', async () => {
    const feed = await serve((url, response) => {
      const page = pageOf(url, 1);
      answerJson(response, { total_items: 7, total_pages: 3, page_number: page, last_page: page === 3, contents: slice(page) });
    }, '/services?postcode=ZZ1');
    const rows = await rowsOf(feed);
    expect(ids(rows)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(rows.at(-1)).toMatchObject({ row: 7, page: 3 });
    expect(publisher.asked).toEqual(['/services?postcode=ZZ1', '/services?postcode=ZZ1&page=2', '/services?postcode=ZZ1&page=3']);
    expect(feed).toMatchObject({ complete: true, progress: { rows: 7, pages: 3, totalRows: 7, totalPages: 3 } });
  });

  it.each([0, 1])('is read page by page in version 1, where pages count from %d and none says it is the last', async (first) => {
    const feed = await serve((url, response) => {
      const page = pageOf(url, first);
      answerJson(response, { totalElements: 7, totalPages: 3, number: page, content: slice(page - first + 1) });
    });
    expect(await rowsOf(feed)).toHaveLength(7);
    expect(publisher.asked).toHaveLength(3);
  });

  it('may be one array', async () => {
    expect(await rowsOf(await serve((_url, response) => answerJson(response, all)))).toHaveLength(7);
  });

  it('that starts in the middle is read from there, and is not the whole feed', async () => {
    const feed = await serve((url, response) => {
      const page = pageOf(url, 1);
      answerJson(response, { total_pages: 3, page_number: page, last_page: page === 3, contents: slice(page) });
    }, '/services?page=2');
    expect(ids(await rowsOf(feed))).toEqual(['4', '5', '6', '7']);
    expect(feed.complete).toBe(false);
  });

  it('is followed through a redirect, though not for ever and not to another scheme', async () => {
    const feed = await serve((url, response) => {
      if (url.pathname === '/new') return answerJson(response, all);
      const to = url.pathname === '/loop' ? '/loop' : url.pathname === '/file' ? 'file:///etc/hostname' : '/new';
      response.writeHead(302, { location: to }).end();
    });
    expect(await rowsOf(feed)).toHaveLength(7);
    await expect(rowsOf(readFeed(publisher.address('/loop')))).rejects.toMatchObject({ code: 'FEED_TOO_MANY_REDIRECTS' });
    await expect(rowsOf(readFeed(publisher.address('/file')))).rejects.toMatchObject({ code: 'FEED_ADDRESS_INVALID' });
  });

  it.each<[string, (url: URL, response: ServerResponse) => void, Partial<FeedLimits>, string]>([
    ['is not there', (_url, response) => response.writeHead(404).end('<h1>Not found</h1>'), {}, 'FEED_NOT_FOUND'],
    ['wants a key', (_url, response) => response.writeHead(401).end(), {}, 'FEED_REFUSED'],
    ['is a web page', (_url, response) => response.end('<html>'), {}, 'FEED_IS_HTML'],
    ['is empty', (_url, response) => response.end(''), {}, 'FEED_EMPTY'],
    ['has no rows', (_url, response) => answerJson(response, { total_pages: 0, contents: [] }), {}, 'FEED_EMPTY'],
    ['never ends', (_url, response) => response.write('['), { milliseconds: 150 }, 'FEED_TOO_SLOW'],
    ['breaks off', (_url, response) => response.writeHead(200, { 'content-length': '100' }).write('[', () => response.destroy()), {}, 'FEED_UNREACHABLE'],
    ['is too large', (_url, response) => response.end('x'.repeat(2_000)), { bytes: 1_000 }, 'FEED_TOO_LARGE'],
    ['gives the same page again', (_url, response) => answerJson(response, { total_pages: 9, contents: all }), {}, 'FEED_PAGE_REPEATED'],
    [
      'goes on for ever',
      (url, response) => answerJson(response, { last_page: false, contents: [plainRow(url.searchParams.get('page') ?? '1')] }),
      { pages: 4 },
      'FEED_TOO_MANY_PAGES',
    ],
  ])('that %s is an error', async (_what, answer, limits, code) => {
    await expect(rowsOf(await serve(answer, '/services', limits))).rejects.toMatchObject({ name: 'FeedError', code });
  });

  it('is asked for by http and https only, and never with a password in the address', async () => {
    publisher = await LocalPublisher.start((_url, response) => response.end());
    expect(publisher.asked).toEqual([]);
    for (const address of ['ftp://a.example/x', 'https://me:secret@a.example/', 'data://x']) {
      expect(() => readFeed(address)).toThrow(/http:\/\/ or https:\/\//);
    }
  });

  it('whose server is gone cannot be reached', async () => {
    publisher = await LocalPublisher.start((_url, response) => response.socket?.destroy());
    await expect(rowsOf(readFeed(publisher.address('/')))).rejects.toMatchObject({ code: 'FEED_UNREACHABLE' });
  });
});

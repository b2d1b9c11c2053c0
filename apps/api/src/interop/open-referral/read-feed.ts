import { fileURLToPath } from 'node:url';
import { digestOf } from './canonical-json.js';
import { readFileDocument, readWebDocument, webAddress, type DocumentLimits } from './feed-document.js';
import { FeedError } from './feed-error.js';
import { readPage, type FeedPage } from './feed-page.js';

/** `row` counts from 1 over the whole feed, `page` over the documents read. */
export type FeedRow = { row: number; page: number; value: unknown };

/** Totals are what the publisher says, and so only known where it says so. */
export type FeedProgress = { rows: number; pages: number; totalRows?: number; totalPages?: number };

/**
 * A feed being read. `progress` moves on while it is iterated; `complete` becomes true once the last page has been read, and
 * stays false for a saved page whose feed goes on elsewhere (`warnings` says so).
 */
export interface Feed extends AsyncIterable<FeedRow> {
  readonly progress: Readonly<FeedProgress>;
  readonly complete: boolean;
  readonly warnings: readonly string[];
}

export type FeedLimits = DocumentLimits & { pages: number };

/** Far above any council's directory (Bristol: 2.2 MB, 819 services), far below what would fill a small machine. */
export const FEED_LIMITS: FeedLimits = { bytes: 100_000_000, milliseconds: 60_000, redirects: 5, pages: 2_000 };

/**
 * Opens a feed: the path of a file, or an http(s) address whose further pages are asked for with `page=`.
 * Reading starts with the iteration, which throws `FeedError`.
 */
export function readFeed(source: string | URL, limits: Partial<FeedLimits> = {}): Feed {
  const all = { ...FEED_LIMITS, ...limits };
  const path = pathOf(source);
  return path === undefined ? new WebFeed(webAddress(source), all) : new FileFeed(path, all);
}

/** Undefined for a web address. One letter before a colon is a drive, not a scheme. */
function pathOf(source: string | URL): string | undefined {
  const text = String(source);
  if (text.startsWith('file://')) return fileURLToPath(text);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) ? undefined : text;
}

abstract class CountedFeed implements Feed {
  readonly progress: FeedProgress = { rows: 0, pages: 0 };
  readonly warnings: string[] = [];
  complete = false;

  abstract [Symbol.asyncIterator](): AsyncIterator<FeedRow>;

  protected *rowsOf(page: FeedPage): Generator<FeedRow> {
    this.progress.pages += 1;
    this.progress.totalPages = page.totalPages ?? this.progress.totalPages;
    this.progress.totalRows = page.totalRows ?? this.progress.totalRows;
    for (const value of page.rows) {
      this.progress.rows += 1;
      yield { row: this.progress.rows, page: this.progress.pages, value };
    }
  }

  protected end(source: string): void {
    if (this.progress.rows === 0) throw new FeedError('FEED_EMPTY', `${source} holds no rows.`);
  }
}

class FileFeed extends CountedFeed {
  constructor(
    private readonly path: string,
    private readonly limits: FeedLimits,
  ) {
    super();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<FeedRow> {
    const page = readPage(await readFileDocument(this.path, this.limits), this.path);
    const alone = page.last !== false && (page.totalPages ?? 1) <= 1;
    // The total of a feed of which this is one page would only mislead.
    yield* this.rowsOf(alone ? { ...page, totalRows: page.rows.length } : { rows: page.rows, totalRows: page.rows.length, totalPages: 1 });
    this.end(this.path);
    this.complete = alone;
    if (!alone) this.warnings.push(`The file holds one page (${page.number ?? 'unnumbered'} of ${page.totalPages ?? 'several'}) of a longer feed.`);
  }
}

class WebFeed extends CountedFeed {
  constructor(
    private readonly address: URL,
    private readonly limits: FeedLimits,
  ) {
    super();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<FeedRow> {
    let asked = Number(this.address.searchParams.get('page') ?? Number.NaN);
    const fromStart = !(asked > 1);
    let at = this.address;
    let before: string | undefined;
    let first: number | undefined;
    for (;;) {
      const page = readPage(await readWebDocument(at, this.limits), at.href);
      const digest = digestOf(page.rows);
      const number = page.number ?? (Number.isNaN(asked) ? 1 : asked);
      first ??= Math.min(number, 1);
      if (digest === before && page.rows.length > 0) {
        throw new FeedError('FEED_PAGE_REPEATED', `${at.href} repeats the page before it: the address does not give its pages by page=.`);
      }
      yield* this.rowsOf(page);
      if (isLast(page, number, first)) break;
      if (this.progress.pages >= this.limits.pages) {
        throw new FeedError('FEED_TOO_MANY_PAGES', `${this.address.href} goes on after ${this.limits.pages} pages.`);
      }
      before = digest;
      asked = number + 1;
      at = pageOf(this.address, asked);
    }
    this.end(this.address.href);
    this.complete = fromStart;
    if (!fromStart) this.warnings.push('The address starts after the first page, so the feed was not read whole.');
  }
}

/** Version 1 publishers count pages from 1 or, as Spring does, from 0: `first` says which. */
function isLast(page: FeedPage, number: number, first: number): boolean {
  if (page.rows.length === 0) return true;
  if (page.last !== undefined) return page.last;
  return page.totalPages === undefined || number - first + 1 >= page.totalPages;
}

function pageOf(address: URL, page: number): URL {
  const next = new URL(address);
  next.searchParams.set('page', String(page));
  return next;
}

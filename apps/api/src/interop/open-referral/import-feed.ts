import type { DirectoryOrganisation, DirectoryService } from './directory-service.js';
import type { DirectorySink, HeldDirectory } from './directory-sink.js';
import type { ImportReport } from './import-report.js';
import type { Feed, FeedProgress, FeedRow } from './read-feed.js';
import { readService, refuse, type ServiceReading, type ServiceRefusal } from './read-service.js';
import { digestOf } from './canonical-json.js';
import { noteOf } from './refusals.js';
import { isObject } from './row-fields.js';
import { toLine } from './plain-text.js';

/** `today` is `YYYY-MM-DD`; `source` stands in the report; `onProgress` is called after each row. */
export type ImportOptions = {
  source: string;
  publisher: string;
  today: string;
  dryRun: boolean;
  onProgress?: (progress: Readonly<FeedProgress>) => void;
};

const BATCH = 200;

/**
 * Reads a feed into the directory: what is new or has changed is written, what has not changed is not, and every row is in the
 * report. All or nothing: where reading or writing fails half-way the directory stays as it was, and the error is thrown on.
 */
export async function importFeed(feed: Feed, sink: DirectorySink, options: ImportOptions): Promise<ImportReport> {
  const held = await sink.begin(options.publisher);
  try {
    const account = new ImportAccount(held, options);
    for await (const row of feed) {
      account.take(row);
      options.onProgress?.(feed.progress);
      if (!options.dryRun && account.waiting >= BATCH) await sink.write(account.batch());
    }
    if (options.dryRun) await sink.abandon();
    else {
      if (account.waiting > 0) await sink.write(account.batch());
      await sink.finish();
    }
    return account.report(feed);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** The running account of one import: what each row came to, and what is to be written. */
class ImportAccount {
  private readonly totals = { read: 0, taken: 0, changed: 0, unchanged: 0, refused: 0 };
  private readonly refused: ImportReport['refused'] = [];
  private readonly notes: ImportReport['notes'] = [];
  private readonly services = new Map<string, string>();
  private readonly organisations = new Map<string, string>();
  private newOrganisations = 0;
  private pending: { organisations: Map<string, DirectoryOrganisation>; services: DirectoryService[] } = emptyBatch();

  constructor(
    private readonly held: HeldDirectory,
    private readonly options: ImportOptions,
  ) {}

  get waiting(): number {
    return this.pending.services.length;
  }

  batch(): { organisations: DirectoryOrganisation[]; services: DirectoryService[] } {
    const { organisations, services } = this.pending;
    this.pending = emptyBatch();
    return { organisations: [...organisations.values()], services };
  }

  take(row: FeedRow): void {
    this.totals.read += 1;
    const reading = this.unlessUsedTwice(readService(row.value, this.options));
    if (reading.ok) this.keep(reading.service, row.row);
    else this.refuse(reading, row);
  }

  report(feed: Feed): ImportReport {
    const { source, publisher, dryRun } = this.options;
    const missing = [...this.held.services].filter(([id]) => !this.services.has(id)).map(([id, { name }]) => ({ id, name }));
    return {
      source,
      publisher,
      dryRun,
      complete: feed.complete,
      pages: feed.progress.pages,
      totals: this.totals,
      organisations: { named: this.organisations.size, new: this.newOrganisations },
      refused: this.refused,
      notes: this.notes,
      absent: feed.complete ? missing : [],
      warnings: [...feed.warnings],
    };
  }

  /** The first row with an id keeps it: a directory that changed its mind with each import could not be relied on. */
  private unlessUsedTwice(reading: ServiceReading): ServiceReading {
    const before = reading.ok ? this.services.get(reading.service.source.id) : undefined;
    if (!reading.ok || before === undefined) return reading;
    return refuse([before === reading.service.source.digest ? 'ROW_REPEATED' : 'ID_USED_TWICE']);
  }

  private keep(service: DirectoryService, row: number): void {
    const { id, digest } = service.source;
    this.services.set(id, digest);
    const organisation = this.meet(service);
    const before = this.held.services.get(id);
    if (before?.digest === digest) this.totals.unchanged += 1;
    else {
      this.totals[before === undefined ? 'taken' : 'changed'] += 1;
      this.pending.services.push(service);
      if (organisation !== undefined) this.pending.organisations.set(organisation.sourceId, organisation);
    }
    for (const note of service.notes) this.notes.push({ row, id, name: service.name, ...note });
  }

  /** The organisation as it is to be kept: as the first row that names it has it; undefined for a later row's other words. */
  private meet(service: DirectoryService): DirectoryOrganisation | undefined {
    const { organisation } = service;
    const digest = digestOf(organisation);
    const first = this.organisations.get(organisation.sourceId);
    if (first !== undefined && first !== digest) {
      service.notes.push(noteOf('ORGANISATION_DIFFERS', '/organization'));
      return undefined;
    }
    if (first === undefined && !this.held.organisations.has(organisation.sourceId)) this.newOrganisations += 1;
    this.organisations.set(organisation.sourceId, digest);
    return organisation;
  }

  private refuse({ reason, also, words }: ServiceRefusal, { row, page, value }: FeedRow): void {
    this.totals.refused += 1;
    this.refused.push({ row, page, id: shown(value, 'id'), name: shown(value, 'name'), reason, also, words });
  }
}

function emptyBatch(): { organisations: Map<string, DirectoryOrganisation>; services: DirectoryService[] } {
  return { organisations: new Map(), services: [] };
}

/** A field of a refused row as far as it can be shown in a report. */
function shown(row: unknown, name: string): string | undefined {
  const value = isObject(row) && Object.hasOwn(row, name) ? row[name] : undefined;
  const text = typeof value === 'string' || typeof value === 'number' ? toLine(String(value).slice(0, 1_000)).slice(0, 120) : '';
  return text === '' ? undefined : text;
}

import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DirectorySink } from './directory-sink.js';
import { formatReport } from './format-report.js';
import { importFeed } from './import-feed.js';
import type { ImportReport } from './import-report.js';
import { ProgressDisplay, type ProgressStream } from './progress-display.js';
import { readFeed } from './read-feed.js';
import { parseUrl } from './web-address.js';

/** What the command needs of the process it runs in. `openDirectory` gives the directory to import into, and how to let go of it. */
export type ImportSurroundings = {
  folder: string;
  today: string;
  output: { write(text: string): unknown };
  progress: ProgressStream;
  openDirectory(options: { dryRun: boolean }): Promise<{ sink: DirectorySink; close(): Promise<void> }>;
};

export const USAGE = 'Usage: npm run import:directory -- <file or URL> [--dry-run] [--publisher <name>] [--json]\nThe publisher, under whose name a feed is known again, is the file’s name unless it is given.';

type Request = { source: string; publisher: string; dryRun: boolean; json: boolean };

/**
 * The command `npm run import:directory`. Writes the report to the output and progress and errors to the other stream; answers
 * the exit code: 0 also where rows were refused, 1 where nothing could be read or imported.
 */
export async function runImportCommand(args: string[], surroundings: ImportSurroundings): Promise<number> {
  const { output, progress } = surroundings;
  if (args.includes('--help')) {
    output.write(`${USAGE}\n`);
    return 0;
  }
  try {
    const request = readArguments(args, surroundings.folder);
    const report = await importInto(request, surroundings);
    output.write(`${request.json ? JSON.stringify(report, null, 2) : formatReport(report)}\n`);
    return report.totals.refused < report.totals.read ? 0 : 1;
  } catch (error) {
    progress.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function importInto(request: Request, surroundings: ImportSurroundings): Promise<ImportReport> {
  const { source, publisher, dryRun } = request;
  const feed = readFeed(source);
  const directory = await surroundings.openDirectory({ dryRun });
  const display = new ProgressDisplay(surroundings.progress);
  try {
    return await importFeed(feed, directory.sink, {
      source,
      publisher,
      dryRun,
      today: surroundings.today,
      onProgress: (progress) => display.show(progress),
    });
  } finally {
    display.end();
    await directory.close();
  }
}

function readArguments(args: string[], folder: string): Request {
  const { values, positionals } = parse(args);
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) throw new Error(USAGE);
  const web = source.includes('://');
  const publisher = values.publisher?.trim() || (web ? publisherOf(source) : basename(source, extname(source)));
  return { source: web ? source : resolve(folder, source), publisher, dryRun: values['dry-run'] ?? false, json: values.json ?? false };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, publisher: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Who publishes at an address: its host. */
function publisherOf(address: string): string {
  return parseUrl(address)?.host ?? address;
}

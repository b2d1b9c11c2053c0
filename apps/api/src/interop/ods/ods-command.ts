import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OrganisationImport } from '../../directory/index.js';
import { ProgressDisplay, type ProgressStream } from '../open-referral/progress-display.js';
import { importOrganisations, type OdsReport } from './import-organisations.js';
import { readOdsFile } from './ods-file.js';

/** What the command needs of the process it runs in. */
export interface OdsSurroundings {
  readonly folder: string;
  readonly today: string;
  readonly output: { write(text: string): unknown };
  readonly progress: ProgressStream;
  openDirectory(): Promise<{ organisations: OrganisationImport; close(): Promise<void> }>;
}

export const ODS_USAGE = 'Usage: npm run import:organisations -- <file> [--dry-run] [--json]\nThe file is one of the Organisation Data Service (trusts), or the list of GP practices with their patients, as CSV.';
const SHOWN = 20;

/** The command `npm run import:organisations`; answers the exit code: 0 also where rows were refused, 1 where nothing could be read or imported. */
export async function runOdsCommand(args: string[], { folder, today, output, progress, openDirectory }: OdsSurroundings): Promise<number> {
  try {
    const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      output.write(`${ODS_USAGE}\n`);
      return 0;
    }
    if (file === undefined || more.length > 0) throw new Error(ODS_USAGE);
    const source = resolve(folder, file);
    const rows = await readOdsFile(source);
    const directory = await openDirectory();
    const display = new ProgressDisplay(progress);
    try {
      const onProgress = (read: number): void => display.show({ rows: read, pages: 1, totalRows: rows.length });
      const report = await importOrganisations(rows, directory.organisations, { source, today, dryRun: values['dry-run'] ?? false, onProgress });
      output.write(`${values.json === true ? JSON.stringify(report, null, 2) : inWords(report)}\n`);
      return report.totals.refused < report.totals.read ? 0 : 1;
    } finally {
      display.end();
      await directory.close();
    }
  } catch (error) {
    progress.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function inWords({ source, dryRun, totals: { read, taken, changed, unchanged, kept, refused: count }, refused, absent }: OdsReport): string {
  return [
    `${source}: ${read} rows read${dryRun ? ' (a dry run: nothing was written)' : ''}.`,
    `${taken} new, ${changed} changed, ${unchanged} as they were, ${kept} kept here by hand and left alone, ${count} refused.`,
    ...refused.slice(0, SHOWN).map(({ line, code, words }) => `  line ${line}${code === '' ? '' : `, ${code}`}: ${words}`),
    ...(refused.length > SHOWN ? [`  and ${refused.length - SHOWN} more: --json lists them all.`] : []),
    ...(absent.length > 0 ? [`${absent.length} were imported before and are not in this file: they are left as they are.`] : []),
  ].join('\n');
}

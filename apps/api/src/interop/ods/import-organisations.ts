import type { HeldOrganisation, OrganisationImport, RegisteredOrganisation } from '../../directory/index.js';
import type { OdsRow } from './ods-file.js';
import { ODS_REFUSALS, readOrganisationRow, type OdsRefusal } from './read-organisation.js';

/** What became of every row: `read = taken + changed + unchanged + kept + refused`. `kept` are kept here by hand, and stay as they are. */
export interface OdsReport {
  readonly source: string;
  readonly dryRun: boolean;
  readonly totals: { read: number; taken: number; changed: number; unchanged: number; kept: number; refused: number };
  readonly refused: readonly { readonly line: number; readonly code: string; readonly reason: OdsRefusal; readonly words: string }[];
  /** Imported before, and no longer in the file: they are left as they are. */
  readonly absent: readonly { readonly odsCode: string; readonly name: string }[];
}

export interface OdsOptions {
  readonly source: string;
  readonly today: string;
  readonly dryRun: boolean;
  readonly onProgress: (rows: number) => void;
}

/** Reads organisations into the directory, all or nothing; the same file again changes nothing. The first row with a code keeps it. */
export async function importOrganisations(rows: readonly OdsRow[], into: OrganisationImport, { source, today, dryRun, onProgress }: OdsOptions): Promise<OdsReport> {
  try {
    const held = await into.begin();
    const totals = { read: 0, taken: 0, changed: 0, unchanged: 0, kept: 0, refused: 0 };
    const refused: OdsReport['refused'][number][] = [];
    const seen = new Map<string, RegisteredOrganisation>();
    const write: RegisteredOrganisation[] = [];
    for (const row of rows) {
      totals.read += 1;
      onProgress(totals.read);
      const reading = readOrganisationRow(row, today);
      const fault = typeof reading === 'string' ? reading : seen.has(reading.odsCode) ? 'CODE_USED_TWICE' : undefined;
      if (typeof reading === 'string' || fault !== undefined) {
        totals.refused += 1;
        refused.push({ line: row.line, code: (row.fields['PRACTICE_CODE'] ?? row.fields['code'] ?? '').slice(0, 20), reason: fault ?? 'CODE_MISSING', words: ODS_REFUSALS[fault ?? 'CODE_MISSING'] });
        continue;
      }
      seen.set(reading.odsCode, reading);
      const outcome = outcomeOf(reading, held.get(reading.odsCode));
      totals[outcome] += 1;
      if (outcome === 'taken' || outcome === 'changed') write.push(reading);
    }
    if (!dryRun) await into.finish(write);
    const kinds = new Set([...seen.values()].map(({ kind }) => kind));
    const absent = [...held.values()].filter(({ ours, kind, odsCode }) => ours && kinds.has(kind) && !seen.has(odsCode)).map(({ odsCode, name }) => ({ odsCode, name }));
    return { source, dryRun, totals, refused, absent };
  } finally {
    into.end();
  }
}

function outcomeOf({ name, postcode, phone }: RegisteredOrganisation, held: HeldOrganisation | undefined): 'taken' | 'changed' | 'unchanged' | 'kept' {
  if (held === undefined) return 'taken';
  if (!held.ours) return 'kept';
  return held.name === name && held.postcode === postcode && held.phone === phone ? 'unchanged' : 'changed';
}

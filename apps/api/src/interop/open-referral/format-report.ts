import type { ImportReport, NotedRow, RefusedRow } from './import-report.js';
import { REFUSALS, NOTES, type NoteCode, type RefusalCode } from './refusals.js';

/** At most so many rows of one kind of note; the JSON form has them all. Refusals are always listed in full. */
const EXAMPLES = 3;
const LONGEST_NAME = 60;

/** The report as lines for a terminal: totals that add up, every refused row by reason, and what was put right in the rest. */
export function formatReport(report: ImportReport): string {
  return [...heading(report), ...refusals(report.refused), ...notes(report.notes), ...absences(report)].join('\n');
}

function heading({ source, publisher, dryRun, totals, organisations, pages, warnings }: ImportReport): string[] {
  const rows: [string, number][] = [
    ['read', totals.read],
    [dryRun ? 'would be taken (new)' : 'taken (new)', totals.taken],
    [dryRun ? 'would be changed' : 'changed', totals.changed],
    ['unchanged', totals.unchanged],
    ['refused', totals.refused],
  ];
  return [
    `${dryRun ? 'Dry run, nothing is written: ' : ''}services of ${publisher} from ${source}`,
    '',
    ...rows.map(([label, count]) => `${String(count).padStart(7)}  ${label}`),
    '',
    `Organisations named: ${organisations.named}, of them new: ${organisations.new}. Pages read: ${pages}.`,
    'Imported services are for signposting: nobody can be referred to them until a team triages there.',
    ...warnings.map((warning) => `Note: ${warning}`),
  ];
}

function refusals(refused: RefusedRow[]): string[] {
  return groups(refused, (row) => row.reason).flatMap(([reason, rows]) => [
    '',
    `Refused, ${reason}: ${rows.length}. ${REFUSALS[reason as RefusalCode]}`,
    ...rows.map((row) => `  row ${String(row.row).padStart(5)}  ${row.id ?? '(no id)'}  ${brief(row.name ?? '(no name)')}${alsoOf(row)}`),
  ]);
}

function alsoOf({ also }: RefusedRow): string {
  return also.length === 0 ? '' : `  [also ${also.join(', ')}]`;
}

function notes(noted: NotedRow[]): string[] {
  const kinds = groups(noted, (note) => note.code);
  if (kinds.length === 0) return [];
  return [
    '',
    `Taken, with something put right or left out (${EXAMPLES} rows of each kind; --json gives all):`,
    ...kinds.flatMap(([code, rows]) => [
      `${String(rows.length).padStart(7)}  ${code}: what ${NOTES[code as NoteCode]}`,
      ...rows.slice(0, EXAMPLES).map((note) => `           row ${note.row}  ${note.pointer}  ${brief(note.name)}`),
    ]),
  ];
}

function absences({ absent, publisher }: ImportReport): string[] {
  if (absent.length === 0) return [];
  return ['', `In the directory from ${publisher}, but no longer in the feed (left as they are): ${absent.length}`, ...absent.map(({ id, name }) => `  ${id}  ${brief(name)}`)];
}

function groups<T>(rows: T[], keyOf: (row: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found];
}

function brief(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

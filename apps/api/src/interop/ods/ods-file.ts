import { CsvError, parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { decoded } from '../decoded.js';

/** A line of a file: its number, and its fields by the name of their column. */
export interface OdsRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The columns of the Organisation Data Service's own files, which come without a first line that names them; those that nothing is read from are not named. */
const ETR: Readonly<Record<number, string>> = { 0: 'code', 1: 'name', 9: 'postcode', 10: 'open_date', 11: 'close_date', 17: 'phone' };
const LARGEST = 200_000_000;
const NAMED = ['code', 'PRACTICE_CODE'];

export class OdsFileError extends Error {}

/** The rows of a file as the ODS publishes it, or of the list of practices with their patients; with or without a byte order mark, in UTF-8 or as Windows writes it. */
export async function readOdsFile(path: string): Promise<OdsRow[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new OdsFileError(`This file cannot be read: ${path} (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}).`);
  });
  if (bytes.length > LARGEST) throw new OdsFileError(`This file is too large: ${path}.`);
  const rows = records(decoded(bytes), path);
  const [first] = rows;
  if (first === undefined) throw new OdsFileError(`${path} holds no rows.`);
  const isNamed = first.record.some((name) => NAMED.includes(name));
  if (!isNamed && !/^[A-Z0-9]{3,10}$/.test(first.record[0] ?? '')) throw new OdsFileError(`${path} is no file of organisations: its first line names no columns that are known, and begins with no ODS code.`);
  const nameOf = (place: number): string | undefined => (isNamed ? first.record[place] : ETR[place]);
  return rows.slice(isNamed ? 1 : 0).map(({ record, line }) => ({ line, fields: Object.fromEntries(record.flatMap((value, place) => {
    const name = nameOf(place);
    return name === undefined ? [] : [[name, value.trim()]];
  })) }));
}

function records(text: string, path: string): { record: string[]; line: number }[] {
  try {
    // a row with too few or too many fields is that row's fault, and a quote where none belongs a part of the text
    const rows = parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) throw new OdsFileError(`${path} cannot be read as CSV: ${error.message}`);
    throw error;
  }
}

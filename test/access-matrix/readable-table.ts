/** A table as a person reads it: the first line names the columns, the first column the rows, two spaces or more part the cells. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function readTable(text: string): Table {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [columns = [], ...rows] = lines.map((line) => line.split(/\s{2,}/));
  return new Map(
    rows.map(([name = '', ...cells]) => {
      if (cells.length !== columns.length) throw new Error(`“${name}” has ${cells.length} cells for ${columns.length} columns`);
      return [name, new Map(columns.map((column, index) => [column, cells[index] ?? '']))];
    }),
  );
}

/** The cell; an error where the table has no such row or column: whatever is new must be put into it. */
export function cellOf(table: Table, row: string, column: string): string {
  const cell = table.get(row)?.get(column);
  if (cell === undefined) throw new Error(`the table says nothing of ${row}, ${column}`);
  return cell;
}

/**
 * How many typing errors lie between two words: a letter wrong, missing, too many, or two neighbours swapped (Damerau-Levenshtein,
 * each place corrected once: optimal string alignment). Letters are code points.
 */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/** How many typing errors in a name are tolerated: one, and two from eight letters on. */
export function toleratedErrors(name: string): number {
  return [...name].length >= 8 ? 2 : 1;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

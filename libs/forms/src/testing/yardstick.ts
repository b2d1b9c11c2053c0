const NUMBERS = 500_000;

/** How many times as long something takes as sorting half a million numbers does on this machine, just now: a machine that is busy is slow at both. */
export function timesASort(work: () => void): number {
  return timeOf(work) / Math.min(timeOf(sort), timeOf(sort));
}

function sort(): void {
  Float64Array.from({ length: NUMBERS }, (_, n) => Math.sin(n)).sort();
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

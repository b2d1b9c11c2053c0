import type { FormDefinition } from './form-definition.js';
import { lintPoints, questionNodes, thousandths, type Questions } from './lint-points.js';
import type { Report } from './lint-schema.js';
import type { Question } from './questions.js';
import type { AlertRule, Band, Scale } from './scoring.js';

/** The totals that a scale can reach, in thousandths: from `least` to `most`, each a multiple of `step`. */
interface Reach {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The most points of each item, by its pointer. */
  readonly mostOf: ReadonlyMap<string, number>;
}

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

function lintItems(scale: Scale, questions: Questions, at: string, report: Report): Reach {
  const mostOf = new Map<string, number>();
  let [least, most, step] = [0, 0, 0];
  scale.items.forEach((item, index) => {
    const here = `${at}/items/${index}`;
    const node = questions.get(item.pointer);
    if (mostOf.has(item.pointer)) report(here, 'TWICE', `“${item.pointer}” counts twice on this scale`);
    if (!node) report(here, 'UNKNOWN_QUESTION', `There is no question at “${item.pointer}”`);
    else if (node['x-prefill'] !== 'never') report(here, 'PREFILL', `A scored question is never prefilled: “${item.pointer}”`);
    const points = lintPoints(item, node ?? {}, questions, here, node ? report : () => undefined);
    const [lowest, highest] = points.length > 0 ? [Math.min(...points), Math.max(...points)] : [0, 0];
    mostOf.set(item.pointer, highest);
    least += lowest;
    most += highest;
    step = points.reduce(divisor, step);
  });
  return { least, most, step: step || 1, mostOf };
}

/** Each total that can be reached lies in exactly one band. */
function lintBands(bands: readonly Band[], { least, most, step }: Reach, at: string, report: Report): void {
  const after = (total: number): number => (Math.floor(total / step) + 1) * step;
  const ends = bands.map(({ from, to }) => ({ from: thousandths(from), to: to === undefined ? Infinity : thousandths(to) }));
  if ((ends[0]?.from ?? least) > least) report(at, 'BANDS', 'The lowest band begins above the lowest total');
  if ((ends.at(-1)?.to ?? most) < most) report(at, 'BANDS', 'The highest band ends below the highest total');
  ends.forEach(({ from, to }, index) => {
    const here = `${at}/${index}`;
    const before = ends[index - 1]?.to ?? -Infinity;
    if (from > to) report(here, 'BANDS', 'This band ends before it begins');
    if (from > most || to < least) report(here, 'BANDS', 'No total reaches this band');
    if (from <= before) report(here, 'BANDS', 'This band overlaps the one before it');
    else if (index > 0 && after(before) < from) report(here, 'BANDS', 'There are totals between this band and the one before it');
  });
}

function lintAlert({ when }: AlertRule, scales: ReadonlyMap<string, Reach>, at: string, report: Report): void {
  const reach = scales.get(when.scale);
  if (!reach) return report(`${at}/when/scale`, 'UNKNOWN_SCALE', `There is no scale “${when.scale}”`);
  const atLeast = thousandths(when.atLeast);
  if (!when.anyOf && atLeast > reach.most) report(`${at}/when/atLeast`, 'UNREACHABLE', 'No total reaches this alert');
  for (const pointer of when.anyOf ?? []) {
    const most = reach.mostOf.get(pointer);
    if (most === undefined) report(`${at}/when/anyOf`, 'UNKNOWN_QUESTION', `“${pointer}” is not on the scale “${when.scale}”`);
    else if (atLeast > most) report(`${at}/when/atLeast`, 'UNREACHABLE', `No answer at “${pointer}” reaches this alert`);
  }
}

/** Reports what would make a score wrong, or none: answers and numbers without points, totals without a band, pointers that lead nowhere. */
export function lintScoring({ schema, scoring }: FormDefinition, questions: readonly Question[], report: Report): void {
  const nodes = questionNodes(schema, questions);
  const scales = new Map<string, Reach>();
  scoring?.scales.forEach((scale, index) => {
    const at = `/scoring/scales/${index}`;
    if (scales.has(scale.key)) report(`${at}/key`, 'TWICE', `There are two scales “${scale.key}”`);
    const reach = lintItems(scale, nodes, at, report);
    scales.set(scale.key, reach);
    if (scale.bands?.length) lintBands(scale.bands, reach, `${at}/bands`, report);
  });
  scoring?.alerts?.forEach((alert, index) => lintAlert(alert, scales, `/scoring/alerts/${index}`, report));
}

import type { Band } from '@onward/forms';
import type { Assessment } from '../../api/assessments';

/** One score of the plot. */
export interface Plotted {
  readonly id: string;
  readonly at: number;
  readonly score: number;
  readonly hasAlert: boolean;
}

export interface PlottedBand {
  readonly key: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The scores of one scale, oldest first; what has no score is not on the plot. */
export const plottedOf = (assessments: readonly Assessment[], scale: string): Plotted[] =>
  assessments.flatMap(({ id, recordedAt, scales, alerts }) => {
    const score = scales.find(({ key }) => key === scale)?.score;
    return score == null ? [] : [{ id, at: Date.parse(recordedAt), score, hasAlert: alerts.length > 0 }];
  }).toSorted((a, b) => a.at - b.at);

/** `Low clinical risk: ward-based response` is `Low clinical risk` on a plot: the table has the whole. */
const short = (label: string): string => label.split(/[:(,]/, 1)[0]?.trim() ?? label;

/** The bands as strips that meet half-way between whole scores; the highest, where it has no end, ends with the highest score. */
export function plottedBands(bands: readonly Band[], scores: readonly Plotted[]): PlottedBand[] {
  const highest = Math.max(...scores.map(({ score }) => score), ...bands.map(({ from, to }) => to ?? from));
  return bands.map(({ key, label, from, to = highest }) => ({ key, words: `${short(label)} ${from === to ? from : `${from}–${to}`}`, from: from - 0.5, to: to + 0.5 }));
}

/** The scores that the plot reaches from and to. */
export function reachOf(bands: readonly PlottedBand[], scores: readonly Plotted[]): readonly [number, number] {
  const ends = bands.length > 0 ? bands.flatMap(({ from, to }) => [from, to]) : [-0.5, ...scores.map(({ score }) => score + 0.5)];
  return [Math.min(...ends), Math.max(...ends)];
}

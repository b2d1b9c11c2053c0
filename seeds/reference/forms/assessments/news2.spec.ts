import { formErrors, score, type Answers } from '@onward/forms';
import { news2 } from './news2.js';

/** Observations that all score 0. */
const well: Answers = {
  respirationRate: 16, spo2Scale: 'scale-1', oxygen: 'air', oxygenSaturation: 98, systolicPressure: 120, pulse: 70, consciousness: 'alert', temperature: 37,
};

function outcome(change: Answers) {
  const { scales: [total], alerts, priority } = score(news2, { ...well, ...change });
  return { score: total?.score, band: total?.band?.key, alerts: alerts.map(({ key }) => key), priority };
}
const points = (change: Answers) => outcome(change).score;

/** Chart 1: the lowest and highest number of every cell that has both. */
const CHART: readonly (readonly [string, readonly (readonly [points: number, ...numbers: number[]])[]])[] = [
  ['respirationRate', [[3, 0, 8], [1, 9, 11], [0, 12, 20], [2, 21, 24], [3, 25, 100]]],
  ['oxygenSaturation', [[3, 0, 91], [2, 92, 93], [1, 94, 95], [0, 96, 100]]],
  ['systolicPressure', [[3, 0, 90], [2, 91, 100], [1, 101, 110], [0, 111, 219], [3, 220, 350]]],
  ['pulse', [[3, 0, 40], [1, 41, 50], [0, 51, 90], [1, 91, 110], [2, 111, 130], [3, 131, 350]]],
  ['temperature', [[3, 20, 35], [1, 35.1, 36], [0, 36.1, 38], [1, 38.1, 39], [2, 39.1, 45]]],
];

describe('NEWS2 chart 1', () => {
  it.each(CHART.flatMap(([key, cells]) => cells.flatMap(([worth, ...numbers]) => numbers.map((number) => [key, number, worth] as const))))(
    'gives %s %d: %d', (key, number, worth) => expect(points({ [key]: number })).toBe(worth),
  );
  it.each([['alert', 0], ['confusion', 3], ['voice', 3], ['pain', 3], ['unresponsive', 3]])('gives consciousness “%s”: %d', (consciousness, worth) => {
    expect(points({ consciousness })).toBe(worth);
  });
  it('adds 2 for oxygen, on scale 1 with the same saturation points', () => {
    for (const [saturation, worth] of [[98, 0], [95, 1], [93, 2], [91, 3]] as const) {
      expect(points({ oxygen: 'oxygen', oxygenSaturation: saturation })).toBe(2 + worth);
    }
  });
  it.each([[0, 3], [83, 3], [84, 2], [85, 2], [86, 1], [87, 1], [88, 0], [92, 0], [93, 0], [100, 0]])('gives a saturation of %d on scale 2 in air: %d', (oxygenSaturation, worth) => {
    expect(points({ spo2Scale: 'scale-2', oxygenSaturation })).toBe(worth);
  });
  it.each([[0, 3], [83, 3], [84, 2], [85, 2], [86, 1], [87, 1], [88, 0], [92, 0], [93, 1], [94, 1], [95, 2], [96, 2], [97, 3], [100, 3]])(
    'gives a saturation of %d on scale 2 on oxygen: %d, besides 2 for the oxygen', (oxygenSaturation, worth) => {
      expect(points({ spo2Scale: 'scale-2', oxygen: 'oxygen', oxygenSaturation })).toBe(2 + worth);
    },
  );
});

describe('NEWS2 charts 2 and 4', () => {
  it.each([
    ['0', {}, 0, 'low', null],
    ['4', { pulse: 111, respirationRate: 21 }, 4, 'low', null],
    ['5', { pulse: 111, respirationRate: 21, temperature: 38.1 }, 5, 'medium', 'urgent'],
    ['6', { pulse: 111, respirationRate: 21, temperature: 39.1 }, 6, 'medium', 'urgent'],
    ['7', { pulse: 111, respirationRate: 21, temperature: 39.1, oxygenSaturation: 95 }, 7, 'high', 'emergency'],
  ])('at %s ask for the response of the band', (_, change, total, band, priority) => {
    expect(outcome(change)).toEqual({ score: total, band, alerts: [], priority });
  });
  it('at 20, the most there is, ask for an emergency response', () => {
    const worst = { respirationRate: 30, oxygen: 'oxygen', oxygenSaturation: 80, systolicPressure: 80, pulse: 140, consciousness: 'pain', temperature: 34 };
    expect(outcome(worst)).toEqual({ score: 20, band: 'high', alerts: ['red-score'], priority: 'emergency' });
  });
  it.each([
    [{ respirationRate: 25 }], [{ oxygenSaturation: 91 }], [{ systolicPressure: 220 }], [{ pulse: 40 }], [{ consciousness: 'confusion' }], [{ temperature: 35 }],
  ])('ask for an urgent response to %j, one observation that scores 3', (change) => {
    expect(outcome(change)).toEqual({ score: 3, band: 'low', alerts: ['red-score'], priority: 'urgent' });
  });
  it('do so before the other observations are made', () => {
    expect(score(news2, { consciousness: 'unresponsive' })).toMatchObject({ scales: [{ score: null }], priority: 'urgent' });
  });
  it('take no red score from oxygen, which is worth 2', () => expect(outcome({ oxygen: 'oxygen' })).toMatchObject({ score: 2, alerts: [] }));
});

describe('A NEWS2 observation', () => {
  it('of saturation has no points until it is known which scale applies, and on scale 2 whether it was on oxygen', () => {
    const { spo2Scale, oxygen, ...others } = well;
    expect([spo2Scale, oxygen]).toEqual(['scale-1', 'air']);
    expect(score(news2, { ...others, oxygen }).scales[0]?.missing).toEqual(['/spo2Scale']);
    expect(score(news2, { ...others, spo2Scale: 'scale-2' }).scales[0]?.missing).toEqual(['/oxygen']);
  });
  it.each([['temperature', 36.55], ['oxygenSaturation', 101], ['pulse', 70.5], ['respirationRate', -1]])('of %s %d is refused', (key, value) => {
    expect(formErrors(news2, { ...well, [key]: value }, { referrerKind: 'ambulance' }).map(({ pointer }) => pointer)).toEqual([`/${key}`]);
  });
});

import type { Assessment } from '../../api/assessments';
import { plottedBands, plottedOf, reachOf } from './plot-shape';

const scored = (id: string, recordedAt: string, score: number | null, alerts: Assessment['alerts'] = []) =>
  ({ id, recordedAt, alerts, scales: [{ key: 'total', title: 'Total', score, band: null }] }) as unknown as Assessment;

describe('A plot of scores', () => {
  const list = [scored('c', '2026-03-17T10:00:00Z', 19, [{ key: 'self-harm', message: 'Ask' }]), scored('b', '2026-03-10T10:00:00Z', null), scored('a', '2026-03-03T10:00:00Z', 8)];
  const bands = [{ key: 'low', label: 'Low risk: wait', from: 0, to: 4 }, { key: 'one', label: 'Raised', from: 5, to: 5 }, { key: 'high', label: 'High risk (act)', from: 6 }];

  it('has the scores oldest first, without what has none, and marks those with an alert', () => {
    expect(plottedOf(list, 'total').map(({ id, score, hasAlert }) => [id, score, hasAlert])).toEqual([['a', 8, false], ['c', 19, true]]);
    expect(plottedOf(list, 'other')).toEqual([]);
  });
  it('has bands that meet half-way between whole scores, in short words; the last ends with the highest score', () => {
    const strips = plottedBands(bands, plottedOf(list, 'total'));
    expect(strips.map(({ words, from, to }) => [words, from, to])).toEqual([['Low risk 0–4', -0.5, 4.5], ['Raised 5', 4.5, 5.5], ['High risk 6–19', 5.5, 19.5]]);
    expect(reachOf(strips, plottedOf(list, 'total'))).toEqual([-0.5, 19.5]);
  });
  it('reaches from nought to the highest score where the instrument has no bands', () => {
    expect(reachOf([], plottedOf(list, 'total'))).toEqual([-0.5, 19.5]);
  });
});

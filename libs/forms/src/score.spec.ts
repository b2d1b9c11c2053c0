import type { FormDefinition } from './form-definition.js';
import { score } from './score.js';

const points = { never: 0, sometimes: 1, often: 2 };
const form: FormDefinition = {
  key: 'mood',
  version: 1,
  title: 'Mood',
  kind: 'assessment',
  schema: { type: 'object' },
  uiSchema: {},
  example: {},
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'Total',
        items: [{ pointer: '/low', points }, { pointer: '/sleep', points }, { pointer: '/hours' }],
        bands: [
          { key: 'mild', label: 'Mild', from: 0, to: 2 },
          { key: 'severe', label: 'Severe', from: 3 },
        ],
      },
      { key: 'mood', title: 'Mood alone', items: [{ pointer: '/low', points }] },
    ],
    alerts: [
      { key: 'low', message: 'Often low: ask about self-harm', when: { item: { pointer: '/low', points }, atLeast: 2 } },
      { key: 'severe', message: 'Severe', when: { scale: 'total', atLeast: 3 } },
    ],
  },
};

describe('A score', () => {
  it('is the sum of its items, with its band and its sub-scores', () => {
    const { scales, alerts } = score(form, { low: 'sometimes', sleep: 'often', hours: 1.5 });
    expect(scales.map(({ key, score: sum, band }) => [key, sum, band?.key])).toEqual([
      ['total', 4.5, 'severe'],
      ['mood', 1, undefined],
    ]);
    expect(alerts).toEqual([{ key: 'severe', message: 'Severe' }]);
  });
  it('is none while an item is missing, and says which', () => {
    const { scales } = score(form, { low: 'never', hours: 0 });
    expect(scales[0]).toEqual({ key: 'total', title: 'Total', score: null, band: null, missing: ['/sleep'] });
    expect(scales[1]?.score).toBe(0);
  });
  it('counts an answer that carries no points as missing', () => {
    expect(score(form, { low: 'toString', sleep: null, hours: 'two' }).scales[0]?.missing).toEqual(['/low', '/sleep', '/hours']);
  });
  it('does not hold back an alert because other answers are missing', () => {
    expect(score(form, { low: 'often' }).alerts).toEqual([{ key: 'low', message: 'Often low: ask about self-harm' }]);
  });
  it('does not exist for a form without scoring', () => {
    expect(score({ ...form, scoring: undefined }, {})).toEqual({ scales: [], alerts: [] });
  });
});

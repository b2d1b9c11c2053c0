import fc from 'fast-check';
import type { Answers, FormDefinition } from './form-definition.js';
import { raisedPriority, score } from './score.js';
import type { Points, Scoring } from './scoring.js';
import { PRIORITIES } from './vocabulary.js';

const points = { never: 0, sometimes: 1, often: 2 };
const scoring: Scoring = {
  scales: [
    {
      key: 'total',
      title: 'Total',
      items: [{ pointer: '/low', points }, { pointer: '/sleep', points }, { pointer: '/hours' }],
      bands: [
        { key: 'mild', label: 'Mild', from: 0, to: 2 },
        { key: 'severe', label: 'Severe', from: 3, priority: 'soon' },
      ],
    },
    { key: 'mood', title: 'Mood alone', items: [{ pointer: '/low', points }] },
  ],
  alerts: [
    { key: 'low', message: 'Often low: ask about self-harm', when: { scale: 'total', anyOf: ['/low'], atLeast: 2 }, priority: 'urgent' },
    { key: 'severe', message: 'Severe', when: { scale: 'total', atLeast: 3 } },
  ],
};
const form: FormDefinition = { key: 'mood', version: 1, title: 'Mood', kind: 'assessment', schema: { type: 'object' }, uiSchema: {}, example: {}, scoring };

/** The score of one item, `/x`, and what is missing for it. */
function scoreOf(way: Points, answers: Answers): unknown {
  const [total] = score({ ...form, scoring: { scales: [{ key: 'total', title: 'Total', items: [{ pointer: '/x', ...way }] }] } }, answers).scales;
  return total?.missing.length ? total.missing : total?.score;
}

describe('A score', () => {
  it('is the sum of its items, with its band and its sub-scores, which share items', () => {
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
  it('does not exist for a form without scoring', () => {
    expect(score({ ...form, scoring: undefined }, {})).toEqual({ scales: [], alerts: [], priority: null });
  });
  it('of a reversed item is highest for the answer that comes first', () => {
    const reversed = { points: { often: 2, sometimes: 1, never: 0 } };
    expect(['often', 'sometimes', 'never'].map((x) => scoreOf(reversed, { x }))).toEqual([2, 1, 0]);
  });
  it('has no noise of binary fractions', () => {
    const tenths = ['/a', '/b', '/c'].map((pointer) => ({ pointer, points: { yes: 0.1 } }));
    expect(score({ ...form, scoring: { scales: [{ key: 't', title: 'T', items: tenths }] } }, { a: 'yes', b: 'yes', c: 'yes' }).scales[0]?.score).toBe(0.3);
  });
});

describe('Points by number', () => {
  const ranges = { ranges: [{ to: 8, points: 3 }, { from: 9, to: 11, points: 1 }, { from: 12, points: 0 }] };
  it.each([[-5, 3], [8, 3], [9, 1], [11, 1], [12, 0], [1e308, 0]])('give %d its range’s: %d', (x, expected) => expect(scoreOf(ranges, { x })).toBe(expected));
  it.each([[8.5], ['9'], [NaN], [null], [[9]]])('give %p none: it is missing', (x) => expect(scoreOf(ranges, { x })).toEqual(['/x']));
});

describe('Points that another answer chooses', () => {
  const chosen: Points = { chosenBy: { pointer: '/scale', cases: { low: { points: { yes: 1, no: 0 } }, high: { points: { yes: 3, no: 2 } }, none: { always: 0 } } } };
  it('are of the way that it chose', () => {
    expect(scoreOf(chosen, { scale: 'low', x: 'yes' })).toBe(1);
    expect(scoreOf(chosen, { scale: 'high', x: 'yes' })).toBe(3);
  });
  it('need no answer where the question is not asked after it, nor heed one', () => {
    expect(scoreOf(chosen, { scale: 'none' })).toBe(0);
    expect(scoreOf(chosen, { scale: 'none', x: 'yes' })).toBe(0);
  });
  it('wait for the answer that chooses, and say so', () => {
    expect(scoreOf(chosen, { x: 'yes' })).toEqual(['/scale']);
    expect(scoreOf(chosen, { x: 'yes', scale: 'constructor' })).toEqual(['/scale']);
    expect(scoreOf(chosen, { scale: 'low' })).toEqual(['/x']);
  });
});

describe('An alert', () => {
  it('on an item is not held back because other answers are missing', () => {
    expect(score(form, { low: 'often' }).alerts).toEqual([{ key: 'low', message: 'Often low: ask about self-harm', priority: 'urgent' }]);
  });
  it('on several items is raised by any of them', () => {
    const any = { ...form, scoring: { ...scoring, alerts: [{ key: 'any', message: 'Any', when: { scale: 'total', anyOf: ['/low', '/sleep'], atLeast: 2 } }] } };
    expect(score(any, { sleep: 'often' }).alerts).toHaveLength(1);
    expect(score(any, { low: 'sometimes', sleep: 'sometimes', hours: 5 }).alerts).toEqual([]);
  });
  it('on a scale waits for its total', () => expect(score(form, { low: 'sometimes', hours: 24 }).alerts).toEqual([]));
});

describe('The priority that a score suggests', () => {
  it('is the most pressing of its bands and alerts, and may be none', () => {
    expect(score(form, { low: 'never', sleep: 'never', hours: 0 }).priority).toBeNull();
    expect(score(form, { low: 'never', sleep: 'often', hours: 2 }).priority).toBe('soon');
    expect(score(form, { low: 'often', sleep: 'often', hours: 2 }).priority).toBe('urgent');
  });
  it('raises the priority of a referral and never lowers it', () => {
    expect(raisedPriority('routine', { priority: 'urgent' })).toBe('urgent');
    expect(raisedPriority('routine', { priority: null })).toBe('routine');
    for (const current of PRIORITIES) for (const priority of PRIORITIES) {
      expect(PRIORITIES.indexOf(raisedPriority(current, { priority }))).toBe(Math.max(PRIORITIES.indexOf(current), PRIORITIES.indexOf(priority)));
    }
  });
});

describe('Hostile answers and scorings', () => {
  it.each([['__proto__'], ['constructor'], ['toString'], ['hasOwnProperty']])('find nothing under %s', (key) => {
    expect(scoreOf({ points }, { x: key })).toEqual(['/x']);
    expect(score({ ...form, scoring: { scales: [{ key: 't', title: 'T', items: [{ pointer: `/${key}` }] }] } }, {}).scales[0]?.missing).toEqual([`/${key}`]);
  });
  it.each([[1e308], [-1e308], [NaN], [Infinity], [1_000.5]])('with the number %d for an answer are missing it', (x) => expect(scoreOf({}, { x })).toEqual(['/x']));
  it.each([[{ points: { yes: 1e308 } }], [{ always: 1e308 }], [{ always: NaN }]])('with %j for points give no score', (way) => expect(scoreOf(way, { x: 'yes' })).toEqual(['/x']));
  it('never throw, and give a number of at most a thousand an item, or none', () => {
    const answer = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    fc.assert(fc.property(fc.record({ low: answer, sleep: answer, hours: answer }), fc.object(), (known, other) => {
      for (const { score: sum, missing } of score(form, { ...other, ...known }).scales) {
        if (sum === null) expect(missing.length).toBeGreaterThan(0);
        else expect(Math.abs(sum)).toBeLessThanOrEqual(3_000);
      }
    }), { numRuns: 500 });
  });
});

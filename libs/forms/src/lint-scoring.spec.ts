import fc from 'fast-check';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { lintForm } from './lint.js';
import { score } from './score.js';
import type { AlertRule, Band, Points, Scale, Scoring } from './scoring.js';

const asked = { 'x-category': 'general', 'x-prefill': 'never' } as const;
const properties = {
  mood: { title: 'Mood', enum: ['low', 'high'], ...asked },
  ill: { title: 'Ill', type: 'boolean', ...asked },
  rate: { title: 'Rate', type: 'integer', minimum: 0, maximum: 60, ...asked },
  heat: { title: 'Heat', type: 'number', multipleOf: 0.1, minimum: 20, maximum: 45, ...asked },
  share: { title: 'Share', type: 'number', ...asked },
  offered: { title: 'Offered', enum: ['a'], 'x-category': 'general' },
} as const satisfies Record<string, JsonSchema>;
const mood = { pointer: '/mood', points: { low: 1, high: 0 } };
const total: Scale = { key: 'total', title: 'Total', items: [mood] };

const form: FormDefinition = {
  key: 'trial', version: 1, title: 'Trial', kind: 'assessment', example: {},
  schema: { type: 'object', additionalProperties: false, properties },
  uiSchema: { 'ui:pages': [{ key: 'one', title: 'One', fields: Object.keys(properties) }] },
};
const found = (scales: readonly object[], alerts: readonly object[] = []): string[] =>
  lintForm({ ...form, scoring: { scales, alerts } }).map(({ pointer, code }) => `${code} ${pointer.replace('/scoring', '')}`);
const item = (key: keyof typeof properties, way: Points): string[] => found([{ ...total, items: [{ pointer: `/${key}`, ...way }] }]);
const banded = (...bands: readonly Omit<Band, 'label'>[]): string[] =>
  found([{ ...total, items: [mood, { pointer: '/ill', points: { true: 2, false: 0 } }], bands: bands.map((band) => ({ ...band, label: band.key })) }]);
const alert = (when: AlertRule['when']): string[] => found([total], [{ key: 'a', message: 'A', when }]);
const at = '/scales/0/items/0';

describe('The check of a scoring before it is published', () => {
  it('passes points by answer, by number, as answered and chosen by another answer', () => {
    expect(item('mood', { points: { low: 1, high: 0 } })).toEqual([]);
    expect(item('ill', { points: { true: 1, false: 0 } })).toEqual([]);
    expect(item('rate', {})).toEqual([]);
    expect(item('rate', { ranges: [{ to: 8, points: 3 }, { from: 9, to: 20, points: 0 }, { from: 21, points: 2 }] })).toEqual([]);
    expect(item('heat', { ranges: [{ from: 20, to: 35, points: 3 }, { from: 35.1, to: 36, points: 1 }, { from: 36.1, to: 45, points: 0 }] })).toEqual([]);
    expect(item('rate', { chosenBy: { pointer: '/mood', cases: { low: {}, high: { always: 0 } } } })).toEqual([]);
  });
  it.each<[string, string[], string]>([
    ['an answer without points', item('mood', { points: { low: 1 } }), `NO_POINTS ${at}/points`],
    ['points for an answer that is none', item('mood', { points: { low: 1, high: 0, lo: 2 } }), `UNKNOWN_OPTION ${at}/points`],
    ['points by answer for a number', item('rate', { points: { 1: 1 } }), `NO_OPTIONS ${at}/points`],
    ['an answer from a prototype', item('mood', { points: { low: 1, high: 1, constructor: 2 } as Record<string, number> }), `UNSAFE_KEY ${at}/points/constructor`],
    ['a gap between ranges', item('rate', { ranges: [{ to: 8, points: 1 }, { from: 10, points: 0 }] }), `RANGES ${at}/ranges/1`],
    ['ranges that overlap', item('rate', { ranges: [{ to: 8, points: 1 }, { from: 8, points: 0 }] }), `RANGES ${at}/ranges/1`],
    ['a gap of a tenth between ranges', item('heat', { ranges: [{ to: 35, points: 1 }, { from: 35.2, points: 0 }] }), `RANGES ${at}/ranges/1`],
    ['a range with no beginning after another', item('rate', { ranges: [{ to: 8, points: 1 }, { points: 0 }] }), `RANGES ${at}/ranges/1`],
    ['a range the wrong way round', item('rate', { ranges: [{ from: 9, to: 8, points: 1 }] }), `RANGES ${at}/ranges/0`],
    ['ranges that begin too high', item('rate', { ranges: [{ from: 1, points: 1 }] }), `RANGES ${at}/ranges`],
    ['ranges that end too low', item('rate', { ranges: [{ to: 59, points: 1 }] }), `RANGES ${at}/ranges`],
    ['ranges over any decimals', item('share', { ranges: [{ points: 1 }] }), `RANGES ${at}/ranges`],
    ['a number without end that is itself the points', item('share', {}), `NO_POINTS ${at}`],
    ['a choice that forgets an answer', item('rate', { chosenBy: { pointer: '/mood', cases: { low: {} } } }), `NO_POINTS ${at}/chosenBy/cases`],
    ['a choice by no question', item('rate', { chosenBy: { pointer: '/hue', cases: { low: {} } } }), `UNKNOWN_QUESTION ${at}/chosenBy/pointer`],
    ['a choice by an answer that is prefilled', item('rate', { chosenBy: { pointer: '/offered', cases: { a: {} } } }), `PREFILL ${at}/chosenBy/pointer`],
    ['a mistake within a choice', item('rate', { chosenBy: { pointer: '/mood', cases: { low: { ranges: [{ from: 5, points: 1 }] }, high: {} } } }), `RANGES ${at}/chosenBy/cases/low/ranges`],
    ['an item that is prefilled', item('offered', { points: { a: 1 } }), `PREFILL ${at}`],
    ['an item that is not asked', found([{ ...total, items: [{ pointer: '/hue' }] }]), `UNKNOWN_QUESTION ${at}`],
    ['an item twice on one scale', found([{ ...total, items: [mood, mood] }]), 'TWICE /scales/0/items/1'],
    ['two scales of one name', found([total, total]), 'TWICE /scales/1/key'],
    ['two ways to points at once', item('rate', { always: 1, ranges: [{ points: 1 }] }), `TOO_MANY_FIELDS ${at}`],
    ['points of 1e308', item('mood', { points: { low: 1e308, high: 0 } }), `MAXIMUM ${at}/points/low`],
    ['points that are not a number', item('mood', { points: { low: NaN, high: 0 } }), `TYPE ${at}/points/low`],
    ['points finer than a thousandth', item('mood', { points: { low: 0.0001, high: 0 } }), `MULTIPLE_OF ${at}/points/low`],
    ['points under __proto__', item('mood', { points: JSON.parse('{"low":1,"high":0,"__proto__":5}') as Record<string, number> }), `UNSAFE_KEY ${at}/points/__proto__`],
  ])('finds %s', (_, errors, expected) => expect(errors).toContain(expected));
});

describe('The check of bands, over totals of 0, 1, 2 and 3,', () => {
  const [low, high] = [{ key: 'low', from: 0, to: 1 }, { key: 'high', from: 2, to: 3 }];
  it('passes those that hold each total once', () => {
    expect(banded(low, high)).toEqual([]);
    expect(banded(low, { key: 'high', from: 2 })).toEqual([]);
  });
  it.each<[string, string[], string]>([
    ['a gap', banded({ ...low, to: 0 }, high), 'BANDS /scales/0/bands/1'],
    ['an overlap', banded(low, { ...high, from: 1 }), 'BANDS /scales/0/bands/1'],
    ['a lowest total without a band', banded({ ...low, from: 1 }, high), 'BANDS /scales/0/bands'],
    ['a highest total without a band', banded(low, { ...high, to: 2 }), 'BANDS /scales/0/bands'],
    ['a band that no total reaches', banded(low, high, { key: 'top', from: 4 }), 'BANDS /scales/0/bands/2'],
    ['a band the wrong way round', banded({ ...low, to: -1 }, high), 'BANDS /scales/0/bands/0'],
  ])('finds %s', (_, errors, expected) => expect(errors).toContain(expected));
  it('takes bands apart by no more than lies between two totals', () => {
    const halves = { ...total, items: [{ pointer: '/mood', points: { low: 0.5, high: 0 } }] };
    const two = (to: number) => found([{ ...halves, bands: [{ key: 'a', label: 'A', from: 0, to }, { key: 'b', label: 'B', from: 0.5 }] }]);
    expect([two(0), two(0.4)]).toEqual([[], []]);
    expect(two(0.5)).toEqual(['BANDS /scales/0/bands/1']);
  });
});

describe('The check of alerts', () => {
  it('passes one on the total and one on any of some items', () => {
    expect(alert({ scale: 'total', atLeast: 1 })).toEqual([]);
    expect(alert({ scale: 'total', anyOf: ['/mood'], atLeast: 1 })).toEqual([]);
  });
  it.each<[string, string[], string]>([
    ['no such scale', alert({ scale: 'sum', atLeast: 1 }), 'UNKNOWN_SCALE /alerts/0/when/scale'],
    ['an item that is not on the scale', alert({ scale: 'total', anyOf: ['/ill'], atLeast: 1 }), 'UNKNOWN_QUESTION /alerts/0/when/anyOf'],
    ['a total that is never reached', alert({ scale: 'total', atLeast: 2 }), 'UNREACHABLE /alerts/0/when/atLeast'],
    ['points that are never reached', alert({ scale: 'total', anyOf: ['/mood'], atLeast: 2 }), 'UNREACHABLE /alerts/0/when/atLeast'],
  ])('finds %s', (_, errors, expected) => expect(errors).toContain(expected));
});

describe('A scoring put together at random', () => {
  const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.5, 1e308, -1e308, NaN, 1e-9));
  const key = fc.constantFrom('low', 'high', 'true', 'false', 'a', '__proto__', 'toString');
  const pointer = fc.constantFrom('/mood', '/ill', '/rate', '/heat', '/share', '/offered', '/__proto__', '/hue');
  const { way } = fc.letrec<{ way: Points }>((tie) => ({
    way: fc.oneof(
      { depthSize: 'small' },
      fc.record({ points: fc.dictionary(key, number) }),
      fc.record({ ranges: fc.array(fc.record({ from: number, to: number, points: number }, { requiredKeys: ['points'] })) }),
      fc.record({ always: number }),
      fc.constant({}),
      fc.record({ chosenBy: fc.record({ pointer, cases: fc.dictionary(key, tie('way')) }) }),
    ),
  }));
  const item = fc.tuple(pointer, way).map(([at, points]) => ({ pointer: at, ...points }));
  const band = fc.record({ key, label: key, from: number, to: number }, { requiredKeys: ['key', 'label', 'from'] });
  const scales = fc.array(fc.record({ key, title: key, items: fc.array(item, { minLength: 1 }), bands: fc.array(band) }));
  const alerts = fc.array(fc.record({ key, message: key, when: fc.record({ scale: key, anyOf: fc.array(pointer), atLeast: number }, { requiredKeys: ['scale', 'atLeast'] }) }));
  const answers = { mood: 'low', ill: true, rate: 9, heat: 36.6, share: 1e308, offered: 'a' };

  it('is checked and scored without throwing', () => {
    fc.assert(fc.property(fc.record({ scales, alerts }), (scoring: Scoring) => {
      expect(lintForm({ ...form, scoring })).toBeInstanceOf(Array);
      for (const { score: sum } of score({ ...form, scoring }, answers).scales) expect(sum === null || Number.isFinite(sum)).toBe(true);
    }), { numRuns: 1_000 });
  });
});

describe('Bands put together at random', () => {
  const table = (...keys: string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom(-1, 0, 1, 2, 3, 0.5)])));
  const ends = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1, 2, 3), fc.constantFrom(0.5, 1, 1, 1, 2, -1)), { minLength: 1, maxLength: 4 });
  const bandsFrom = (first: number, lengths: readonly (readonly [number, number])[]): Band[] => {
    let from = first;
    return lengths.map(([length, apart], index) => {
      const band = { key: `b${index}`, label: 'B', from, to: from + length };
      from = band.to + apart;
      return band;
    });
  };

  it('pass only where each total that can be reached lies in exactly one', () => {
    let passed = 0;
    fc.assert(fc.property(table('low', 'high'), table('true', 'false'), fc.integer({ min: -2, max: 1 }), ends, (moods, ills, first, lengths) => {
      const bands = bandsFrom(first, lengths);
      if (found([{ ...total, items: [{ pointer: '/mood', points: moods }, { pointer: '/ill', points: ills }], bands }]).length > 0) return;
      passed++;
      for (const low of Object.values(moods)) for (const ill of Object.values(ills)) {
        expect(bands.filter(({ from, to = Infinity }) => low + ill >= from && low + ill <= to)).toHaveLength(1);
      }
    }), { numRuns: 2_000 });
    expect(passed).toBeGreaterThan(20);
  });
});

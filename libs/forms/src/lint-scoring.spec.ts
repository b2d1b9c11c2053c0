import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { lintForm } from './lint.js';
import type { AlertRule, Band, Points, Scale } from './scoring.js';

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

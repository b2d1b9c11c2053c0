import fc from 'fast-check';
import type { JsonSchema } from '../json-schema.js';

/** Longer ones are as seldom as they are slow. */
const SHORT = 40;
/** Whole characters, each one code point, of every kind that can be stored: what people type, other scripts, signs that join others, signs beyond the first plane, ends of lines. */
const RANGES = [[0x21, 0x7e], [0x21, 0x7e], [0x20, 0x20], [0x9, 0xd], [0xa1, 0x17f], [0x300, 0x36f], [0x600, 0x6ff], [0x2000, 0x206f], [0x4e00, 0x4eff], [0x1f300, 0x1f6ff]] as const;
const character = fc.oneof(...RANGES.map(([min, max]) => fc.integer({ min, max }))).map((point) => String.fromCodePoint(point));
const visible = fc.integer({ min: 0x21, max: 0x7e }).map((point) => String.fromCodePoint(point));

const two = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const clock = fc.oneof(fc.tuple(two(0, 23), two(0, 59)), fc.tuple(two(0, 23), two(0, 59), two(1, 59))).map((parts) => parts.join(':'));

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: moment.map((text) => text.slice(0, 10)),
  'date-time': fc.oneof(moment, moment.map((text) => `${text.slice(0, 19)}+01:00`)),
  email: fc.emailAddress(),
  uuid: fc.uuid(),
};

/** The patterns that forms are written with, each with texts made to match it. */
const PATTERNS: Readonly<Record<string, (bounds: Bounds) => fc.Arbitrary<string>>> = {
  '\\S': ({ least, most }) => textOf(character, { least: Math.max(least, 1) - 1, most: most - 1 }).chain((rest) =>
    fc.tuple(visible, fc.nat({ max: rest.length })).map(([sign, at]) => [...rest.slice(0, at), sign, ...rest.slice(at)].join(''))),
  '^\\S+$': ({ least, most }) => textOf(visible, { least: Math.max(least, 1), most }).map((text) => text.join('')),
  '^([01]\\d|2[0-3]):[0-5]\\d(:(?!00$)[0-5]\\d)?$': () => clock,
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Mostly short, and now and then as long as may be. */
const textOf = (signs: fc.Arbitrary<string>, { least, most }: Bounds): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.array(signs, { minLength: least, maxLength: Math.max(least, Math.min(most, SHORT)) }) },
    { weight: 1, arbitrary: signs.map((sign) => new Array<string>(Math.min(most, 10_000)).fill(sign)) },
  );

/** Texts that keep to a node, made so and not chosen from others; throws at what it cannot make. */
export function texts({ format, pattern, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  const bounds = { least: minLength, most: maxLength };
  if (format !== undefined) {
    const made = FORMATS[format];
    if (made === undefined || pattern !== undefined) throw new Error(`no test can make a text of the format “${format}”`);
    return made;
  }
  if (pattern === undefined) return textOf(character, bounds).map((text) => text.join(''));
  const made = PATTERNS[pattern];
  if (made === undefined) throw new Error(`no test can make a text that matches ${pattern}`);
  return made(bounds);
}

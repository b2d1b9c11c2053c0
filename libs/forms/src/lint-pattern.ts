/** The most ways in which a pattern may try a text: about 10 ms in a browser. */
const MOST_WAYS = 1_000_000;

/** What is left to read of a pattern. The pattern compiles, so that its parts need no checking. */
interface Reading {
  rest: string;
}

function take(reading: Reading, part: RegExp): RegExpExecArray | null {
  const found = part.exec(reading.rest);
  if (found) reading.rest = reading.rest.slice(found[0].length);
  return found;
}

const BACK_REFERENCE = /^\\(?:[1-9]\d*|k<[^>]*>)/;
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/;
const ATOM = /^(?:\[(?:\\.|[^\\\]])*\]|\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|[^|)])/su;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };

function boundsOf([, sign, from, comma, to]: RegExpExecArray): readonly [number, number] {
  if (sign !== undefined) return BOUNDS[sign] ?? [0, Infinity];
  return [Number(from), comma === undefined ? Number(from) : to ? Number(to) : Infinity];
}

/** The ways of repeating what can be matched in `ways` ways. A choice within a repetition without end has no bound that is worth counting. */
function repeated(ways: number, [least, most]: readonly [number, number], length: number): number {
  if (most === Infinity) return ways === 1 ? length : Infinity;
  return (most - least + 1) * ways ** most;
}

function waysOfTerm(reading: Reading, length: number): number {
  if (take(reading, BACK_REFERENCE)) return Infinity;
  const isGroup = take(reading, GROUP) !== null;
  const ways = isGroup ? waysOfAlternatives(reading, length, 1) : 1;
  take(reading, isGroup ? /^\)/ : ATOM);
  const quantifier = take(reading, QUANTIFIER);
  return quantifier ? repeated(ways, boundsOf(quantifier), length) : ways;
}

/** @param starts in how many places an alternative may begin, unless it says `^` */
function waysOfAlternatives(reading: Reading, length: number, starts: number): number {
  let sum = 0;
  do {
    let ways = reading.rest.startsWith('^') ? 1 : starts;
    while (/^[^|)]/su.test(reading.rest)) ways *= waysOfTerm(reading, length);
    sum += ways;
  } while (take(reading, /^\|/));
  return sum;
}

/**
 * Whether a pattern that compiles may take long over a text of this length. It counts the ways in which a matcher that tries them one by one could
 * match, and so refuses some that are harmless: `(a|b)*`, which may be written `[ab]*`.
 */
export function isSlow(pattern: string, length: number): boolean {
  return waysOfAlternatives({ rest: pattern }, length, length) > MOST_WAYS;
}

import { randomInt } from 'node:crypto';

/** What a story plants, each a text that is nowhere else in this run: by where it is found, one knows what was told. */
export type Canaries = Readonly<Record<string, string>>;

const LETTERS = 'abcdefghijkmnopqrstuvwxyz';
const word = (): string => Array.from({ length: 14 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A number of the range kept for tests, with its check digit (modulus 11; a remainder of 10 is no number: another is drawn). */
function nhsNumber(): string {
  const digits = `999${String(randomInt(1_000_000)).padStart(6, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? nhsNumber() : `${digits}${check}`;
}

export function plantCanaries(): Canaries {
  const texts = ['address', 'answer', 'note-before', 'told-before', 'document', 'advice', 'note-after', 'question-after', 'reply-after', 'amended-answer', 'summary-after'];
  return { name: `Kane${word()}`, 'nhs-number': nhsNumber(), ...Object.fromEntries(texts.map((kind) => [kind, word()])) };
}

/** Which of them a text holds, however a number or reference is written. */
export function canariesIn(text: string, canaries: Canaries): string[] {
  const lower = text.toLowerCase();
  const spellings = (value: string): string[] => [value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`, value.replace(/^ONW-(....)-(....)$/, '$1$2')];
  return Object.entries(canaries).filter(([, value]) => spellings(value).some((spelling) => lower.includes(spelling.toLowerCase()))).map(([kind]) => kind);
}

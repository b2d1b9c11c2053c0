import type { FieldFault } from './error-summary';

/** As many characters as the API takes of one text. */
export const MOST_WORDS = 5000;

/** What is wrong with words that are needed; undefined where nothing is. */
export function wordsFault(fieldId: string, words: string, missing: string): FieldFault[] | undefined {
  if (words.trim() === '') return [{ fieldId, message: missing }];
  return tooLong(fieldId, words);
}

export function tooLong(fieldId: string, words: string): FieldFault[] | undefined {
  return words.length > MOST_WORDS ? [{ fieldId, message: `Shorten it by ${(words.length - MOST_WORDS).toLocaleString('en-GB')} characters: ${MOST_WORDS.toLocaleString('en-GB')} at most` }] : undefined;
}

/** Words that may be left out. */
export const ifAny = (words: string): string | undefined => (words.trim() === '' ? undefined : words);

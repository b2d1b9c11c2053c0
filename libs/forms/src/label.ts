/** What nobody sees: spaces, control characters, and characters that draw nothing (a zero-width space, a Hangul filler, an empty Braille cell). */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\u2800]/gu;

/** Whether somebody who looks at the text sees anything. */
export const isSeen = (text: string): boolean => text.replace(UNSEEN, '') !== '';

/** The letters and digits of a text, in which two that say the same are the same: whatever their case, their spaces and their punctuation. Empty where it has none. */
export const essence = (text: string): string => text.normalize('NFKC').toLowerCase().replace(UNSEEN, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

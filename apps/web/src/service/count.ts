import type { FieldFault } from '../ui/error-summary';

/** A whole number as it was typed; null where nothing was. */
export const countOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed.trim()));

export function countFault(fieldId: string, typed: string, what: string): FieldFault[] {
  return /^\s*\d*\s*$/.test(typed) ? [] : [{ fieldId, message: `Write ${what} as a number, such as 14` }];
}

import { EXTENSION, extensionNumber, extensionsOf, extensionValue } from './extensions.js';
import type { ImportNotes } from './import-report.js';
import type { Item } from './item-tree.js';
import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import { countAt, numberAt } from './reading.js';

/** Text without a limit of its own gets one: an answer that fits on a line, or on a page. */
const LONGEST = { line: 1_000, page: 10_000, any: 100_000 } as const;

const inOrder = (low: number | undefined, high: number | undefined): boolean => low === undefined || high === undefined || low <= high;

/** The least and the most that a number may be. */
export function numberBounds({ raw, linkId, type }: Item, notes: ImportNotes): JsonSchema {
  const quantity = (url: string): number | undefined => {
    const value = extensionValue(raw, url);
    return isPlainObject(value) ? numberAt(value, 'value') : undefined;
  };
  const least = extensionNumber(raw, EXTENSION.minValue) ?? quantity(EXTENSION.minQuantity);
  const most = extensionNumber(raw, EXTENSION.maxValue) ?? quantity(EXTENSION.maxQuantity);
  const isWhole = type === 'integer';
  const [minimum, maximum] = [isWhole && least !== undefined ? Math.ceil(least) : least, isWhole && most !== undefined ? Math.floor(most) : most];
  if (!inOrder(minimum, maximum)) {
    notes.add(linkId, 'CHECK', 'Its least value is more than its greatest: neither is checked');
    return {};
  }
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** Only numbers can be compared: a date may be held to no range. */
export function noteDateBounds({ raw, linkId }: Item, notes: ImportNotes): void {
  const isBound = [EXTENSION.minValue, EXTENSION.maxValue].some((url) => extensionsOf(raw, url).length > 0);
  if (isBound) notes.add(linkId, 'CHECK', 'The earliest or latest answer it takes is not checked');
}

/** A text that says something, on one line or on several. */
export function textBounds({ raw }: Item, extent: 'line' | 'page'): JsonSchema {
  const most = countAt(raw, 'maxLength') ?? 0;
  const maxLength = most > 0 ? Math.min(most, LONGEST.any) : LONGEST[extent];
  const least = extensionNumber(raw, EXTENSION.minLength);
  const minLength = least !== undefined && Number.isInteger(least) && least > 1 && least <= maxLength ? least : 1;
  return { type: 'string', minLength, pattern: '\\S', maxLength };
}

/** How many answers a question, or how many rows a group, takes; never without an end. */
export function listBounds({ raw }: Item, mostPossible: number): JsonSchema {
  const whole = (url: string): number | undefined => {
    const number = extensionNumber(raw, url);
    return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
  };
  const maxItems = Math.min(whole(EXTENSION.maxOccurs) ?? mostPossible, mostPossible);
  const least = whole(EXTENSION.minOccurs) ?? 1;
  return { type: 'array', minItems: least <= maxItems ? least : 1, maxItems };
}

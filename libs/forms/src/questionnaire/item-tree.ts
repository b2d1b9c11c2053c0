import { isPlainObject } from '../json-value.js';
import { EXTENSION, extensionNumber, extensionValue, extensionsOf } from './extensions.js';
import { ITEM_TYPES, type ItemType } from './fhir-types.js';
import type { ImportNotes } from './import-report.js';
import { noteLostExtensions } from './lost-extensions.js';
import { countAt, cut, flagAt, memberOf, recordAt, recordsAt, textAt, withoutTags, type Raw } from './reading.js';

/** An item of a Questionnaire that is being read. */
export interface Item {
  readonly linkId: string;
  readonly type: ItemType | 'unknown';
  readonly text: string;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly conditions: readonly Raw[];
  readonly raw: Raw;
  readonly children: readonly Item[];
}

const MOST_TEXT = 2_000;

/** The words of an item; where they are only there as markup, what it says without its tags. */
function wordsOf(raw: Raw): string {
  const markup = extensionValue(recordAt(raw, '_text') ?? {}, EXTENSION.xhtml);
  return cut(textAt(raw, 'text') ?? (typeof markup === 'string' ? withoutTags(markup.slice(0, 20_000)) : ''), MOST_TEXT);
}

/** R5 calls a choice `coding`, and says beside it whether other answers may be given. What lists its options is a choice, whatever they are. */
function typeOf(raw: Raw): Item['type'] {
  const type = textAt(raw, 'type');
  if (['string', 'text', 'integer', 'date', 'time'].includes(type ?? '') && recordsAt(raw, 'answerOption').length > 0) return 'choice';
  if (type === 'coding') return /^options[oO]r/.test(textAt(raw, 'answerConstraint') ?? '') ? 'open-choice' : 'choice';
  return ITEM_TYPES.find((each) => each === type) ?? 'unknown';
}

/** How many, how long: what is no whole number from nought up limits nothing. */
const COUNTS = [EXTENSION.minLength, EXTENSION.minOccurs, EXTENSION.maxOccurs];

/** What is so malformed that it is passed over: it is said, rather than lost. */
function noteMalformed(raw: Raw, linkId: string, notes: ImportNotes): void {
  const listed = memberOf(raw, 'answerOption') ?? [];
  const broken = (Array.isArray(listed) ? listed : [listed]).filter((option) => !isPlainObject(option)).length;
  if (broken > 0) notes.add(linkId, 'OPTION', `${broken} of the options it lists ${broken === 1 ? 'is no option and is' : 'are no options and are'} left out`);
  if ((memberOf(raw, 'maxLength') ?? null) !== null && !countAt(raw, 'maxLength')) notes.add(linkId, 'CHECK', 'The most characters that it takes are no number from one up: that is not checked');
  for (const url of COUNTS) {
    const count = extensionNumber(raw, url);
    if (extensionsOf(raw, url).length > 0 && !(Number.isInteger(count) && (count ?? -1) >= 0)) notes.add(linkId, 'CHECK', 'How many or how long its answers may be is no whole number: that is not checked');
  }
}

function noteLosses(raw: Raw, linkId: string, notes: ImportNotes): void {
  for (const each of [raw, ...recordsAt(raw, 'answerOption')]) noteLostExtensions(each, linkId, notes);
  if (recordsAt(raw, 'answerOption').some((option) => flagAt(option, 'initialSelected'))) notes.add(linkId, 'INITIAL', 'An option was chosen beforehand; here it is left for a person to answer');
}

/** The items of a Questionnaire as a tree; one without a linkId gets one by its place. The file's depth was bounded before. */
export function readItems(parent: Raw, notes: ImportNotes, place = ''): Item[] {
  return recordsAt(parent, 'item').map((raw, index) => {
    const at = `${place}${index + 1}`;
    const linkId = textAt(raw, 'linkId') ?? `item-${at}`;
    if (textAt(raw, 'linkId') === undefined) notes.add(linkId, 'LINK_ID', 'It had no linkId, and was given one by its place');
    noteLosses(raw, linkId, notes);
    noteMalformed(raw, linkId, notes);
    return {
      linkId, raw, type: typeOf(raw), text: wordsOf(raw), required: flagAt(raw, 'required'), repeats: flagAt(raw, 'repeats'),
      conditions: recordsAt(raw, 'enableWhen'), children: readItems(raw, notes, `${at}.`),
    };
  });
}

/** Every item of a tree, in page order. */
export function everyItem(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...everyItem(item.children)]);
}

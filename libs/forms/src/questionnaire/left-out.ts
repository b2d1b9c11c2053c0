import { EXTENSION, extensionsOf, extensionValue } from './extensions.js';
import type { ImportNotes } from './import-report.js';
import type { Item } from './item-tree.js';
import { flagAt, isTrue, recordsAt, textAt } from './reading.js';
import { isPlainObject } from '../json-value.js';

const SUB_QUESTIONNAIRE = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire';

/** Words that are shown whatever is answered. */
export const isShownAlways = (item: Item): boolean =>
  item.type === 'display' && item.conditions.length === 0 && !isTrue(extensionValue(item.raw, EXTENSION.hidden)) && extensionsOf(item.raw, SUB_QUESTIONNAIRE).length === 0;

/** Shown as help, by its item control. */
function isHelp({ raw }: Item): boolean {
  const control = extensionValue(raw, EXTENSION.itemControl);
  return isPlainObject(control) && recordsAt(control, 'coding').some((coding) => ['help', 'flyover', 'header'].includes(textAt(coding, 'code') ?? ''));
}

/** Why nobody could answer an item in our form, if so: it is left out. */
function reasonToLeaveOut(item: Item): readonly [code: string, reason: string] | undefined {
  const { raw, type } = item;
  if (recordsAt(raw, 'modifierExtension').length > 0) return ['MODIFIER', 'It is changed by an extension that must be understood and is not: it is left out'];
  if (isTrue(extensionValue(raw, EXTENSION.hidden))) return ['HIDDEN', 'It is hidden from whoever answers: it is left out'];
  if (type === 'attachment') return ['ATTACHMENT', 'It asks for a file, which a form does not take: it is left out'];
  if (type === 'unknown' && item.children.length === 0) return ['TYPE', 'Its type is none that FHIR R4 has: it is left out'];
  const isCalculated = extensionsOf(raw, EXTENSION.calculated).length > 0;
  if (isCalculated && flagAt(raw, 'readOnly')) return ['FORMULA', 'It is worked out by a formula that cannot be carried over: it is left out'];
  if (type === 'display' && !isShownAlways(item)) return ['DISPLAY', 'Its words are shown only at times, or stand for something else: they are left out'];
  return undefined;
}

/** Whether an item is kept; if not, that is noted, and what stands under it may be kept for itself or goes with it. */
export function fate(item: Item, notes: ImportNotes): 'kept' | 'left out' | 'left out with all under it' {
  const reason = reasonToLeaveOut(item);
  if (reason === undefined) return 'kept';
  notes.add(item.linkId, ...reason);
  return ['MODIFIER', 'HIDDEN', 'DISPLAY'].includes(reason[0]) ? 'left out with all under it' : 'left out';
}

/** What is noted of a question that is kept, though not as it was. */
export function noteChanges(item: Item, notes: ImportNotes): void {
  const { raw, linkId } = item;
  if (extensionsOf(raw, EXTENSION.calculated).length > 0) notes.add(linkId, 'FORMULA', 'A formula would work its answer out; here a person gives it');
  if (flagAt(raw, 'readOnly') && item.required) notes.add(linkId, 'READ_ONLY', 'It must be answered and cannot be: here it need not be');
  // R4 demands one of the two (que-12); a question too many can be left, one too few is never answered
  if (item.conditions.length > 1 && !['all', 'any'].includes(textAt(raw, 'enableBehavior') ?? '')) notes.add(linkId, 'CONDITION', 'It does not say whether all of its conditions must hold or any: any of them is enough here');
}

/** What introduces a group: the words before its first question, and its help wherever that stands; and what is left then. */
export function introduction(children: readonly Item[]): { readonly words: string[]; readonly rest: readonly Item[] } {
  const first = children.findIndex((child) => !isShownAlways(child));
  const isIntroduction = (child: Item, index: number): boolean => isShownAlways(child) && (index < first || isHelp(child));
  return { words: children.filter(isIntroduction).map(({ text }) => text), rest: children.filter((child, index) => !isIntroduction(child, index)) };
}

/** Words that help to answer a question: its instruction, and the displays under it. */
export function helpOf(item: Item): string {
  const displays = item.children.filter(isShownAlways).map(({ text }) => text);
  const instruction = extensionValue(item.raw, EXTENSION.instruction);
  return [...(typeof instruction === 'string' ? [instruction] : []), ...displays].filter(Boolean).join(' ');
}

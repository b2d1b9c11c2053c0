import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import type { Coding, FhirValue, ItemType } from './fhir-types.js';
import { ITEM_TYPES } from './fhir-types.js';
import { codingOf, codingsAt, memberOf, recordAt, recordsAt, textAt, type Raw } from './reading.js';

/** What a question keeps of the item it came from (`x-item`), so that export gives it back. */
export interface ItemAnnotation {
  readonly linkId: string;
  readonly type?: ItemType;
  readonly code?: readonly Coding[];
  readonly prefix?: string;
  readonly definition?: string;
  /** The linkIds around it that are no section of the answers: headings, or the question it stands under; outermost first. */
  readonly within?: readonly string[];
  /** Of a number with a unit: the only one there is. */
  readonly unit?: Coding;
  /** Where its options came from. */
  readonly valueSet?: string;
}

/** A heading that became a page, or a score that is worked out: items that ask nothing. */
export type SilentItem = Pick<ItemAnnotation, 'linkId' | 'code' | 'prefix'> & { readonly text?: string; readonly scale?: string };

/** What a form keeps of the Questionnaire it came from (`x-questionnaire` of its schema). */
export interface QuestionnaireAnnotation {
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly publisher?: string;
  readonly copyright?: string;
  readonly code?: readonly Coding[];
  readonly groups: readonly SilentItem[];
  readonly scores: readonly SilentItem[];
}

/** The members of an object that are there and hold something. */
export function filled<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T;
}

const textsAt = (raw: Raw, key: string): string[] => [memberOf(raw, key) ?? []].flat().filter((each) => typeof each === 'string');

/** An administrator may have edited the form: nothing of an annotation is taken for granted. */
export function itemOf(node: JsonSchema): ItemAnnotation | undefined {
  const raw = node['x-item'];
  const linkId = isPlainObject(raw) ? textAt(raw, 'linkId') : undefined;
  if (!isPlainObject(raw) || linkId === undefined) return undefined;
  const unit = recordAt(raw, 'unit');
  return filled({
    linkId, type: ITEM_TYPES.find((each) => each === raw['type']), code: codingsAt(raw, 'code'), prefix: textAt(raw, 'prefix'), definition: textAt(raw, 'definition'),
    within: textsAt(raw, 'within'), unit: unit && codingOf(unit), valueSet: textAt(raw, 'valueSet'),
  });
}

/** The FHIR values of a question's options, in the order of its options; none for a form of our own. */
export const optionValuesOf = (node: JsonSchema): readonly (FhirValue & Raw)[] | undefined => {
  const list = node['x-options'];
  return Array.isArray(list) && list.every(isPlainObject) ? list : undefined;
};

const silentAt = (raw: Raw, key: string): SilentItem[] =>
  recordsAt(raw, key).flatMap((each) => {
    const linkId = textAt(each, 'linkId');
    return linkId === undefined ? [] : [filled({ linkId, text: textAt(each, 'text'), prefix: textAt(each, 'prefix'), code: codingsAt(each, 'code'), scale: textAt(each, 'scale') })];
  });

export function questionnaireOf(schema: JsonSchema): QuestionnaireAnnotation {
  const raw = isPlainObject(schema['x-questionnaire']) ? schema['x-questionnaire'] : {};
  const texts = Object.fromEntries(['url', 'version', 'name', 'publisher', 'copyright'].map((key) => [key, textAt(raw, key)]));
  return { ...filled({ ...texts, code: codingsAt(raw, 'code') }), groups: silentAt(raw, 'groups'), scores: silentAt(raw, 'scores') };
}

import type { JsonSchema } from '../json-schema.js';
import { standsAlone } from '../stands-alone.js';
import type { SharingCategory } from '../vocabulary.js';
import { filled, type ItemAnnotation } from './annotations.js';
import { listBounds, noteDateBounds, numberBounds, textBounds } from './bounds.js';
import type { Coding, FhirValue } from './fhir-types.js';
import type { ImportNotes } from './import-report.js';
import type { Item } from './item-tree.js';
import type { Option, Options } from './options.js';
import { codingsAt, cut, flagAt, textAt } from './reading.js';
import { hasInitial, unitKey, unitsOf, unitWords } from './units.js';

/** A question as our forms have it: what may be answered, and how it is shown. */
export interface Field {
  readonly schema: JsonSchema;
  readonly ui: Readonly<Record<string, unknown>>;
}

export interface Making {
  readonly notes: ImportNotes;
  readonly category: SharingCategory;
  readonly optionsOf: (item: Item) => Options;
}

/** As many round buttons as fit before a list is easier. */
const MOST_RADIOS = 7;
/** As many answers or rows as a page takes. */
export const MOST_ROWS = 50;
/** FHIR's time has no zone. Whole minutes are written without seconds, so that each time has one way of being written. */
const TIME = '^([01]\\d|2[0-3]):[0-5]\\d(:(?!00$)[0-5]\\d)?$';

/** What an option is in FHIR, without the words that are shown for it anyway. */
function withoutWords({ value, label }: Option): FhirValue {
  if (value.valueCoding?.display !== label) return value;
  const { display: _, ...coding } = value.valueCoding;
  return { ...value, valueCoding: coding };
}

/** Which options exclude the others is told by their codes here, and there by their author. */
function noteExclusion({ linkId, repeats }: Item, options: readonly Option[], notes: ImportNotes): void {
  if (!repeats) return;
  if (options.some(({ answer, isExclusive }) => isExclusive && !standsAlone(answer))) notes.add(linkId, 'CHECK', 'That an option excludes all the others is not checked');
  for (const { answer, isExclusive, label } of options) {
    if (!isExclusive && standsAlone(answer)) notes.add(linkId, 'EXCLUSIVE', `“${cut(label, 200)}” may stand beside other options; here it is chosen alone`);
  }
}

function choiceLeaf(item: Item, { notes, optionsOf }: Making): Field & { valueSet?: string } {
  const found = optionsOf(item);
  if ('unknown' in found) {
    const { tooMany } = found;
    const where = tooMany ? `It has ${tooMany} options, more than a form can offer` : found.unknown === '' ? 'It lists no options' : `Its options are in the list ${cut(found.unknown, 200)}, which is not in the file`;
    notes.add(item.linkId, 'VALUE_SET', `${where}; the answer is taken as words`);
    return { schema: textBounds(item, 'line'), ui: {}, ...(found.unknown && { valueSet: cut(found.unknown, 500) }) };
  }
  const { options, unread, valueSet } = found;
  if (unread > 0) notes.add(item.linkId, 'OPTION', `${unread} of the options it lists ${unread === 1 ? 'says' : 'say'} nothing that could be chosen, and ${unread === 1 ? 'is' : 'are'} left out`);
  const [values, names] = [options.map(withoutWords), options.map(({ label }) => label)];
  if (item.type === 'open-choice') {
    notes.add(item.linkId, 'OPEN_CHOICE', 'It offers options and takes other answers too; here the answer is taken as words, and the options are examples');
    return { schema: { ...textBounds(item, 'line'), examples: names, 'x-options': values }, ui: {}, valueSet };
  }
  noteExclusion(item, options, notes);
  const answers = options.map(({ answer }) => answer);
  const type = answers.every((answer) => typeof answer === 'number') ? 'integer' : 'string';
  const widget = item.repeats ? { 'ui:widget': 'checkboxes' } : options.length <= MOST_RADIOS ? { 'ui:widget': 'radio' } : {};
  return { schema: { type, enum: answers, 'x-options': values }, ui: { ...widget, 'ui:enumNames': names }, valueSet };
}

/** A count has a unit in name only: `1`, or `{score}`. */
const hintOf = (unit: Coding): { hint?: string } => (/^(1|\{.*\})$/.test(unitWords(unit)) ? {} : { hint: `In ${unitWords(unit)}` });

function quantityLeaf(item: Item, { notes, category }: Making): Field & { unit?: ItemAnnotation['unit']; hint?: string } {
  const amount: JsonSchema = { type: 'number', ...numberBounds(item, notes) };
  const units = unitsOf(item);
  const [only] = units;
  if (only && units.length === 1) return { schema: amount, ui: {}, unit: only, ...hintOf(only) };
  const own: JsonSchema = { 'x-category': category, 'x-prefill': 'never' };
  const choice: JsonSchema = { type: 'string', enum: units.map(unitKey), 'x-options': units.map((unit) => ({ valueCoding: unit })) };
  const unit: JsonSchema = only ? choice : { type: 'string', minLength: 1, pattern: '\\S', maxLength: 100 };
  return {
    schema: {
      type: 'object', additionalProperties: false, required: only ? ['value', 'unit'] : ['value'],
      properties: { value: { title: 'Amount', ...amount, ...own }, unit: { title: 'Unit', ...unit, ...own } },
    },
    ui: only ? { unit: { 'ui:enumNames': units.map(unitWords) } } : {},
  };
}

function leaf(item: Item, making: Making): Field & { valueSet?: string; unit?: ItemAnnotation['unit']; hint?: string } {
  const { notes } = making;
  switch (item.type) {
    case 'boolean': return { schema: { type: 'boolean' }, ui: {} };
    case 'integer': return { schema: { type: 'integer', ...numberBounds(item, notes) }, ui: {} };
    case 'decimal': {
      const [unit] = unitsOf(item);
      return { schema: { type: 'number', ...numberBounds(item, notes) }, ui: {}, ...(unit && hintOf(unit)) };
    }
    case 'quantity': return quantityLeaf(item, making);
    case 'choice': case 'open-choice': return choiceLeaf(item, making);
    case 'text': return { schema: textBounds(item, 'page'), ui: { 'ui:widget': 'textarea' } };
    case 'url': return { schema: { type: 'string', pattern: '^\\S+$', maxLength: 2_000 }, ui: {} };
    case 'time': return { schema: { type: 'string', pattern: TIME, maxLength: 8, 'x-messages': { pattern: 'Enter a time, such as 14:30' } }, ui: {} };
    case 'date': case 'dateTime':
      noteDateBounds(item, notes);
      return { schema: { type: 'string', format: item.type === 'date' ? 'date' : 'date-time' }, ui: {} };
    case 'reference':
      notes.add(item.linkId, 'REFERENCE', 'It asks for a record in another system; here the answer is taken as words');
      return { schema: textBounds(item, 'line'), ui: {} };
    default: return { schema: textBounds(item, 'line'), ui: {} };
  }
}

/** What an item keeps for export; `within` are the headings around it. */
export const annotationOf = ({ raw, linkId, type }: Item, within: readonly string[]): ItemAnnotation => {
  const definition = textAt(raw, 'definition');
  const known = type === 'unknown' ? undefined : type;
  return filled({ linkId, type: known, code: codingsAt(raw, 'code'), prefix: textAt(raw, 'prefix')?.slice(0, 50), definition: definition && cut(definition, 500), within });
};

/** The title of a question or section: its words, else the words of its code. Without either only a person can give it one. */
export function titleOf(item: Item, notes: ImportNotes): string {
  const title = item.text || (codingsAt(item.raw, 'code').find(({ display }) => display)?.display ?? '');
  if (title === '') notes.add(item.linkId, 'LABEL', 'It has no words: give it a title before the form is published');
  return title;
}

/** The schema node of one question, and how it is shown. */
export function questionField(item: Item, description: string, within: readonly string[], making: Making): Field {
  const { notes, category } = making;
  if (hasInitial(item)) notes.add(item.linkId, 'INITIAL', 'An answer was given beforehand; here it is left for a person to answer');
  const { schema, ui, valueSet, unit, hint } = leaf(item, making);
  const isChoices = item.repeats && schema.enum !== undefined;
  const bounds = isChoices ? { ...listBounds(item, schema.enum.length), uniqueItems: true } : listBounds(item, MOST_ROWS);
  const said = hint !== undefined && description.includes(hint) ? description : [description, hint].filter(Boolean).join(' ');
  const about: JsonSchema = {
    title: titleOf(item, notes),
    ...(said && { description: cut(said, 2_000) }),
    ...(flagAt(item.raw, 'readOnly') && { readOnly: true }),
    'x-category': category,
    'x-prefill': 'never',
    'x-item': filled({ ...annotationOf(item, within), unit, valueSet }),
  };
  if (!item.repeats) return { schema: { ...about, ...schema }, ui };
  return { schema: { ...about, ...bounds, items: schema }, ui: isChoices || Object.keys(ui).length === 0 ? ui : { items: ui } };
}

import { codingsAt, cut, flagAt, textAt } from './reading.js';
import { filled } from './annotations.js';
import { listBounds } from './bounds.js';
import { FormDraft, Section } from './form-draft.js';
import type { Item } from './item-tree.js';
import { fate, helpOf, introduction, isShownAlways, noteChanges } from './left-out.js';
import { annotationOf, MOST_ROWS, questionField, titleOf, type Field, type Making } from './question-node.js';
import type { JsonSchema } from '../json-schema.js';

/** What surrounds an item: the page's heading, the headings that are no sections, and the items whose conditions it is under. */
interface Surroundings {
  readonly section: Section;
  readonly heading: Item | undefined;
  readonly title: string;
  readonly within: readonly string[];
  readonly under: readonly Item[];
}

/** What holds other items counts as a group, whatever type it says it has. */
const isGroup = ({ type }: Item): boolean => type === 'group' || type === 'unknown';

/** A section must be there where something in it must be answered. */
function mustBeThere(item: Item, schema: JsonSchema): boolean {
  if (isGroup(item) && schema.type === 'object') return item.required || (schema.required ?? []).length > 0;
  return item.required && !flagAt(item.raw, 'readOnly');
}

/** Words that stood before a question help to answer it. */
function withWordsBefore({ schema, ui }: Field, words: readonly string[]): Field {
  const said = [...words, schema.description].filter(Boolean).join(' ');
  return { schema: { ...schema, ...(said && { description: cut(said, 2_000) }) }, ui };
}

/** Puts the items of a Questionnaire into a form, one after another. */
export class Layout {
  readonly draft: FormDraft;
  readonly #making: Making;
  readonly #scores: ReadonlySet<string>;

  /** `scores` are the linkIds of items that are worked out and so ask nothing. */
  constructor(title: string, making: Making, scores: ReadonlySet<string>) {
    this.draft = new FormDraft(title, making.notes);
    this.#making = making;
    this.#scores = scores;
  }

  place(items: readonly Item[]): FormDraft {
    const { root, title } = this.draft;
    this.#placeAll(items, { section: root, heading: undefined, title, within: [], under: [] });
    this.draft.settle(root);
    return this.draft;
  }

  #placeAll(items: readonly Item[], around: Surroundings, words: string[] = []): void {
    for (const item of items) {
      const becomes = this.#scores.has(item.linkId) ? 'left out' : fate(item, this.draft.notes);
      if (becomes === 'left out') this.#placeAll(item.children.filter(({ type }) => type !== 'display'), around);
      else if (becomes === 'kept' && item.type === 'display') words.push(item.text);
      else if (becomes === 'kept') this.#placeOne(item, around, words);
    }
    if (words.some(Boolean)) this.draft.notes.add(items.at(-1)?.linkId ?? '', 'DISPLAY', 'Words after the last question of their group are not shown');
  }

  #placeOne(item: Item, around: Surroundings, words: string[]): void {
    if (isGroup(item) && this.#isPage(item, around)) return this.#placePage(item, around, words);
    const under = item.conditions.length > 0 ? [...around.under, item] : around.under;
    const key = around.section.keys.keyFor(item.linkId);
    const field = isGroup(item) ? this.#group(item, key, around) : this.#question(item, around);
    if (field === undefined) return;
    if (around.section === this.draft.root) this.draft.turnTo(around.heading, around.title, words).fields.push(key);
    around.section.add(key, withWordsBefore(field, words.splice(0)));
    this.draft.locations.set(item.linkId, { path: [...around.section.path, key], schema: field.schema });
    this.draft.require(around.section, { key, linkId: item.linkId, under, required: mustBeThere(item, field.schema) });
    if (!isGroup(item)) this.#placeUnder(item, { ...around, under });
  }

  /** A group is a page where it stands at the top; and further down where something in it is asked only at times, which a section cannot do. */
  #isPage(item: Item, { section, heading }: Surroundings): boolean {
    if (section !== this.draft.root || item.repeats) return false;
    const isAtTimes = (each: Item): boolean => each.conditions.length > 0 || (!(isGroup(each) && each.repeats) && each.children.some(isAtTimes));
    return heading === undefined || item.children.some(isAtTimes);
  }

  #placePage(item: Item, around: Surroundings, words: string[]): void {
    const { raw, linkId, text } = item;
    this.draft.groups.push(filled({ linkId, text: text || undefined, prefix: textAt(raw, 'prefix')?.slice(0, 50), code: codingsAt(raw, 'code') }));
    const under = item.conditions.length > 0 ? [...around.under, item] : around.under;
    noteChanges(item, this.draft.notes);
    const { words: first, rest } = introduction(item.children);
    this.#placeAll(rest, { ...around, heading: item, title: text || around.title, within: [...around.within, linkId], under }, [...words.splice(0), ...first]);
  }

  #question(item: Item, { within }: Surroundings): Field {
    noteChanges(item, this.draft.notes);
    return questionField(item, helpOf(item), within, this.#making);
  }

  /** What stands under a question is asked after it, once. */
  #placeUnder(item: Item, around: Surroundings): void {
    const children = item.children.filter((child) => !isShownAlways(child));
    if (children.length === 0) return;
    if (item.repeats) this.draft.notes.add(item.linkId, 'UNDER_REPEATS', 'The questions under it would be asked for each of its answers: here they are asked once');
    this.#placeAll(children, { ...around, within: [...around.within, item.linkId] });
  }

  /** A group as a section, or as a list of sections; none where it asks nothing. */
  #group(item: Item, key: string, around: Surroundings): Field | undefined {
    const path = [...around.section.path, key];
    const section = new Section(item.repeats ? [...path, '*'] : path);
    const { words, rest } = introduction(item.children);
    this.#placeAll(rest, { section, heading: around.heading, title: '', within: [], under: [] });
    if (Object.keys(section.properties).length === 0) return undefined;
    this.draft.settle(section);
    noteChanges(item, this.draft.notes);
    const { notes, category } = this.#making;
    const about: JsonSchema = { title: titleOf(item, notes), 'x-item': annotationOf(item, around.within) };
    const needsOne = item.required && section.required.size === 0;
    const inside: JsonSchema = { ...section.schema, ...(needsOne && { minProperties: 1 }) };
    if (!item.repeats) return withWordsBefore({ schema: { ...about, ...inside }, ui: section.ui }, words);
    const list: JsonSchema = { ...about, 'x-category': category, 'x-prefill': 'never', ...listBounds(item, MOST_ROWS), items: inside };
    return withWordsBefore({ schema: list, ui: Object.keys(section.ui).length > 0 ? { items: section.ui } : {} }, words);
  }
}

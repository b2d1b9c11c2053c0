import type { FormDefinition, FormPage } from '../form-definition.js';
import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import { questionnaireOf, type SilentItem } from './annotations.js';
import { asked, type Asked } from './question-kind.js';
import { memberOf, type Raw } from './reading.js';

/** A heading of a form seen as a Questionnaire: it asks nothing. */
export interface HeadingItem extends SilentItem {
  readonly description?: string;
  readonly children: FormItem[];
}

/** A question or section of a form, with the items under it. */
export interface QuestionItem {
  readonly linkId: string;
  readonly key: string;
  readonly node: JsonSchema;
  readonly asked: Asked;
  readonly required: boolean;
  /** JSON pointer to its answer; none within a list. */
  readonly pointer: string | undefined;
  /** Of a section: its own questions. */
  readonly inside: FormItem[];
  /** Asked under it, and answered beside it. */
  readonly children: FormItem[];
}

export type FormItem = HeadingItem | QuestionItem;

export const isQuestion = (item: FormItem): item is QuestionItem => 'asked' in item;

interface Level {
  readonly section: JsonSchema;
  readonly ui: Raw;
  readonly linkId: string;
  readonly pointer: string | undefined;
}

const uiAt = (ui: Raw, key: string): Raw => {
  const child = memberOf(ui, key);
  return isPlainObject(child) ? child : {};
};

/** A form as items, each with a linkId that no other has: that of its Questionnaire, else its place in the answers. */
class Outline {
  readonly #taken = new Set<string>();
  readonly #groups: ReadonlyMap<string, SilentItem>;

  constructor(readonly form: FormDefinition) {
    this.#groups = new Map(questionnaireOf(form.schema).groups.map((group) => [group.linkId, group]));
  }

  get items(): FormItem[] {
    const { schema, uiSchema } = this.form;
    const isImported = schema['x-questionnaire'] !== undefined;
    const pages: readonly FormPage[] = uiSchema['ui:pages'] ?? [];
    const pageOf = new Map(pages.flatMap((page) => page.fields.map((field) => [field, page] as const)));
    const all: FormItem[] = [];
    for (const [key, question] of this.#questions({ section: schema, ui: uiSchema, linkId: '', pointer: '' })) {
      const page = pageOf.get(key);
      const within = question.asked.item?.within ?? (isImported || page === undefined ? [] : [`page:${page.key}`]);
      this.#insert(all, within, question, page);
    }
    return all;
  }

  #unique(linkId: string): string {
    let unique = linkId;
    for (let n = 2; this.#taken.has(unique); n++) unique = `${linkId}~${n}`;
    this.#taken.add(unique);
    return unique;
  }

  #questions({ section, ui, linkId, pointer }: Level): (readonly [key: string, QuestionItem])[] {
    return Object.entries(section.properties ?? {}).flatMap(([key, node]) => {
      if (typeof node !== 'object') return [];
      const look = uiAt(ui, key);
      const question = asked(node, look);
      const own = this.#unique(question.item?.linkId ?? (linkId ? `${linkId}/${key}` : key));
      const at = pointer === undefined || question.repeats ? undefined : `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const level: Level = { section: question.leaf, ui: question.repeats ? uiAt(look, 'items') : look, linkId: own, pointer: at };
      const inside: FormItem[] = [];
      if (question.kind === 'group') for (const [, inner] of this.#questions(level)) this.#insert(inside, inner.asked.item?.within ?? [], inner, undefined);
      const required = section.required?.includes(key) ?? false;
      return [[key, { linkId: own, key, node, asked: question, required, pointer: at, inside, children: [] }] as const];
    });
  }

  #insert(all: FormItem[], within: readonly string[], question: QuestionItem, page: FormPage | undefined): void {
    let into = all;
    for (const linkId of within) {
      let around = into.findLast((each) => each.linkId === linkId);
      if (around === undefined) {
        const known = this.#groups.get(linkId) ?? { linkId, ...(page && { text: page.title }) };
        around = { ...known, linkId: this.#unique(linkId), ...(page?.description && { description: page.description }), children: [] };
        into.push(around);
      }
      into = around.children;
    }
    into.push(question);
  }
}

const known = new WeakMap<FormDefinition, readonly FormItem[]>();

/** The items of a form, in page order. */
export function itemsOf(form: FormDefinition): readonly FormItem[] {
  const items = known.get(form) ?? new Outline(form).items;
  known.set(form, items);
  return items;
}

/** The questions whose answers stand in one set: those under headings and under other questions too, not those of sections within. */
export function questionsAt(items: readonly FormItem[]): QuestionItem[] {
  return items.flatMap((item) => [...(isQuestion(item) ? [item] : []), ...questionsAt(item.children)]);
}

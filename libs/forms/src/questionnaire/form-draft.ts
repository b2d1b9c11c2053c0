import type { FormPage } from '../form-definition.js';
import type { JsonSchema } from '../json-schema.js';
import type { SilentItem } from './annotations.js';
import { Conditions, type Location } from './conditions.js';
import { Keys } from './field-keys.js';
import type { ImportNotes } from './import-report.js';
import type { Item } from './item-tree.js';
import type { Field } from './question-node.js';
import { cut } from './reading.js';

/** A question that is asked, or must be answered, only under conditions. */
interface Conditional {
  readonly key: string;
  readonly linkId: string;
  readonly under: readonly Item[];
  readonly required: boolean;
}

/** The questions of the form, or of one section of it, while they are put together. */
export class Section {
  readonly properties: Record<string, JsonSchema> = {};
  readonly ui: Record<string, unknown> = {};
  readonly required = new Set<string>();
  readonly rules: JsonSchema[] = [];
  readonly keys = new Keys('q', /^[A-Za-z][A-Za-z0-9-]{0,39}$/);
  readonly conditional: Conditional[] = [];
  constructor(readonly path: readonly string[]) {}

  add(key: string, { schema, ui }: Field): void {
    this.properties[key] = schema;
    if (Object.keys(ui).length > 0) this.ui[key] = ui;
  }

  get schema(): JsonSchema {
    return {
      type: 'object', additionalProperties: false, properties: this.properties,
      ...(this.required.size > 0 && { required: [...this.required] }), ...(this.rules.length > 0 && { allOf: this.rules }),
    };
  }
}

type Page = { -readonly [K in keyof FormPage]: FormPage[K] } & { fields: string[]; heading: Item | undefined };

/** A form while it is put together: its pages and questions, where each stands, and which depend on others. */
export class FormDraft {
  readonly root = new Section([]);
  readonly locations = new Map<string, Location>();
  readonly groups: SilentItem[] = [];
  readonly #pages: Page[] = [];
  readonly #pageKeys = new Keys('page');

  constructor(readonly title: string, readonly notes: ImportNotes) {}

  get pages(): FormPage[] {
    return this.#pages.map(({ heading: _, ...page }) => page);
  }

  /** Puts a question on the page of its heading; the words before the first question of a page are the page's, and are taken from the list. */
  turnTo(heading: Item | undefined, title: string, words: string[]): Page {
    const last = this.#pages.at(-1);
    if (last && last.heading === heading) return last;
    const isAgain = this.#pages.some((page) => page.heading === heading);
    const named = cut(title || this.title, 500);
    const description = cut(words.splice(0).join(' '), 2_000);
    const page: Page = {
      key: this.#pageKeys.keyFor(heading?.linkId ?? 'questions'), title: isAgain ? `${named} (continued)` : named, ...(description && { description }), fields: [], heading,
    };
    this.#pages.push(page);
    return page;
  }

  require(section: Section, conditional: Conditional): void {
    if (conditional.under.length > 0) section.conditional.push(conditional);
    else if (conditional.required) section.required.add(conditional.key);
  }

  /**
   * Makes rules of the conditions in a section whose questions all have their place. Only a question of the form itself can be
   * hidden: within a group that is repeated one is always shown, and required at times.
   */
  settle(section: Section): void {
    const conditions = new Conditions(this.locations);
    for (const { key, linkId, under, required } of section.conditional) {
      const condition = conditions.of(under, section.path);
      if ('problem' in condition) {
        this.notes.add(linkId, 'CONDITION', `${condition.problem}: here it is always shown and never required`);
        continue;
      }
      const isTop = section === this.root;
      if (!isTop) this.notes.add(linkId, 'CONDITION', 'It is asked only at times within a group that is repeated: here it is always shown, and required only at those times');
      if (isTop || required) section.rules.push({ if: condition.schema, then: { ...(isTop && { 'x-asks': [key] }), ...(required && { required: [key] }) } });
    }
  }
}

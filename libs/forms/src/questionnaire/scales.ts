import type { ScoredItem, Scoring } from '../scoring.js';
import { escapeSegment } from '../field-error.js';
import type { SilentItem } from './annotations.js';
import { filled } from './annotations.js';
import type { Location } from './conditions.js';
import { EXTENSION, extensionNumber, extensionsOf } from './extensions.js';
import { Keys } from './field-keys.js';
import type { ImportNotes } from './import-report.js';
import { everyItem, type Item } from './item-tree.js';
import type { Option, Options } from './options.js';
import { codingsAt, recordAt, textAt, type Raw } from './reading.js';
import { sumOf, type Term } from './sums.js';

/** An item whose answer is a sum of others' points: a scale, and no question. */
export interface Total {
  readonly item: Item;
  readonly summed: readonly Item[];
}

/** Words by which an item says of itself that it is a total. */
const IS_TOTAL = /\btotal\b.*\bscore\b|\bscore\b.*\btotal\b/i;

const expressionOf = (extension: Raw): Raw => recordAt(extension, 'valueExpression') ?? {};

function variablesOf(...holders: readonly Raw[]): Map<string, string> {
  const expressions = holders.flatMap((raw) => extensionsOf(raw, EXTENSION.variable)).map(expressionOf);
  return new Map(expressions.map((each) => [textAt(each, 'name') ?? '', textAt(each, 'expression') ?? '']));
}

const pointed = (options: Options): readonly Option[] => ('options' in options ? options.options.filter(({ points }) => points !== undefined) : []);

/** Thousandths add up exactly, and no scale goes further than this. */
const MOST_POINTS = 1_000;
const MOST_FORMULAS = 300;
const isWithin = (points: number): boolean => Math.abs(points) <= MOST_POINTS && Number.isInteger(Math.round(points * 1e9) / 1e6);

/** A whole number within bounds, which is its own points. */
function isItselfPoints({ type, repeats, raw }: Item): boolean {
  const [least, most] = [extensionNumber(raw, EXTENSION.minValue), extensionNumber(raw, EXTENSION.maxValue)];
  return type === 'integer' && !repeats && least !== undefined && most !== undefined && least <= most && isWithin(least) && isWithin(most);
}

/** Finds which items are totals, and of what. */
export class TotalFinder {
  readonly #all: readonly Item[];
  readonly #variables: ReadonlyMap<string, string>;
  readonly #byLinkId: ReadonlyMap<string, Item>;
  readonly #scored: ReadonlySet<Item>;

  constructor(readonly root: Raw, readonly tree: readonly Item[], readonly optionsOf: (item: Item) => Options) {
    this.#all = everyItem(tree);
    this.#variables = variablesOf(root, ...this.#all.filter(({ type }) => type === 'group').map(({ raw: group }) => group));
    this.#byLinkId = new Map(this.#all.map((item) => [item.linkId, item]));
    this.#scored = new Set(this.#all.filter((item) => this.#isScored(item)));
  }

  /** A question with points counts only where each of its answers has some: otherwise an answer would give no score. */
  #isScored(item: Item): boolean {
    const options = this.optionsOf(item);
    return item.type === 'choice' && !item.repeats && 'options' in options && options.options.every(({ points }) => points !== undefined && isWithin(points));
  }

  #items(term: Term, total: Item): readonly Item[] {
    if ('allBut' in term) return [...this.#scored].filter((item) => !term.allBut.includes(item.linkId));
    const named = term.linkIds.flatMap((linkId) => this.#byLinkId.get(linkId) ?? []).filter((item) => item !== total);
    return named.flatMap((item) => (item.type === 'group' ? everyItem(item.children).filter((each) => this.#scored.has(each)) : this.#scored.has(item) || isItselfPoints(item) ? [item] : []));
  }

  #calculated(item: Item): Total | undefined {
    const [formula] = extensionsOf(item.raw, EXTENSION.calculated);
    const text = formula && (textAt(expressionOf(formula), 'expression') ?? textAt(formula, 'valueString'));
    const terms = text === undefined ? undefined : sumOf(text, new Map([...this.#variables, ...variablesOf(item.raw)]));
    const parts = terms?.map((term) => this.#items(term, item));
    // A name that leads to nothing means that it is not the sum it looks like.
    if (!parts?.length || parts.some((part) => part.length === 0)) return undefined;
    const summed = parts.flat();
    // A copy of one number is no score.
    const isSum = summed.length > 1 || summed.every((each) => this.#scored.has(each));
    return isSum && new Set(summed).size === summed.length ? { item, summed } : undefined;
  }

  /** Those that a formula adds up; else the one item that says it is a total, of all that have points. */
  find(notes: ImportNotes): readonly Total[] {
    const formulas = this.#all.filter(({ raw }) => extensionsOf(raw, EXTENSION.calculated).length > 0).slice(0, MOST_FORMULAS);
    const totals = formulas.flatMap((item) => this.#calculated(item) ?? []);
    const summed = new Set(totals.flatMap((total) => total.summed));
    const rest = [...this.#scored].filter((item) => !summed.has(item));
    const named = this.#all.filter(({ type, text, repeats }) => (type === 'decimal' || type === 'integer' || type === 'quantity') && !repeats && IS_TOTAL.test(text));
    const [only] = named;
    if (totals.length === 0 && rest.length > 1 && only && named.length === 1 && extensionsOf(only.raw, EXTENSION.calculated).length === 0) {
      notes.add(only.linkId, 'TOTAL', `No formula says how this total is worked out: it is taken as the sum of the ${rest.length} questions that have points, which somebody must check`);
      return [{ item: only, summed: rest }];
    }
    const unused = this.#all.filter((item) => !summed.has(item) && pointed(this.optionsOf(item)).length > 0);
    for (const { linkId } of unused) notes.add(linkId, 'POINTS', 'Its options have points that no sum takes in: they are kept for export, and count for no score');
    return totals;
  }
}

/** The scoring of a form: one scale for each total whose questions are all in the form, and not in a list. */
export function scoringOf(
  totals: readonly Total[], locations: ReadonlyMap<string, Location>, optionsOf: (item: Item) => Options, notes: ImportNotes,
): { readonly scoring?: Scoring; readonly scores: readonly SilentItem[] } {
  const keys = new Keys('score');
  const scales: Scoring['scales'][number][] = [];
  const scores: SilentItem[] = [];
  for (const { item, summed } of totals) {
    const items = summed.map((each): ScoredItem | undefined => {
      const path = locations.get(each.linkId)?.path;
      if (path === undefined || path.includes('*')) return undefined;
      const pointer = path.map((key) => `/${escapeSegment(key)}`).join('');
      const points = pointed(optionsOf(each)).map((option) => [String(option.answer), option.points ?? 0] as const);
      return points.length > 0 ? { pointer, points: Object.fromEntries(points) } : { pointer };
    });
    if (!items.every((each) => each !== undefined)) {
      notes.add(item.linkId, 'SCORE', 'A question that it adds up is not in the form, or is asked any number of times: it is not worked out');
      continue;
    }
    const key = keys.keyFor(item.linkId);
    scales.push({ key, title: item.text || 'Score', items });
    scores.push(filled({ linkId: item.linkId, scale: key, text: item.text || undefined, code: codingsAt(item.raw, 'code') }));
  }
  return { ...(scales.length > 0 && { scoring: { scales } }), scores };
}

import { answerAt } from './answer-at.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { AlertRule, Band, PointRange, Points, Scale } from './scoring.js';
import { PRIORITIES, type Priority } from './vocabulary.js';

/** An answer worth more than this, either way, is no answer; and points are told apart to the thousandth. */
export const POINTS = { most: 1_000, perUnit: 1_000 } as const;

/** The result of one scale. With any item missing there is no score: a part of a sum is not a smaller sum. */
export interface ScaleScore {
  readonly key: string;
  readonly title: string;
  readonly score: number | null;
  readonly band: Band | null;
  /** JSON pointers of what has no answer, or one that carries no points; each once, in the order of the scale. */
  readonly missing: readonly string[];
}

export interface ScoreResult {
  readonly scales: readonly ScaleScore[];
  readonly alerts: readonly Pick<AlertRule, 'key' | 'message' | 'priority'>[];
  /** The most pressing priority that a band or an alert suggests. It may raise a referral's, never lower it: see `raisedPriority`. */
  readonly priority: Priority | null;
}

/** An item's points, or the pointer of the answer that they wait for. */
type Counted = { readonly points: number } | { readonly missing: string };

/** What a table says of an answer; nothing for what is no plain answer, or is not in the table. */
function lookUp<T>(table: Readonly<Record<string, T>>, answer: unknown): T | undefined {
  if (answer === undefined || answer === null || typeof answer === 'object') return undefined;
  return Object.hasOwn(table, String(answer)) ? table[String(answer)] : undefined;
}

const within = (value: number, { from = -Infinity, to = Infinity }: Pick<PointRange, 'from' | 'to'>): boolean => value >= from && value <= to;

function pointsByAnswer({ always, points, ranges }: Points, answer: unknown): number | undefined {
  if (always !== undefined) return always;
  if (points) return lookUp(points, answer);
  if (typeof answer !== 'number') return undefined;
  return ranges ? ranges.find((range) => within(answer, range))?.points : answer;
}

function count(way: Points, pointer: string, answers: Answers): Counted {
  if (way.chosenBy) {
    const chosen = lookUp(way.chosenBy.cases, answerAt(answers, way.chosenBy.pointer));
    return chosen ? count(chosen, pointer, answers) : { missing: way.chosenBy.pointer };
  }
  const points = pointsByAnswer(way, answerAt(answers, pointer));
  return points !== undefined && Math.abs(points) <= POINTS.most ? { points } : { missing: pointer };
}

/** A sum without the noise of binary fractions. */
const sumOf = (points: readonly number[]): number => Math.round(points.reduce((sum, each) => sum + each, 0) * POINTS.perUnit) / POINTS.perUnit;

function scoreScale({ key, title, items, bands }: Scale, answers: Answers): ScaleScore {
  const counted = items.map((item) => count(item, item.pointer, answers));
  const missing = counted.flatMap((each) => ('missing' in each ? [each.missing] : []));
  if (missing.length > 0) return { key, title, score: null, band: null, missing: [...new Set(missing)] };
  const score = sumOf(counted.flatMap((each) => ('points' in each ? [each.points] : [])));
  return { key, title, score, band: bands?.find((band) => within(score, band)) ?? null, missing: [] };
}

function isRaised({ when }: AlertRule, scales: readonly Scale[], scores: readonly ScaleScore[], answers: Answers): boolean {
  const total = scores.find(({ key }) => key === when.scale)?.score ?? null;
  if (!when.anyOf) return total !== null && total >= when.atLeast;
  const items = scales.find(({ key }) => key === when.scale)?.items ?? [];
  return items.filter(({ pointer }) => when.anyOf?.includes(pointer)).some((item) => {
    const counted = count(item, item.pointer, answers);
    return 'points' in counted && counted.points >= when.atLeast;
  });
}

function mostPressing(priorities: readonly (Priority | undefined)[]): Priority | null {
  return [...PRIORITIES].reverse().find((priority) => priorities.includes(priority)) ?? null;
}

/** The priority that a referral has after a score: the more pressing of what it has and what the score suggests. */
export function raisedPriority(current: Priority, { priority }: Pick<ScoreResult, 'priority'>): Priority {
  return mostPressing([current, priority ?? undefined]) ?? current;
}

/** The scores, bands and alerts of a form's answers; a form without scoring has none. Scores are in the points the form defines. Never throws. */
export function score(form: FormDefinition, answers: Answers): ScoreResult {
  const defined = form.scoring?.scales ?? [];
  const scales = defined.map((scale) => scoreScale(scale, answers));
  const raised = (form.scoring?.alerts ?? []).filter((rule) => isRaised(rule, defined, scales, answers));
  const alerts = raised.map(({ key, message, priority }) => ({ key, message, ...(priority && { priority }) }));
  return { scales, alerts, priority: mostPressing([...scales.map(({ band }) => band?.priority), ...alerts.map((alert) => alert.priority)]) };
}

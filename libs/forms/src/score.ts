import type { Answers, FormDefinition } from './form-definition.js';
import { pointerSegments } from './field-error.js';
import { isPlainObject } from './json-value.js';
import type { AlertRule, Band, Scale, ScoredItem } from './scoring.js';

/** The result of one scale. With any item missing there is no score: a part of a sum is not a smaller sum. */
export interface ScaleScore {
  readonly key: string;
  readonly title: string;
  readonly score: number | null;
  readonly band: Band | null;
  /** JSON pointers of the items that have no answer, or one that carries no points. */
  readonly missing: readonly string[];
}

export interface ScoreResult {
  readonly scales: readonly ScaleScore[];
  readonly alerts: readonly { readonly key: string; readonly message: string }[];
}

function answerAt(answers: Answers, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (value, key) => (isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    answers,
  );
}

function pointsOf(item: ScoredItem, answers: Answers): number | undefined {
  const answer = answerAt(answers, item.pointer);
  if (answer === undefined || answer === null) return undefined;
  if (item.points) return Object.hasOwn(item.points, String(answer)) ? item.points[String(answer)] : undefined;
  return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
}

function scoreScale({ key, title, items, bands }: Scale, answers: Answers): ScaleScore {
  const points = items.map((item) => pointsOf(item, answers));
  const missing = items.filter((_, index) => points[index] === undefined).map((item) => item.pointer);
  if (missing.length > 0) return { key, title, score: null, band: null, missing };
  const score = points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const band = bands?.find(({ from, to }) => score >= from && score <= (to ?? Infinity)) ?? null;
  return { key, title, score, band, missing };
}

function raised({ when }: AlertRule, scales: readonly ScaleScore[], answers: Answers): boolean {
  const points = 'item' in when ? pointsOf(when.item, answers) : scales.find(({ key }) => key === when.scale)?.score;
  return typeof points === 'number' && points >= when.atLeast;
}

/** The scores, bands and alerts of a form's answers; a form without scoring has none. Scores are in the points the form defines. */
export function score(form: FormDefinition, answers: Answers): ScoreResult {
  const scales = (form.scoring?.scales ?? []).map((scale) => scoreScale(scale, answers));
  const alerts = (form.scoring?.alerts ?? []).filter((rule) => raised(rule, scales, answers));
  return { scales, alerts: alerts.map(({ key, message }) => ({ key, message })) };
}

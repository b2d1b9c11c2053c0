import { contradictions, draftErrors, formErrors, questionsOf, score, splitByCategory, type Answers, type FormDefinition, type ReferrerKind, type ScoreResult } from '@onward/forms';
import { Problem } from '../platform/problem/index.js';

/** A question that waits for its answer. */
export interface Missing {
  readonly pointer: string;
  readonly title: string;
}

/** What is kept beside the answers: as the form version of then scored them. */
export interface KeptResult {
  readonly scales: readonly { readonly key: string; readonly title: string; readonly score: number | null; readonly band: { readonly key: string; readonly label: string } | null }[];
  readonly alerts: readonly { readonly key: string; readonly message: string }[];
  readonly priority: ScoreResult['priority'];
  readonly missing: readonly Missing[];
}

export interface ScoredAnswers {
  readonly result: KeptResult;
  /** The sharing categories of all that was answered. */
  readonly categories: readonly string[];
}

/**
 * Scores what was answered. What is there must be right (FORM_INVALID); what is not there is said. An assessment that was broken off is kept without its score:
 * one answer of it may be the one that matters, and an alert on that answer does not wait.
 */
export function scoreAnswers(form: FormDefinition, answers: Answers, kind: ReferrerKind): ScoredAnswers {
  if (Object.keys(answers).length === 0) {
    throw new Problem('FORM_INVALID', { errors: [{ pointer: '/answers', code: 'REQUIRED', message: 'Answer at least one question' }] });
  }
  const wrong = draftErrors(form, answers);
  const found = wrong.length > 0 ? wrong : [...formErrors(form, answers, { referrerKind: kind }).filter(({ code }) => code !== 'REQUIRED'), ...contradictions(form, answers)];
  if (found.length > 0) throw new Problem('FORM_INVALID', { errors: found.map((error) => ({ ...error, pointer: `/answers${error.pointer}` })) });
  const { scales, alerts, priority } = score(form, answers);
  return {
    result: {
      scales: scales.map(({ key, title, score: total, band }) => ({ key, title, score: total, band: band && { key: band.key, label: band.label } })),
      alerts: alerts.map(({ key, message }) => ({ key, message })),
      priority,
      missing: missingIn(form, answers, kind, scales.flatMap(({ missing }) => missing)),
    },
    categories: Object.keys(splitByCategory(form, answers)),
  };
}

/** What a score waits for, and what else the form requires; in the order of the form. */
function missingIn(form: FormDefinition, answers: Answers, kind: ReferrerKind, unscored: readonly string[]): Missing[] {
  const required = formErrors(form, answers, { referrerKind: kind }).map(({ pointer }) => pointer);
  const missing = new Set([...unscored, ...required]);
  return questionsOf(form).filter(({ pointer }) => missing.has(pointer)).map(({ pointer, node }) => ({ pointer, title: node.title ?? pointer }));
}

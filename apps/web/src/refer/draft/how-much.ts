import { useSyncExternalStore } from 'react';
import type { AskedQuestion, Questionnaire } from './questions/questionnaire';

/** Every question, or only those that this sender must answer (with what their answers ask). */
export type HowMuch = 'all' | 'required';

const KEY = 'onward-questions';
const watchers = new Set<() => void>();

/** Below this share of required questions a sender is shown those alone, until they choose. An officer on a phone must answer six of thirty. */
const FEW = 1 / 3;

const usual = ({ pages }: Questionnaire): HowMuch => {
  // a supplement may be left altogether
  const questions = pages.flatMap((page) => (page.supplement === undefined ? page.questions : []));
  return questions.filter(({ isRequired }) => isRequired).length < questions.length * FEW ? 'required' : 'all';
};

/** What is chosen holds in this tab, for each referral that is written in it: a word, nothing about anybody. */
export function useHowMuch(questionnaire: Questionnaire): readonly [HowMuch, (howMuch: HowMuch) => void] {
  const chosen = useSyncExternalStore(watch, () => sessionStorage.getItem(KEY));
  return [chosen === 'all' || chosen === 'required' ? chosen : usual(questionnaire), choose];
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function choose(howMuch: HowMuch): void {
  sessionStorage.setItem(KEY, howMuch);
  for (const watcher of watchers) watcher();
}

/** Shown even where only what must be answered is: what another answer asks, and what is answered already. */
export const isWorthShowing = ({ isRequired, isConditional, key }: AskedQuestion, answers: Readonly<Record<string, unknown>>): boolean =>
  isRequired || isConditional || answers[key] !== undefined;

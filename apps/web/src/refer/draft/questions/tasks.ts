import type { FieldError } from '@onward/forms';
import { isOnPage, questionOf, type AskedPage, type Questionnaire } from './questionnaire';

export type TaskState = 'completed' | 'incomplete' | 'not-started' | 'optional';

export interface Task {
  readonly key: string;
  readonly title: string;
  readonly state: TaskState;
  /** How many of its questions this sender must still answer. */
  readonly left: number;
  /** The key of the supplement that it is a page of. */
  readonly supplement?: string;
}

/** The task that is not a page of the form: `/refer/$draftId/urgency`. */
export const URGENCY_TASK = 'urgency';

const taskState = (left: number, hasAnswers: boolean, mustAnswer: boolean): TaskState => {
  if (left > 0) return hasAnswers ? 'incomplete' : 'not-started';
  return hasAnswers || mustAnswer ? 'completed' : 'optional';
};

/** What is to be done before the referral can be sent, in the form's own order; how urgent it is first, for everything else follows from it. */
export function tasksOf({ pages, urgency, answers }: Questionnaire, faults: readonly FieldError[]): Task[] {
  const faulty = faults.map(({ pointer }) => questionOf(pointer));
  const pageTask = (page: AskedPage): Task => {
    const left = new Set(faulty.filter((key) => isOnPage(page, key))).size;
    const hasAnswers = page.questions.some(({ key }) => answers[key] !== undefined);
    return { key: page.key, title: page.title, supplement: page.supplement, left, state: taskState(left, hasAnswers, page.questions.some(({ isRequired }) => isRequired)) };
  };
  const first: Task[] = urgency === undefined ? [] : [{
    key: URGENCY_TASK, title: 'How urgent it is', left: faulty.filter((key) => key === urgency.key).length,
    state: answers[urgency.key] !== undefined && !faulty.includes(urgency.key) ? 'completed' : urgency.isRequired ? 'not-started' : 'optional',
  }];
  return [...first, ...pages.map(pageTask)];
}

/** Where “Continue” leads: what is not done, from after `from` on, then from the top; undefined where all is done. */
export function nextTask(tasks: readonly Task[], from?: string): Task | undefined {
  const at = tasks.findIndex(({ key }) => key === from);
  return [...tasks.slice(at + 1), ...tasks.slice(0, at + 1)].find(({ left, key }) => left > 0 && key !== from);
}

/** The page after this one, whether it must be answered or not. */
export const taskAfter = (tasks: readonly Task[], from: string): Task | undefined => tasks[tasks.findIndex(({ key }) => key === from) + 1];

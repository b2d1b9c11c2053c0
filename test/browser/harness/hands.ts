import type { Locator } from 'playwright-core';
import { answerByKey, box, choice, writeByKey } from './form-questions.js';
import type { Visit } from './visit.js';

/** How somebody works a page: by the keyboard alone at a desk, each key counted, and by taps on a phone, each tap counted but those into a box to write in. */
export interface Hands {
  write(label: string, words: string): Promise<void>;
  answer(question: string, answer: string): Promise<void>;
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** The button that the page is there for. */
  goOn(name: string): Promise<void>;
}

export function handsOf(visit: Visit): Hands {
  return visit.device === 'desk' ? keyboard(visit) : thumb(visit);
}

/** By mouse and keyboard at a desk: every click is counted, into a box to write in and on an answer too, and every key but those of the words. */
export const mouseOf = (visit: Visit): Hands => ({
  write: async (label, words) => {
    await visit.tap(box(visit, label));
    await visit.write(words);
  },
  answer: (question, answer) => visit.tap(choice(visit, question, answer)),
  press: (target) => visit.tap(target),
  goOn: (name) => visit.tap(visit.button(name)),
});

const keyboard = (visit: Visit): Hands => ({
  write: (label, words) => writeByKey(visit, label, words),
  answer: (question, answer) => answerByKey(visit, question, answer),
  press: async (target) => {
    await visit.tabTo(target);
    await visit.press('Enter');
  },
  goOn: async (name) => {
    await visit.button(name).waitFor();
    await visit.press('Control+Enter');
  },
});

const thumb = (visit: Visit): Hands => ({
  write: async (label, words) => {
    await box(visit, label).tap();
    await visit.write(words);
  },
  answer: (question, answer) => visit.tap(choice(visit, question, answer)),
  press: (target) => visit.tap(target),
  goOn: (name) => visit.tap(visit.button(name)),
});

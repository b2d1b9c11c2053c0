import type { Locator } from 'playwright-core';
import type { Visit } from './visit.js';

/** A box that is written in, by its label. */
export const box = ({ page }: Visit, label: string | RegExp): Locator => page.getByLabel(label);

/** One of a question's answers, round or square. */
export const choice = ({ page }: Visit, question: string | RegExp, answer: string): Locator => page.getByRole('group', { name: question }).getByLabel(answer, { exact: true });

/** Comes to a box by Tab and writes in it. */
export async function writeByKey(visit: Visit, label: string, words: string): Promise<void> {
  await visit.tabTo(box(visit, label));
  await visit.write(words);
}

/** Comes to a question by Tab and gives an answer with the arrows or the space bar, which is as free as words are: it is not counted. */
export async function answerByKey(visit: Visit, question: string, answer: string): Promise<void> {
  const wanted = choice(visit, question, answer);
  const answers = visit.page.getByRole('group', { name: question }).locator('input');
  const isTicked = (await wanted.getAttribute('type')) === 'checkbox';
  await visit.tabTo(isTicked ? wanted : answers.first());
  if (isTicked || (await answers.first().getAttribute('id')) === (await wanted.getAttribute('id'))) return visit.page.keyboard.press(' ');
  for (let n = await answers.count(); n > 0 && !(await wanted.isChecked()); n -= 1) await visit.page.keyboard.press('ArrowDown');
}

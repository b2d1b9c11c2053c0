import type { FitQuestion } from '../../api/fit';

/** What was answered while a service was chosen, by the name of the fact; for the form too, where the form asks it. */
export type Known = Readonly<Record<string, { readonly value: string | number | string[]; readonly question: FitQuestion }>>;

/** The answers to the standard form among them: what was said once is not asked again. */
export function answersIn(known: Known, form: string): Record<string, unknown> {
  const asked = Object.values(known).filter(({ question }) => question.form?.key === form && question.pointer?.lastIndexOf('/') === 0);
  return Object.fromEntries(asked.map(({ value, question }) => [question.pointer?.slice(1), value]));
}

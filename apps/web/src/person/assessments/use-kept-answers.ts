import { useEffect, useState } from 'react';
import type { Answers } from './asked-questions';

/** What was answered and not yet recorded, by person and form: going to another page and coming back loses none of it. Gone with the tab, and never stored. */
const kept = new Map<string, { readonly answers: Answers; readonly begunAt: string }>();

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The answers, how they are kept, and when the first was given. */
export function useKeptAnswers(key: string): readonly [Answers, (answers: Answers) => void, string | undefined] {
  const [answers, set] = useState<Answers>(() => kept.get(key)?.answers ?? {});
  const isBegun = Object.keys(answers).length > 0;
  useEffect(() => {
    if (!isBegun) return undefined;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isBegun]);
  const keep = (changed: Answers): void => {
    if (Object.keys(changed).length === 0) kept.delete(key);
    else kept.set(key, { answers: changed, begunAt: kept.get(key)?.begunAt ?? new Date().toISOString() });
    set(changed);
  };
  return [answers, keep, kept.get(key)?.begunAt];
}

import { useEffect, useState } from 'react';
import type { Answers } from './asked-questions';

/** What was answered and not yet recorded, by person and form: going to another page and coming back loses none of it. Gone with the tab, and never stored. */
const kept = new Map<string, Answers>();

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

export function useKeptAnswers(key: string): readonly [Answers, (answers: Answers) => void] {
  const [answers, set] = useState<Answers>(() => kept.get(key) ?? {});
  const isBegun = Object.keys(answers).length > 0;
  useEffect(() => {
    if (!isBegun) return undefined;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isBegun]);
  const keep = (changed: Answers): void => {
    if (Object.keys(changed).length === 0) kept.delete(key);
    else kept.set(key, changed);
    set(changed);
  };
  return [answers, keep];
}

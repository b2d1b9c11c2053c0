import { useCallback, useEffect, useState } from 'react';

/** What was typed and not yet sent, by referral and act: going to another page and coming back loses none of it. Gone with the tab, and never stored. */
const kept = new Map<string, unknown>();

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

export function useTyped<Value>(key: string, nothing: Value): readonly [Value, (value: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => (kept.get(key) as Value | undefined) ?? nothing);
  const isTyped = JSON.stringify(value) !== JSON.stringify(nothing);
  useEffect(() => {
    if (!isTyped) return undefined;
    // the browser's own question, should the tab be closed with words in it
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isTyped]);
  const keep = useCallback((typed: Value) => {
    if (JSON.stringify(typed) === JSON.stringify(nothing)) kept.delete(key);
    else kept.set(key, typed);
    setValue(typed);
  }, [key, nothing]);
  const clear = useCallback(() => {
    kept.delete(key);
    setValue(nothing);
  }, [key, nothing]);
  return [value, keep, clear];
}

/** Whether words wait to be sent under this key. */
export const hasTyped = (key: string): boolean => kept.has(key);

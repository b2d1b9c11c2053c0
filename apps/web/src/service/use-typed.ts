import { useState } from 'react';

/** What was typed and not saved, by service and part: it outlives the page, until it is saved or given up. */
const kept = new Map<string, unknown>();

// the browser asks, in its own words, before what was not saved is lost
addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault();
});

export const isTyped = (key: string): boolean => kept.has(key);
export const forgetTyped = (key: string): boolean => kept.delete(key);

/** A state that is found again as it was left. */
export function useTyped<Value>(key: string, first: () => Value): [Value, (value: Value) => void] {
  const [value, set] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : first()));
  return [value, (next) => {
    kept.set(key, next);
    set(next);
  }];
}

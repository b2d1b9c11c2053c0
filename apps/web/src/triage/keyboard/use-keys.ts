import { useEffect, useRef, useState } from 'react';

const STORED = 'onward-keys';
const TYPING = 'input, textarea, select, [contenteditable], dialog';

/** What a key does; absent where it does nothing. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Single keys, while nobody types in a field and no modifier is held (WCAG 2.1.4). */
export function useKeys(keys: Keys, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

/** Whether single keys are on, as this browser remembers. */
export function useKeysAreOn(): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(STORED) !== 'off');
  return [isOn, (next) => {
    localStorage.setItem(STORED, next ? 'on' : 'off');
    setIsOn(next);
  }];
}

import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Milliseconds: shorter than a pause between words, longer than between keys. */
const FINGERS_REST = 150;

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** The form is to hear it now. */
  readonly settle: () => void;
}

/**
 * A text as it is typed: a key changes its own box alone, and the form hears of it when the fingers rest, when the box is left, and when the page is.
 * On a slow phone the whole form at every key would be felt.
 */
export function useTyped(value: string, tell: (text: string) => void): Typed {
  const [typed, setTyped] = useState<string>();
  const untold = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (): void => {
    clearTimeout(timer.current);
    const text = untold.current;
    if (text === undefined) return;
    untold.current = undefined;
    setTyped(undefined);
    tell(text);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    // who saves when the page is left must find it told
    const onLeave = (): void => flushSync(() => latest.current());
    addEventListener('pagehide', onLeave);
    addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onLeave);
      latest.current();
    };
  }, []);
  const type = (text: string): void => {
    untold.current = text;
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), FINGERS_REST);
  };
  return { text: typed ?? value, type, settle };
}

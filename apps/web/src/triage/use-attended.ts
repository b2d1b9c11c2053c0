import { useEffect, useState } from 'react';

/** Somebody who reads moves the mouse or presses a key now and then. */
const READING_MS = 3 * 60_000;

/** Whether somebody is there. What is read again by itself stops where nobody is: it would keep the session of an unattended screen alive for ever. */
export function useAttended(): boolean {
  const [isAttended, setIsAttended] = useState(true);
  useEffect(() => {
    let timer = 0;
    const seen = (): void => {
      clearTimeout(timer);
      setIsAttended(true);
      timer = window.setTimeout(() => setIsAttended(false), READING_MS);
    };
    const events = ['keydown', 'pointermove', 'pointerdown', 'scroll'] as const;
    seen();
    events.forEach((event) => document.addEventListener(event, seen, { passive: true, capture: true }));
    return () => {
      clearTimeout(timer);
      events.forEach((event) => document.removeEventListener(event, seen, { capture: true }));
    };
  }, []);
  return isAttended;
}

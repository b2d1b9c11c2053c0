import { useEffect } from 'react';

/** What the page's main button or link carries, so that it is pressed by a key wherever the focus is. */
export const MAIN_KEY = { 'aria-keyshortcuts': 'Control+Enter' } as const;

const MAIN = `[aria-keyshortcuts="${MAIN_KEY['aria-keyshortcuts']}"]`;
/** What does something of its own with this key, as a link that opens in another tab. Where one confirms one by one, the key goes on and confirms nothing. */
const OWN = 'a, :not([data-confirm]) > button, summary, dialog *';
/** Pressed again within this time, in milliseconds, it was meant for the page before. */
const AGAIN = 300;

let pressedAt = -Infinity;

function onKeyDown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, repeat, target } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || repeat || (target instanceof Element && target.closest(OWN) !== null)) return;
  const main = document.querySelector<HTMLElement>(MAIN);
  if (main === null) return;
  event.preventDefault();
  const isAgain = event.timeStamp - pressedAt < AGAIN;
  pressedAt = event.timeStamp;
  if (isAgain) return;
  main.focus();
  // the box that was left has told the form by then what was typed in it
  setTimeout(() => main.click());
}

/** Stands beside the main button where there is a keyboard: the way there is long past a form's other questions. */
export function MainKey() {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return <span className="onward-main-key">or press Ctrl and Enter</span>;
}

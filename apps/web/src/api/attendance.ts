/** Milliseconds after the last key or touch for which somebody is taken to be there. */
const THERE_FOR = 60_000;

let lastSign = performance.now();
const sign = (): void => {
  lastSign = performance.now();
};
for (const event of ['keydown', 'pointerdown', 'scroll'] as const) addEventListener(event, sign, { capture: true, passive: true });

/** Whether somebody is at this page. What it asks for while nobody is keeps nobody signed in. */
export const isAttended = (): boolean => performance.now() - lastSign < THERE_FOR;

/** Seconds between attempts: soon at first, and at least every five minutes, so that what was away for an hour is caught up with when it is back. */
const FIRST = 15;
const LONGEST = 300;

export const secondsUntilNext = (attempts: number): number => Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 10));

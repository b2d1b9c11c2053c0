import { digestOf } from '../sessions/random-token.js';

/** A cookie for each sign-in under way: two windows may sign in at once. Its name gives away nothing of the state. */
export function stateCookie(state: string): string {
  return `__Host-onward-sign-in-${digestOf(state).toString('hex').slice(0, 12)}`;
}

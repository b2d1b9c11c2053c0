/** For the pages of others: what happened to a referral, in words. */
export { textOf } from './timeline/event-text';
export { stepWords } from './timeline/step-words';

export { FindFields } from './start/find-fields';
export { findFault, FIND_IDS, searchOf, type FindTyped } from './start/find-input';
export { PersonMatches } from './start/person-matches';
export { fieldProblems, Refusal, wholeProblem } from './start/refusal';
export { change, useTyped } from './start/typed';
/** When a service is open, and by when it acts, in words. */
export { hoursWords } from './service/hours-words';
export { withinWords } from './service/target-words';

export { PERSON_FACTS, type Criterion, type Facts, type PersonFact, type Verdict } from './criterion.js';
export { factsOf, yearsOld, type PersonRecord } from './facts.js';
export { byFit, fitOf, requiredUnmet, type Fit } from './fit.js';
export { judge } from './judge.js';
export { CRITERIA_SCHEMA, lintCriteria } from './lint-criteria.js';

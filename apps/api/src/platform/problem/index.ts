export { isDatabaseAway } from './database-away.js';
export { Problem, type InputError, type ProblemOptions } from './problem.js';
export { PROBLEMS, type ProblemCode } from './problems.js';
export { ProblemFilter, answerError } from './problem.filter.js';
export { problemAnswer, problemBody, sendProblem } from './send-problem.js';
export { toProblem } from './to-problem.js';

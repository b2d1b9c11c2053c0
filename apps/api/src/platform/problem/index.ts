export { Problem, type InputError, type ProblemOptions } from './problem.js';
export { PROBLEMS, type ProblemCode } from './problems.js';
export { ProblemFilter, answerError } from './problem.filter.js';
export { problemBody, sendProblem } from './send-problem.js';

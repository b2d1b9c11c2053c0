export { Problem, type InputError, type ProblemOptions } from './problem.js';
export { PROBLEMS, type ProblemCode } from './problems.js';

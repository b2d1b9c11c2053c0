import { PROBLEMS, type ProblemCode } from './problems.js';

/** One thing wrong with what was sent: where (a JSON pointer), which rule, and a sentence for the screen. */
export interface InputError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemOptions {
  /** A sentence for this occurrence. It must not hold a person's data: details are shown and may be kept. */
  readonly detail?: string;
  readonly errors?: readonly InputError[];
  /** Further members of the answer: `state`, `allowedEvents`, `join`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Further response headers: `Allow`, `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An error that is meant for the caller, answered as RFC 9457 `application/problem+json`.
 *
 * @example throw new Problem('NOT_FOUND', { detail: 'There is no such referral.' })
 */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = PROBLEMS[code].status;
    this.title = PROBLEMS[code].title;
  }
}

/** The status of a request that was never answered. */
export const LOST = 0;
/** Of a part of the program that is there no more (410, "Gone"). */
export const RENEWED = 410;

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly state?: string;
  readonly allowedEvents?: readonly string[];
  /** Of FIT_FAILED: what the service asks that is not met, and which services are a better choice. */
  readonly unmet?: readonly string[];
  readonly better?: readonly { readonly id: string; readonly name: string }[];
  /** Of DUPLICATE_REFERRAL: the referral that is open already; and the same where it can be joined. */
  readonly existing?: { readonly id: string; readonly reference: string; readonly service: { readonly name: string } };
  readonly join?: { readonly id: string; readonly version: number };
}

/** A refusal of the API (problem+json), or a lost connection, in words for the screen. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(
    readonly status: number,
    problem: unknown,
  ) {
    const told = (typeof problem === 'object' && problem !== null ? problem : {}) as Problem;
    super(told.detail ?? told.title ?? 'Something went wrong on our side. Try again in a moment.');
    this.problem = told;
  }

  get code(): string {
    return this.problem.code ?? '';
  }

  /** The fields that were refused, with a message each. */
  get errors(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }

  get isLost(): boolean {
    return this.status === LOST;
  }

  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

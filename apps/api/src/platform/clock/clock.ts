/** The one source of the time of day for business times: injected, so that tests and seeds can step it. */
export abstract class Clock {
  /** Whether time passes by itself. Where it does not, whoever moves the clock asks for what has come due. */
  readonly isRunning: boolean = true;
  abstract now(): Date;
}

/** The machine's own time. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** Stands still until it is told to move: for seeds that make a past, and for tests. */
export class SteppedClock extends Clock {
  override readonly isRunning = false;
  private millis: number;

  constructor(start: Date) {
    super();
    this.millis = start.getTime();
  }

  override now(): Date {
    return new Date(this.millis);
  }

  set(to: Date): void {
    this.millis = to.getTime();
  }

  /** Moves by `milliseconds`, backwards where negative. */
  advance(milliseconds: number): void {
    this.millis += milliseconds;
  }
}

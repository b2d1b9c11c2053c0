import { Injectable } from '@nestjs/common';

/** What this process waits for before it may be sent requests. */
@Injectable()
export class Readiness {
  private readonly flags = new Map<string, boolean>();

  /** Says that `name` is waited for until it is set: call it before the application starts to listen. */
  expect(name: string): void {
    if (!this.flags.has(name)) this.flags.set(name, false);
  }

  set(name: string, ok: boolean): void {
    this.flags.set(name, ok);
  }

  /** The names of what is not ready, none when requests may come. */
  waitingFor(): string[] {
    return [...this.flags].filter(([, ok]) => !ok).map(([name]) => name);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** Milliseconds without a question after which a page has asked for all that it wants. */
const QUIET = 120;
/** Milliseconds after which an answer is one that a test holds back. */
const HELD_BACK = 3000;

/** What a page has asked for and not been told. A picture taken before is sometimes of what was there earlier. */
export class Awaited {
  private readonly asked = new Set<Request>();
  private last = -Infinity;

  constructor(page: Page) {
    page.on('request', (request) => {
      // the stream of what is new is answered for as long as the page is open
      if (new URL(request.url()).pathname !== '/api/stream') this.asked.add(request);
      this.last = performance.now();
    });
    const told = (request: Request): void => {
      this.asked.delete(request);
      this.last = performance.now();
    };
    page.on('requestfinished', told).on('requestfailed', told);
    // what an old document had asked for is told to nobody
    page.on('domcontentloaded', () => this.asked.clear());
  }

  async isNothing(): Promise<void> {
    const end = performance.now() + HELD_BACK;
    while (performance.now() < end && (this.asked.size > 0 || performance.now() - this.last < QUIET)) await sleep(20);
  }
}

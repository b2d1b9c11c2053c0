import type { Browser } from 'playwright-core';
import { startApp, TUESDAY, type TestApp } from '../../harness/index.js';
import { launchChromium } from './chromium.js';
import { Visit, type Device } from './visit.js';

interface Browsing {
  readonly onward: TestApp;
  /** Somebody who has just sat down at a browser of their own. They leave with the test in which they came, unless they stay on; who came before it, with the last. */
  somebodyAt(device: Device, staysOn?: boolean): Promise<Visit>;
  /** Tuesday morning again, and nobody referred yet: `beforeEach(startAnew)`. */
  startAnew(): Promise<void>;
}

/** The product and a browser for the tests of a file, or of the `describe` that calls this: there before the first of them, gone after the last. */
export function aBrowserAndOnward(): Browsing {
  let browser: Browser;
  let started: TestApp;
  let came: Visit[] = [];
  beforeAll(async () => {
    [started, browser] = await Promise.all([startApp(), launchChromium()]);
  });
  beforeEach(() => void (came = []));
  afterEach(() => Promise.all(came.map((visit) => visit.end())));
  afterAll(async () => {
    await browser?.close();
    await started?.stop();
  });
  // named before it is started, and so asked for each time
  const onward: TestApp = {
    get app() { return started.app; },
    get clock() { return started.clock; },
    get config() { return started.config; },
    get url() { return started.url; },
    get urls() { return started.urls; },
    get anyone() { return started.anyone; },
    as: (person) => started.as(person),
    passTime: (to) => started.passTime(to),
    allTold: () => started.allTold(),
    sql: (text, values) => started.sql(text, values),
    stop: () => started.stop(),
  };
  return {
    onward,
    somebodyAt: async (device, staysOn = false) => {
      const visit = await Visit.begin(browser, onward, device);
      if (!staysOn) came.push(visit);
      return visit;
    },
    startAnew: async () => {
      onward.clock.set(TUESDAY);
      await onward.sql('truncate referral cascade');
    },
  };
}

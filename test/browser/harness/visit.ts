import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { TestApp } from '../../harness/index.js';
import { PEOPLE, type Somebody } from '../../factories/testshire.js';
import { pictureFaultOf } from './picture-fault.js';
import { Awaited } from './awaited.js';
import { onEndlessScreen, wholePage } from './whole-page.js';

const PATIENCE = 10_000;
/** Milliseconds between the two clicks of somebody who always clicks twice. */
const BETWEEN_TWO = 120;
/** Milliseconds after which a browser takes a tap for another, and not for the second of a double one. */
const ONE_AND_ONE = 650;
/** Pixels within which two clicks, or two taps of a finger, are at one place: more than any browser takes for it. */
const ONE_PLACE = { desk: 10, phone: 150 } as const;
/** Milliseconds for which the quickest hand looks at a page. */
const LOOKED_AT = 400;
/** Further than this is nobody's way. */
const TABS_AT_MOST = 60;

/** A desk and a small phone. */
export const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } } as const;
export type Device = keyof typeof WIDTHS;

const FONT = readFileSync(createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'));
const BOLD = readFileSync(createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-700-normal.woff2'));
const FACES = `
@font-face { font-family: Arial; font-weight: 400; src: url(/test-font-400.woff2); }
@font-face { font-family: Arial; font-weight: 600 700; src: url(/test-font-700.woff2); }`;

/**
 * Somebody at a browser. Counts the keys that they press besides what they write, and their taps; every fault that the console tells is kept, and `looks`
 * fails on it.
 */
export class Visit {
  keys = 0;
  taps = 0;
  private lastTap = -Infinity;
  private lastPlace = { x: -Infinity, y: -Infinity };
  private lastGoingOn = -Infinity;
  private readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly awaited: Awaited;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly device: Device,
    private readonly url: string,
    private readonly now: Date,
  ) {
    this.awaited = new Awaited(page);
  }

  /** A first visit, at the product's own time, with letters that are the same on every machine. */
  static async begin(browser: Browser, onward: Pick<TestApp, 'url' | 'clock'>, device: Device): Promise<Visit> {
    const context = await browser.newContext({
      viewport: WIDTHS[device], hasTouch: device === 'phone', isMobile: device === 'phone', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London',
    });
    await context.route('**/test-font-*.woff2', (route) => route.fulfill({ body: route.request().url().endsWith('400.woff2') ? FONT : BOLD, contentType: 'font/woff2' }));
    await context.route('**/{assets/*,status-page}.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: FACES + (await response.text()) });
    });
    context.setDefaultTimeout(PATIENCE);
    return Visit.openTab(context, device, onward.url.replace('127.0.0.1', 'localhost'), onward.clock.now());
  }

  private static async openTab(context: BrowserContext, device: Device, url: string, now: Date): Promise<Visit> {
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    const visit = new Visit(page, context, device, url, now);
    const fault = (text: string): void => {
      if (!visit.expected.some((expected) => expected.test(text))) visit.faults.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') fault(message.text());
    });
    // what the console says of it has no address
    page.on('response', (response) => {
      if (response.status() === 500) fault(`a status of 500 from ${response.request().method()} ${response.url()}`);
    });
    page.on('pageerror', (error) => visit.faults.push(error.message));
    return visit;
  }

  /** Another tab of the same browser, signed in as this one is. */
  anotherTab(): Promise<Visit> {
    return Visit.openTab(this.context, this.device, this.url, this.now);
  }

  /** The connection is lost, for every tab, until `isOnline` again. */
  async goOffline(isOnline = false): Promise<void> {
    // what is asked for already has come: a page's parts that are fetched for later, too
    if (!isOnline) await this.awaited.isNothing();
    await this.context.setOffline(!isOnline);
  }

  /** The connection is lost during the next request of this kind: before it arrives, or once it has and before its answer is here. */
  async losesOnce(method: string, path: string, what: 'request' | 'answer'): Promise<void> {
    this.expectFaults(/net::ERR/);
    let isOver = false;
    await this.page.route(path, async (route) => {
      if (isOver || route.request().method() !== method) return route.fallback();
      isOver = true;
      if (what === 'answer') await route.fetch();
      return route.abort('connectionreset');
    });
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  /** Through the page of the demo's people, one click. */
  async signInAs(who: Somebody, path = '/', name: string = PEOPLE[who].name): Promise<void> {
    await this.page.goto(`${this.url}/api/sign-in?returnTo=${encodeURIComponent(path)}`);
    await this.page.locator(`form[action$="/${who}"] button`).click();
    await this.page.getByText(name).first().waitFor();
  }

  async press(key: string, times = 1): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      if (key === 'Control+Enter') await this.hasLooked();
      await this.page.keyboard.press(key);
    }
    this.keys += times;
  }

  /** Whoever goes on to a page with two keys looks at it before they go on from it. */
  private async hasLooked(): Promise<void> {
    await sleep(Math.max(0, LOOKED_AT - (performance.now() - this.lastGoingOn)));
    this.lastGoingOn = performance.now();
  }

  /** On with Tab until this has the focus, each press counted; for the first of a group of round buttons too, which takes the focus for all. */
  async tabTo(target: Locator): Promise<void> {
    const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    await target.waitFor();
    for (let n = 0; !(await isThere()); n += 1) {
      if (n > TABS_AT_MOST) throw new Error(`Tab does not come to ${String(target)}`);
      await this.press('Tab');
    }
  }

  /** Until this has the focus, without a key pressed. */
  async focusComesTo(target: Locator): Promise<void> {
    await target.and(this.page.locator(':focus')).waitFor();
  }

  /** Free text, which is not counted. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** A click at a desk, a tap on a phone. */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = { x: x + width / 2, y: y + height / 2 };
    // a hand is slow only where it has not moved
    const near = ONE_PLACE[this.device];
    if (Math.abs(place.x - this.lastPlace.x) < near && Math.abs(place.y - this.lastPlace.y) < near) await sleep(Math.max(0, ONE_AND_ONE - (performance.now() - this.lastTap)));
    await (this.device === 'phone' ? target.tap() : target.click());
    this.lastTap = performance.now();
    this.lastPlace = place;
    this.taps += 1;
  }

  /** The same, unless something has come to lie over it, for whatever else the page asks may be refused first. */
  async tapUnlessCovered(target: Locator): Promise<void> {
    await target.click({ timeout: 2_000 }).catch(() => undefined);
  }

  /** Twice at the same place, as quickly as a hand that always does: the second goes to whatever is there by then. */
  async tapTwice(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [left, top] = [x + width / 2, y + height / 2];
    await sleep(Math.max(0, ONE_AND_ONE - (performance.now() - this.lastTap)));
    await this.page.mouse.move(left, top);
    for (const clickCount of [1, 2]) {
      if (this.device === 'phone') await this.page.touchscreen.tap(left, top);
      else {
        await this.page.mouse.down({ clickCount });
        await this.page.mouse.up({ clickCount });
      }
      await sleep(BETWEEN_TWO);
    }
    this.lastTap = performance.now();
    this.lastPlace = { x: left, y: top };
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });
  link = (name: string | RegExp): Locator => this.page.getByRole('link', { name });
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name });

  /** The heading of the page it must have come to. */
  async isAt(heading: string | RegExp): Promise<void> {
    const found = this.page.getByRole('heading', { level: 1, name: heading });
    await found.waitFor({ timeout: PATIENCE }).catch(async () => {
      throw new Error(`There is no heading ${String(heading)} but this:\n${await this.page.locator('body').innerText()}\n${this.faults.join('\n')}`);
    });
  }

  /** There is something to put right, and the tab says so. */
  async saysProblem(title: RegExp = /^Error: /): Promise<void> {
    await this.page.waitForFunction((pattern) => new RegExp(pattern).test(document.title), title.source, { timeout: PATIENCE });
  }

  /** Looks at the page as it stands: nothing against WCAG 2.2 AA that axe can tell, nothing beyond the edge, no fault in the console, and as in its picture. */
  async looks(state: string, { isPictured = true } = {}): Promise<void> {
    await this.awaited.isNothing();
    // all of them, asked for or not: one that comes late is drawn with another's letters
    await this.page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
    // no page has frames, so that no other window is needed to put together what was found in each
    // of what is right it need not say where, which would take it longer than the looking
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations, picture } = await onEndlessScreen(this.page, async () => ({ ...(await axe.setLegacyMode().analyze()), picture: await wholePage(this.page) }));
    const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
    expect([state, found]).toEqual([state, []]);
    const { width, inner } = await this.page.evaluate(() => ({ width: document.documentElement.scrollWidth, inner: document.documentElement.clientWidth }));
    expect([state, 'is as wide as', Math.max(width, inner)]).toEqual([state, 'is as wide as', WIDTHS[this.device].width]);
    expect([state, this.faults]).toEqual([state, []]);
    if (isPictured) expect(await pictureFaultOf(`${state.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}-${WIDTHS[this.device].width}`, picture)).toBeUndefined();
  }

  /** What the console will tell, from here on, because this test means to provoke it. */
  expectFaults(matching: RegExp): void {
    this.expected.push(matching);
  }

  /** What the console told that this test meant to provoke. */
  forgetFaults(matching: RegExp): void {
    for (let n = this.faults.length - 1; n >= 0; n -= 1) if (matching.test(this.faults[n] ?? '')) this.faults.splice(n, 1);
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}

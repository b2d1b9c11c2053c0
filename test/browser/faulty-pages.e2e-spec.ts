import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.js';
import { launchChromium, Visit, type Device } from './harness/index.js';

describe.each<Device>(['desk', 'phone'])('An address that leads nowhere, or a page that stops working, at a %s', (device) => {
  let onward: TestApp;
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });
  beforeEach(async () => {
    visit = await Visit.begin(browser, onward, device);
  });
  afterEach(() => visit.end());

  it('says that there is no such page', async () => {
    await visit.signInAs('gp', '/no/such/page');
    await visit.isAt('Page not found');
    await visit.looks('page-not-found');
    await visit.tap(visit.link('Go to your start page'));
    await visit.isAt('Referrals sent');
  });

  it('says that a page stopped working, reports the fault without ids, and works again when it can', async () => {
    await visit.signInAs('gp', '/refer');
    // an answer of another shape than the page was made for
    await visit.page.route('**/api/referrals?*', (route) => route.fulfill({ json: { nextCursor: null } }));
    const [reported] = await Promise.all([
      visit.page.waitForResponse((response) => response.url().endsWith('/api/page-errors')),
      visit.tap(visit.link('Referrals sent').first()),
    ]);
    await visit.isAt('Sorry, there is a problem with this page');
    expect(reported.status()).toBe(204);
    const { page, message } = reported.request().postDataJSON() as { page: string; message: string };
    expect(page).toBe('/referrals');
    visit.forgetFaults(new RegExp(message.replaceAll(/\W/g, '.')));
    await visit.looks('page-error');
    await visit.page.unroute('**/api/referrals?*');
    await visit.tap(visit.button('Try again'));
    await visit.isAt('Referrals sent');
    await visit.looks('page-error-over');
  });
});

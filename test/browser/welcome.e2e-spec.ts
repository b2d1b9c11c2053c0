import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.js';
import { launchChromium, Visit, type Device } from './harness/index.js';

describe.each<Device>(['desk', 'phone'])('A first visit, at a %s', (device) => {
  let onward: TestApp;
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
    visit = await Visit.begin(browser, onward, device);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  it('says what Onward is, and for whom', async () => {
    await visit.goTo('/');
    await visit.isAt('One referral, always moving onward');
    await visit.looks('welcome');
  });

  it('comes back, after sign-in, to the address that was asked for', async () => {
    await visit.goTo('/refer');
    await visit.isAt('One referral, always moving onward');
    await visit.tap(visit.link('Sign in'));
    await visit.tap(visit.button(/as .*\bgp\b/i));
    await visit.isAt('Who are you referring?');
    expect(new URL(visit.page.url()).pathname).toBe('/refer');
  });
});

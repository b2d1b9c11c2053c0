import type { Browser } from 'playwright-core';
import { referral } from '../factories/referral-story.js';
import { ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { timelineAs } from '../referrals/moves.js';
import { launchChromium, Visit, type Device } from './harness/index.js';

const MINUTE = 60_000;

describe.each<Device>(['desk', 'phone'])('A session, at a %s', (device) => {
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
    onward.clock.set(TUESDAY);
    visit = await Visit.begin(browser, onward, device);
  });
  afterEach(() => visit.end());
  /** For us and for the page alike. */
  const pass = async (minutes: number): Promise<void> => {
    onward.clock.advance(minutes * MINUTE);
    await visit.page.clock.fastForward(minutes * MINUTE);
  };
  const dialog = (): ReturnType<Visit['heading']> => visit.page.getByRole('dialog');

  it('says that it is about to end, and goes on at a tap', async () => {
    await visit.signInAs('gp', '/referrals');
    await visit.isAt('Referrals sent');
    await pass(13.5);
    await visit.heading('You will be signed out soon').waitFor();
    await visit.looks('session-ending');
    await visit.press('Escape');
    expect(await dialog().isVisible()).toBe(true);
    await visit.tap(visit.button('Stay signed in'));
    await dialog().waitFor({ state: 'hidden' });
    // past the end that was shown
    await pass(5);
    await visit.page.reload();
    await visit.isAt('Referrals sent');
  });

  it('says that it has ended, and keeps what was typed: sign in in another window, carry on, send', async () => {
    const story = await referral(onward);
    await visit.signInAs('gp', `/referrals/${story.id}`);
    const message = visit.page.getByLabel('Your message');
    await message.fill('Her sister is the one to ring.');
    await onward.sql('update session set ended_at = $1', [onward.clock.now()]);
    await visit.tap(visit.button('Send message'));
    await visit.heading('You have been signed out').waitFor();
    await visit.looks('session-ended');

    // too soon
    await visit.tap(visit.button('I have signed in: carry on'));
    await visit.heading('You have been signed out').waitFor();

    const [other] = await Promise.all([visit.page.context().waitForEvent('page'), visit.tap(visit.page.getByRole('dialog').getByRole('link', { name: /^Sign in again/ }))]);
    await other.locator('form[action$="/gp"] button').click();
    await other.getByText('Dr Ada Finch').first().waitFor();
    await other.close();
    await visit.tap(visit.button('I have signed in: carry on'));
    await dialog().waitFor({ state: 'hidden' });
    expect(await message.inputValue()).toBe('Her sister is the one to ring.');
    await visit.tap(visit.button('Send message'));
    await visit.page.getByText('Your message was sent.').waitFor();
    expect((await timelineAs(onward, 'gp', story)).filter(({ type }) => type === 'message')).toHaveLength(1);
    await visit.looks('session-carried-on');
  });

  it('leads, once signed out, to no page but the welcome', async () => {
    await visit.signInAs('gp', '/referrals');
    await visit.isAt('Referrals sent');
    await visit.tap(visit.button('Sign out'));
    await visit.isAt('One referral, always moving onward');
    await visit.goTo('/referrals');
    await visit.isAt('One referral, always moving onward');
    expect(await visit.page.getByText('Sign in to open the page you asked for.').isVisible()).toBe(true);
  });

  it('asks somebody with two roles in which of them they are here, and lets them change', async () => {
    const second = '0190a000-0000-7000-8000-000000009001';
    await onward.sql("insert into membership (id, user_id, organisation_id, role, created_at) values ($1, $2, $3, 'triager', $4)", [second, userId('gp-elsewhere'), ORGANISATIONS.trust.id, TUESDAY]);
    await onward.sql('insert into membership_service (membership_id, service_id) values ($1, $2)', [second, SERVICES.crisis.id]);
    await visit.signInAs('gp-elsewhere', '/');
    await visit.isAt('What are you here as?');
    await visit.looks('session-choice');
    await visit.tap(visit.button(/Testshire Partnership Trust.*Crisis Team/));
    await visit.isAt('Waiting for triage');
    await visit.looks('session-chosen');
    await visit.tap(visit.button('Change role'));
    await visit.isAt('What are you here as?');
    await visit.tap(visit.button(/Quayside Practice/));
    await visit.isAt('Referrals sent');
    await visit.page.reload();
    await visit.isAt('Referrals sent');
  });

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
    expect(reported.request().postDataJSON()).toMatchObject({ page: '/referrals', message: expect.any(String) as string });
    visit.forgetFaults(/./);
    await visit.looks('page-error');
    await visit.page.unroute('**/api/referrals?*');
    await visit.tap(visit.button('Try again'));
    await visit.isAt('Referrals sent');
    await visit.looks('page-error-over');
  });
});

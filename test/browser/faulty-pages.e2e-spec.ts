import { referral } from '../factories/referral-story.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('An address that leads nowhere, or a page that stops working, at a %s', (device) => {
  let visit: Visit;
  beforeAll(startAnew);
  beforeEach(async () => {
    visit = await somebodyAt(device);
  });

  it('says that there is no such page', async () => {
    await visit.signInAs('gp', '/no/such/page');
    await visit.isAt('Page not found');
    await visit.looks('page-not-found');
    await visit.tap(visit.link('Go to your start page'));
    await visit.isAt('Referrals sent');
  });

  it('says offline that a page cannot be fetched, keeps what was typed, and opens it when the connection is back', async () => {
    const { id } = await referral(onward);
    await visit.signInAs('gp', `/referrals/${id}`);
    await visit.page.getByLabel('Your message').fill('Her sister is the one to ring.');
    visit.expectFaults(/ERR_INTERNET_DISCONNECTED|could not be fetched/);
    await visit.goOffline();
    await visit.tap(visit.link('Refer somebody'));
    await visit.isAt('Sorry, there is a problem with this page');
    await visit.looks('page-not-fetched');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again'));
    await visit.isAt('Who are you referring?');
    await visit.page.goBack();
    expect(await visit.page.getByLabel('Your message').inputValue()).toBe('Her sister is the one to ring.');
  });

  it('says that Onward has been renewed where a part of it is there no more, and loads the page anew', async () => {
    await visit.signInAs('gp', '/referrals');
    await visit.isAt('Referrals sent');
    visit.expectFaults(/status of 404|has been renewed/);
    await visit.page.route('**/assets/start-page-*.js', (route) => route.fulfill({ status: 404 }));
    await visit.tap(visit.link('Refer somebody'));
    await visit.isAt('Onward has been renewed');
    await visit.looks('page-renewed');
    await visit.page.unroute('**/assets/start-page-*.js');
    await visit.tap(visit.button('Load the page anew'));
    await visit.isAt('Who are you referring?');
  });

  it('can refer though the drafts cannot be read, and asks for those no more often than somebody wants', async () => {
    let asked = 0;
    await visit.signInAs('gp', '/about');
    visit.expectFaults(/status of 500/);
    await visit.page.route('**/api/referrals?sent=me&state=draft*', (route) => {
      asked += 1;
      return route.fulfill({ status: 500, json: { title: 'Something went wrong on our side' } });
    });
    await visit.goTo('/refer');
    await visit.isAt('Who are you referring?');
    await visit.page.getByLabel(/NHS number/).fill('somebody');
    await visit.looks('refer-without-drafts');
    expect(asked).toBeLessThanOrEqual(3);
    await visit.page.unroute('**/api/referrals?sent=me&state=draft*');
    await visit.tap(visit.button('Try again'));
    await visit.button('Try again').waitFor({ state: 'detached' });
    expect(await visit.page.getByLabel(/NHS number/).inputValue()).toBe('somebody');
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

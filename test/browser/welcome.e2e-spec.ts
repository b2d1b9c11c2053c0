import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const { somebodyAt } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('A first visit, at a %s', (device) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await somebodyAt(device);
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

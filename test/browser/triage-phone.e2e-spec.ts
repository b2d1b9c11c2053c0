import { referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Visit } from './harness/index.js';

const QUEUE = `/triage/${SERVICES.mentalHealth.id}`;

describe('A triager with a phone', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  let visit: Visit;
  let stories: ReferralStory[];
  beforeEach(async () => {
    await startAnew();
    const gp = onward.as('gp');
    stories = [];
    for (const [given, priority] of [['Ann', 'urgent'], ['Bea', 'routine']] as const) stories.push(await referral(onward, { priority, personId: await somebodyNew(gp, given) }));
    visit = await somebodyAt('phone');
    await visit.signInAs('triager', QUEUE);
  });
  const stateOf = async (at: number): Promise<unknown> => (await onward.as('gp').get(`/api/referrals/${stories[at]?.id}`)).body['state'];
  const opened = (name: RegExp): Promise<void> => visit.page.locator('#opened-title').filter({ hasText: name }).waitFor();

  it('reads the queue, opens the first, goes to what can be done, accepts, and is at the next: four taps', async () => {
    await visit.isAt('Waiting for triage');
    await visit.link(/^Ann /).waitFor();
    await visit.looks('triage-phone-queue');
    visit.taps = 0;
    await visit.tap(visit.link(/^Ann /));
    await opened(/^Ann /);
    await visit.button(/^Accept/).waitFor();
    await visit.looks('triage-phone-referral');
    await visit.tap(visit.button('Go to what you can do'));
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('acts');
    await visit.tap(visit.button(/^Accept/));
    await visit.heading(/^Accept: Ann /).waitFor();
    await visit.looks('triage-phone-accept');
    await visit.tap(visit.button(/^Accept Ann /));
    await opened(/^Bea /);
    expect(visit.taps).toBe(4);
    expect(await stateOf(0)).toBe('accepted');
    await visit.button('Take back').waitFor();
    await visit.button(/^Accept/).waitFor();
    await visit.looks('triage-phone-next');
  });

  it('comes back to the queue by the browser’s own button, at the row that was opened', async () => {
    await visit.tap(visit.link(/^Bea /));
    await opened(/^Bea /);
    await visit.page.goBack();
    await visit.link(/^Ann /).waitFor();
    expect(await visit.page.locator('#opened-title').count()).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Bea /);
    await visit.tap(visit.link(/^Bea /));
    await opened(/^Bea /);
    await visit.tap(visit.link('Back to the queue'));
    await visit.link(/^Ann /).waitFor();
  });

  it('asks, is told what is missing, and leaves with what was typed kept', async () => {
    await visit.tap(visit.link(/^Ann /));
    await opened(/^Ann /);
    await visit.tap(visit.button(/^Ask/));
    await visit.page.getByLabel('Your question').waitFor();
    await visit.tap(visit.button(/^Ask about Ann /));
    await visit.page.getByText('Enter your question').first().waitFor();
    await visit.looks('triage-phone-missing');
    await visit.page.getByLabel('Your question').fill('Who is with her?');
    await visit.tap(visit.button('Not now'));
    await visit.tap(visit.button(/^Ask/));
    expect(await visit.page.getByLabel('Your question').inputValue()).toBe('Who is with her?');
    await visit.tap(visit.button(/^Ask about Ann /));
    await opened(/^Bea /);
    expect(await stateOf(0)).toBe('information-requested');
  });

  it('redirects with a choice of service, and takes it back within the minute with the choice still there', async () => {
    await visit.tap(visit.link(/^Ann /));
    await opened(/^Ann /);
    await visit.tap(visit.button('Redirect'));
    await visit.page.getByText(/more: type to narrow them down/).waitFor();
    // what can be chosen comes first, whatever its name
    for (const radio of await visit.page.getByRole('group', { name: 'Which service should have it?' }).getByRole('radio').all()) expect(await radio.isEnabled()).toBe(true);
    await visit.looks('triage-phone-services');
    await visit.page.getByLabel('Search services by name or need').fill('nothing like it');
    await visit.page.getByText('No service found for “nothing like it”.').waitFor();
    await visit.page.getByLabel('Search services by name or need').fill('talk');
    await visit.page.getByRole('radio', { name: SERVICES.talkingTherapies.name }).check();
    await visit.page.getByLabel('Reason').selectOption('Wrong service');
    await visit.tap(visit.button(/^Redirect Ann /));
    await opened(/^Bea /);
    expect(await stateOf(0)).toBe('redirected');
    await visit.tap(visit.button('Take back'));
    await opened(/^Ann /);
    await visit.button('Accept').waitFor();
    expect(await stateOf(0)).toBe('submitted');
    await visit.page.getByRole('article').getByText('had it before').waitFor({ state: 'detached' });
    await visit.looks('triage-phone-taken-back');
    await visit.tap(visit.button('Redirect'));
    expect(await visit.page.getByRole('radio', { name: SERVICES.talkingTherapies.name }).isChecked()).toBe(true);
  });

  it('is told that somebody acted first, keeps what was typed, and may send it all the same', async () => {
    await visit.tap(visit.link(/^Ann /));
    await opened(/^Ann /);
    await visit.tap(visit.button('Accept'));
    const message = visit.page.getByLabel(/Message to everyone/);
    await message.fill('We will ring her on Monday.');
    await stories[0]?.next('service-manager', 'triage', { priority: 'urgent' });
    await visit.tap(visit.button(/^Accept Ann /));
    await visit.page.getByText('Somebody acted on it first').waitFor();
    expect(await message.inputValue()).toBe('We will ring her on Monday.');
    visit.forgetFaults(/412/);
    await visit.looks('triage-phone-overtaken');
    await visit.tap(visit.button(/all the same/));
    await opened(/^Bea /);
    expect(await stateOf(0)).toBe('accepted');
  });

  it('is told kindly that nothing waits', async () => {
    await onward.sql('truncate referral cascade');
    await visit.page.reload();
    await visit.page.getByText('Nobody is waiting. You are up to date').waitFor();
    await visit.looks('triage-phone-empty');
  });
});

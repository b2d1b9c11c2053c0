import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Visit } from './harness/index.js';

const QUEUE = `/triage/${SERVICES.mentalHealth.id}`;

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe('A triager at a desk', () => {
  let visit: Visit;
  const waiting: ReferralStory[] = [];
  beforeAll(async () => {
    for (let n = 0; n < 12; n += 1) waiting.push(await referral(onward, { priority: n < 2 ? 'urgent' : 'routine' }));
    visit = await somebodyAt('desk');
    await visit.signInAs('triager', QUEUE);
  });
  const opened = (): Promise<string> => visit.page.locator('#opened-title').innerText();

  it('sees the most pressing referral beside the queue, with all that a decision needs', async () => {
    await visit.isAt('Waiting for triage');
    await visit.button(/^Accept/).waitFor();
    await visit.looks('triage-queue');
  });

  it('deals with ten referrals in twenty keys, besides reasons', async () => {
    visit.keys = 0;
    for (let n = 0; n < 10; n += 1) {
      const name = await opened();
      if (n < 6) {
        await visit.press('a');
        await visit.heading(`Accept: ${name}`).waitFor();
        await visit.press('Enter');
      } else {
        await visit.press(n < 8 ? 'q' : 'd');
        await visit.page.getByLabel(n < 8 ? 'Your question' : 'Your advice').waitFor();
        await visit.write('Is she taking the new medicine?');
        await visit.press('Control+Enter');
      }
      await visit.page.waitForFunction((before) => document.querySelector('#opened-title')?.textContent !== before, name);
    }
    expect(visit.keys).toBeLessThanOrEqual(20);
    await visit.looks('triage-after-ten');
  });
});

describe('What a triager meets', () => {
  let visit: Visit;
  beforeEach(async () => {
    await startAnew();
    visit = await somebodyAt('desk');
  });
  const stateOf = async ({ id }: ReferralStory): Promise<unknown> => (await onward.as('gp').get(`/api/referrals/${id}`)).body['state'];

  it('takes back, within the minute, what was pressed too soon', async () => {
    const story = await referral(onward);
    await visit.signInAs('triager', QUEUE);
    await visit.button(/^Accept/).waitFor();
    await visit.press('a');
    await visit.heading(/^Accept:/).waitFor();
    await visit.press('Enter');
    await visit.button(/Take back/).waitFor();
    expect(await stateOf(story)).toBe('accepted');
    await visit.looks('triage-take-back');
    await visit.press('z');
    await visit.page.getByText(/Taken back\./).first().waitFor();
    expect(await stateOf(story)).toBe('submitted');
  });

  it('reads how often the person was referred, by whomever, and why another was sent', async () => {
    const { personId } = await referral(onward);
    await referral(onward, { by: 'police', personId, to: 'socialCare' });
    const draft = await referral(onward, { by: 'gp-elsewhere', personId, draft: true });
    await draft.next('gp-elsewhere', 'submit', { override: { duplicate: 'She asks for a second opinion.' } });
    await visit.signInAs('triager', `${QUEUE}?open=${draft.id}`);
    await visit.page.getByText('She asks for a second opinion.').first().waitFor();
    expect(await visit.page.locator('.onward-opened').innerText()).toMatch(/Referred\s+3 times in 30 days, 3 times in 90, by whomever/);
  });

  it('is told that somebody acted first, keeps what was typed, and may send it all the same', async () => {
    const story = await referral(onward);
    await visit.signInAs('triager', QUEUE);
    await visit.button(/^Accept/).waitFor();
    await visit.press('a');
    await visit.page.getByLabel(/Message to everyone/).fill('We will ring her on Monday.');
    await story.next('service-manager', 'triage', { priority: 'soon' });
    await visit.tap(visit.button(/^Accept /));
    await visit.page.getByText('Somebody acted on it first').waitFor();
    expect(await visit.page.getByLabel(/Message to everyone/).inputValue()).toBe('We will ring her on Monday.');
    visit.forgetFaults(/412/);
    await visit.looks('triage-overtaken');
    await visit.tap(visit.button(/all the same/));
    await visit.button(/Take back/).waitFor();
    expect(await stateOf(story)).toBe('accepted');
  });

  it('redirects by the keyboard alone, and what was typed is there after Escape', async () => {
    const story = await referral(onward);
    await visit.signInAs('triager', QUEUE);
    await visit.button(/^Accept/).waitFor();
    await visit.press('r');
    await visit.page.getByPlaceholder('Search by name or need').waitFor();
    await visit.page.keyboard.type('talk');
    await visit.page.getByText(SERVICES.talkingTherapies.name).first().waitFor();
    await visit.looks('triage-redirect');
    await visit.press('Enter');
    await visit.page.getByLabel('Reason').waitFor();
    await visit.press('Escape');
    await visit.press('r');
    expect(await visit.page.getByRole('radio', { name: SERVICES.talkingTherapies.name }).isChecked()).toBe(true);
    await visit.page.getByLabel('Reason').selectOption('wrong-service');
    await visit.tap(visit.button(/^Redirect /));
    await visit.button(/Take back/).waitFor();
    expect(await stateOf(story)).toBe('redirected');
  });

  it('is told kindly that nothing waits', async () => {
    await visit.signInAs('triager', QUEUE);
    await visit.isAt('Waiting for triage');
    await visit.looks('triage-empty');
  });

  it('may switch the single keys off, and is not surprised by them again', async () => {
    const story = await referral(onward);
    await visit.signInAs('triager', QUEUE);
    await visit.button(/^Accept/).waitFor();
    await visit.press('?');
    await visit.page.getByLabel('Single keys are on').waitFor();
    await visit.looks('triage-help');
    await visit.page.getByLabel('Single keys are on').uncheck();
    await visit.press('Escape');
    await visit.page.reload();
    await visit.button(/^Accept/).waitFor();
    await visit.press('a');
    expect(await visit.heading(/^Accept:/).count()).toBe(0);
    expect(await stateOf(story)).toBe('submitted');
  });
});

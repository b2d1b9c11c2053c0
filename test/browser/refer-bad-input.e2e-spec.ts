import type { Route } from 'playwright-core';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, box, choice, type Device, type Visit } from './harness/index.js';

const MEDICINES = 'What medicines does the person take?';
const CHECK = 'Check your answers before you send the referral';
/** What a browser says of a request that was cut off, or that was refused because somebody else was first. */
const LOST = /net::ERR/;
const STALE = /status of 412/;

/** Pasted from a document: quotes that curl, a dash, bullets, hard spaces, a soft line break, and what people write besides. */
const PASTED = 'Mother’s words: “she isn’t herself” – since March…\n•\tMetformin\u00A0500\u00A0mg ×2\n•\tنص عربي 👩🏽‍⚕️💊\u2028And a line of its own.';

describe('Somebody who refers, and whom everything befalls', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  let visit: Visit;
  const eachAt = (device: Device): void => {
    beforeEach(async () => {
      await startAnew();
      visit = await somebodyAt(device);
    });
  };

  const draft = (more: Record<string, unknown> = {}): Promise<ReferralStory> => referral(onward, { draft: true, more });
  const open = async ({ id }: ReferralStory, page = '', by = visit): Promise<void> => by.signInAs('gp', `/refer/${id}${page === '' ? '' : `/${page}`}`);
  const stored = async ({ id }: ReferralStory): Promise<Record<string, unknown>> => (await onward.as('gp').get(`/api/referrals/${id}`)).body;
  const answer = async (story: ReferralStory, key: string): Promise<unknown> => ((await stored(story))['answers'] as Record<string, unknown>)[key];
  const isSaved = (by = visit): Promise<void> => by.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
  const timesSent = async ({ id }: ReferralStory): Promise<number> =>
    (await onward.sql<{ times: number }>(`select count(*)::int as times from referral_event where referral_id = $1 and type = 'submit'`, [id]))[0]?.times ?? 0;
  const summary = () => visit.page.getByRole('alert').filter({ hasText: 'There is a problem' });

  describe.each<Device>(['desk', 'phone'])('at a %s', (device) => {
    eachAt(device);

    it('is told on the last page what is missing, and led to where it is answered', async () => {
      const story = await draft({ answers: { reason: 'Low in mood.' } });
      await open(story, 'check');
      await visit.isAt(CHECK);
      await visit.tap(visit.button('Send referral'));
      await visit.focusComesTo(summary());
      expect(await visit.page.title()).toMatch(/^Error: Check your answers/);
      await visit.looks('refer-errors-on-check');
      await visit.tap(summary().getByRole('link').last());
      await visit.isAt('The person’s wishes and agreement');
      expect(await timesSent(story)).toBe(0);
    });

    it('loses the connection while typing, types on, and has all of it saved once it is back', async () => {
      const story = await draft();
      await open(story, 'health');
      await visit.isAt('Health');
      visit.expectFaults(LOST);
      await visit.goOffline();
      await box(visit, MEDICINES).fill('Ramipril, in the tunnel.');
      await visit.page.getByText('Not saved: the connection was lost. Trying again').first().waitFor();
      await visit.looks('refer-offline');
      await visit.goOffline(true);
      await isSaved();
      expect(await answer(story, 'medicines')).toBe('Ramipril, in the tunnel.');
      expect(await box(visit, MEDICINES).inputValue()).toBe('Ramipril, in the tunnel.');
    });

    it('loses the connection while sending, tries again, and has sent it once', async () => {
      const story = await draft();
      await open(story, 'check');
      await visit.isAt(CHECK);
      visit.expectFaults(LOST);
      // the first try does not arrive; of the second only the answer is lost
      const fates = [(route: Route) => route.abort(), async (route: Route) => { await route.fetch(); await route.abort(); }];
      await visit.page.route('**/api/referrals/*/events', (route) => (route.request().method() === 'POST' ? (fates.shift() ?? ((last: Route) => last.continue()))(route) : route.continue()));
      await visit.tap(visit.button('Send referral'));
      await visit.heading('It may not have been sent').waitFor();
      await visit.looks('refer-lost-while-sending');
      expect(await timesSent(story)).toBe(0);
      await visit.tap(visit.button('Send referral'));
      // it says so again, unless it has heard meanwhile that the referral is with the service
      const again = visit.heading('It may not have been sent');
      const isThere = visit.heading('Where it has been, and what comes next');
      await again.or(isThere).first().waitFor();
      expect(await timesSent(story)).toBe(1);
    });

    it('is signed out while writing, signs in again beside it, and carries on with every word', async () => {
      const story = await draft();
      await open(story, 'health');
      await visit.isAt('Health');
      visit.expectFaults(/status of 401/);
      await onward.sql('update session set ended_at = now()');
      await box(visit, MEDICINES).fill('Written without a session.');
      await visit.page.getByText(/^Not saved: your session has ended/).first().waitFor();
      await visit.heading('You have been signed out').waitFor();
      await visit.looks('refer-signed-out');
      const other = await visit.anotherTab();
      await other.signInAs('gp', '/about');
      await visit.page.bringToFront();
      await visit.page.evaluate(() => dispatchEvent(new Event('focus')));
      await visit.tap(visit.button('I have signed in: carry on'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await isSaved();
      expect(await answer(story, 'medicines')).toBe('Written without a session.');
      expect(await box(visit, MEDICINES).inputValue()).toBe('Written without a session.');
    });

    it('thinks better of it, and discards the draft once they have said why', async () => {
      await draft();
      await visit.signInAs('gp', '/refer');
      await visit.tap(visit.button(/^Discard the draft for /));
      await visit.tap(visit.button(/^Discard the draft$/));
      await visit.page.getByText('Choose why you discard it').first().waitFor();
      await visit.looks('refer-discard-missing');
      await visit.tap(choice(visit, 'Why do you discard it?', 'It is no longer needed'));
      await visit.tap(visit.button(/^Discard the draft$/));
      await visit.page.getByText(/^The draft for .+ was discarded\.$/).waitFor();
      await visit.focusComesTo(visit.heading('No drafts left'));
      expect(await onward.sql('select state from referral')).toEqual([{ state: 'withdrawn' }]);
    });
  });

  describe('whatever they sit at', () => {
    eachAt('desk');

    it('has answered nothing before the first word: an empty form is empty, and asks for what is missing', async () => {
      const story = await draft({ answers: {} });
      await open(story, 'risk');
      await visit.isAt('Risk and safeguarding');
      expect(await visit.page.locator('input:checked').count()).toBe(0);
      await visit.tap(visit.button('Save and continue'));
      await visit.focusComesTo(summary());
      expect(await visit.page.title()).toMatch(/^Error: Risk and safeguarding/);
      await visit.looks('refer-errors-on-a-page');
      await visit.tap(summary().getByRole('link').first());
      await visit.focusComesTo(choice(visit, 'Is the person at risk of harm?', 'Yes'));
      expect((await stored(story))['answers']).toEqual({});
    });

    it('clicks twice on “Send referral”, and sends one', async () => {
      const story = await draft();
      await open(story, 'check');
      await visit.isAt(CHECK);
      await visit.button('Send referral').dblclick();
      await visit.isAt('Referral sent');
      expect(await timesSent(story)).toBe(1);
    });

    it('goes back after sending, and comes to where the referral is now', async () => {
      const story = await draft();
      await open(story);
      await visit.tap(visit.link('Check your answers'));
      await visit.isAt(CHECK);
      await visit.tap(visit.button('Send referral'));
      await visit.isAt('Referral sent');
      await visit.page.goBack();
      await visit.heading('Where it has been, and what comes next').waitFor();
      expect(new URL(visit.page.url()).pathname).toBe(`/referrals/${story.id}`);
    });

    it('writes in two tabs, and keeps what was typed in both', async () => {
      const story = await draft();
      await open(story, 'health');
      await visit.isAt('Health');
      visit.expectFaults(LOST);
      visit.expectFaults(STALE);
      const other = await visit.anotherTab();
      await other.goTo(`/refer/${story.id}/health`);
      await other.isAt('Health');
      await visit.page.route('**/api/referrals/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
      await box(visit, MEDICINES).fill('Written in the first tab.');
      await visit.page.getByText('Not saved: the connection was lost. Trying again').first().waitFor();
      await box(other, MEDICINES).fill('Written in the second tab.');
      await isSaved(other);
      await visit.page.unroute('**/api/referrals/*');
      await visit.heading('Answered differently in another tab').waitFor();
      await visit.looks('refer-two-tabs');
      await visit.tap(visit.button('Keep both'));
      await isSaved();
      expect(await answer(story, 'medicines')).toBe('Written in the second tab.\n\nWritten in the first tab.');
    });

    it('comes back after the browser has crashed, and finds what was written', async () => {
      const story = await draft();
      await open(story, 'health');
      await box(visit, MEDICINES).fill('Written before the crash.');
      await isSaved();
      await visit.end();
      visit = await somebodyAt('desk');
      await visit.signInAs('gp', '/refer');
      await visit.link(/Testperson/).first().waitFor();
      await visit.looks('refer-drafts');
      await visit.goTo(`/refer/${story.id}/health`);
      await visit.isAt('Health');
      expect(await box(visit, MEDICINES).inputValue()).toBe('Written before the crash.');
    });

    it('pastes from a document, with emoji and Arabic, about somebody whose name reads from right to left', async () => {
      const added = await onward.as('gp').post('/api/people', { given: 'ليلى', family: 'الحداد', birthDate: '1961-04-05' });
      const story = await referral(onward, { draft: true, personId: String(added.body['id']) });
      await open(story, 'health');
      await visit.isAt('Health');
      await box(visit, MEDICINES).fill('');
      await box(visit, MEDICINES).focus();
      await visit.write(PASTED);
      await isSaved();
      expect(await answer(story, 'medicines')).toBe(PASTED);
      await visit.looks('refer-pasted');
      await visit.goTo(`/refer/${story.id}/check`);
      await visit.isAt(CHECK);
      await visit.looks('refer-pasted-check');
    });

    it('pastes a history of 5,000 words, is told that it is too long, keeps it, and has the rest saved', async () => {
      const story = await draft();
      await open(story, 'health');
      await visit.isAt('Health');
      const history = box(visit, 'What is the person’s medical history?');
      const words = 'history '.repeat(5_000);
      await history.fill(words);
      await box(visit, MEDICINES).fill('Saved all the same.');
      await visit.page.getByText('30,000 characters too many').waitFor();
      await visit.heading('Not saved yet').waitFor();
      expect(await history.inputValue()).toBe(words);
      await visit.page.getByText(/^The rest is saved/).first().waitFor();
      expect(await answer(story, 'medicines')).toBe('Saved all the same.');
      await visit.looks('refer-too-long');
      await history.fill(words.slice(0, 10_000).trim());
      await isSaved();
      expect(await answer(story, 'medicalHistory')).toBe(words.slice(0, 10_000).trim());
    });

    it('meets a draft that moved meanwhile: on a page both answers are kept, and before sending it is shown what it says now', async () => {
      const story = await draft();
      await open(story, 'health');
      await visit.isAt('Health');
      visit.expectFaults(STALE);
      await onward.as('gp').patch(`/api/referrals/${story.id}`, { answers: { allergies: 'Latex as well.' } }, { version: story.version });
      await box(visit, MEDICINES).fill('Written here meanwhile.');
      await isSaved();
      expect([await answer(story, 'allergies'), await answer(story, 'medicines')]).toEqual(['Latex as well.', 'Written here meanwhile.']);
      expect(await box(visit, 'What is the person allergic to?').inputValue()).toBe('Latex as well.');
      await visit.goTo(`/refer/${story.id}/check`);
      await visit.isAt(CHECK);
      const { version } = await stored(story);
      await onward.as('gp').patch(`/api/referrals/${story.id}`, { answers: { dependants: 'Two cats and a dog.' } }, { version: Number(version) });
      await visit.tap(visit.button('Send referral'));
      await visit.page.getByText('Two cats and a dog.').waitFor();
      await visit.heading('It was not sent').waitFor();
      await visit.looks('refer-moved-on-check');
      expect(await timesSent(story)).toBe(0);
      await visit.tap(visit.button('Send referral'));
      await visit.isAt('Referral sent');
      expect(await timesSent(story)).toBe(1);
    });

    it('mistypes an NHS number, and is told before anything is sent', async () => {
      await visit.signInAs('gp', '/refer');
      await box(visit, 'NHS number, family name, or referral reference').fill('999 000 0019');
      await visit.press('Enter');
      await visit.focusComesTo(summary());
      expect(await visit.page.title()).toMatch(/^Error: /);
      await visit.page.getByText('The NHS number is not right: check each digit against where you read it').first().waitFor();
      await visit.looks('refer-wrong-number');
    });

    it('adds somebody with a number that is another’s, is told what to do, and goes on without the number', async () => {
      visit.expectFaults(/status of 409/);
      const gp = onward.as('gp');
      await gp.post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018' });
      await visit.signInAs('gp', '/refer?step=add');
      await visit.isAt('Add the person');
      await box(visit, 'First name').fill('Nell');
      await box(visit, 'Family name').fill('Other');
      await box(visit, 'Date of birth').fill('1 2 1983');
      await box(visit, 'NHS number').fill('999 000 0018');
      await visit.tap(visit.button('Add and continue'));
      await visit.focusComesTo(summary());
      await visit.heading('What to do').waitFor();
      await visit.looks('refer-identity-mismatch');
      await visit.tap(visit.button('Go on without the NHS number'));
      await visit.isAt('Which service?');
      await visit.page.getByText('Nell Other').first().waitFor();
      await visit.button(`Choose ${SERVICES.mentalHealth.name}`).waitFor();
    });
  });
});

import { referral } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { TUESDAY } from '../harness/index.js';
import { timelineAs } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const MINUTE = 60_000;

describe('A session', () => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  beforeAll(async () => {
    const second = '0190a000-0000-7000-8000-000000009001';
    await onward.sql("insert into membership (id, user_id, organisation_id, role, created_at) values ($1, $2, $3, 'triager', $4)", [second, userId('social-worker'), ORGANISATIONS.trust.id, TUESDAY]);
    await onward.sql('insert into membership_service (membership_id, service_id) values ($1, $2)', [second, SERVICES.crisis.id]);
  });

  describe.each<Device>(['desk', 'phone'])('at a %s', (device) => {
    let visit: Visit;
    beforeEach(async () => {
      onward.clock.set(TUESDAY);
      visit = await somebodyAt(device);
    });
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
      await visit.heading('You will be signed out within 2 minutes').waitFor();
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
      visit.expectFaults(/status of 401/);
      await onward.sql('update session set ended_at = $1', [onward.clock.now()]);
      await visit.tapUnlessCovered(visit.button('Send message'));
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
      // the stream was refused as well, and comes back by itself
      await visit.page.getByText('Live updates are off').waitFor({ state: 'detached', timeout: 30_000 });
      await visit.looks('session-carried-on');
    });

    it('ends for a page as soon as somebody else signs in beside it, and nothing is done in their name', async () => {
      const story = await referral(onward);
      await visit.signInAs('gp', `/referrals/${story.id}`);
      await visit.page.getByLabel('Your message').fill('Her sister is the one to ring.');
      const other = await visit.anotherTab();
      visit.expectFaults(/status of 401/);
      await other.signInAs('social-worker', '/referrals');
      await visit.page.bringToFront();
      await visit.heading('You have been signed out').waitFor();
      // whatever the page would still send by itself
      const sent = await visit.page.evaluate(
        ([id, reader]) => fetch(`/api/referrals/${id}/messages`, { method: 'POST', headers: { 'content-type': 'application/json', 'onward-reader': reader ?? '' }, body: '{"text":"Hello"}' }).then(({ status }) => status),
        [story.id, userId('gp')],
      );
      expect(sent).toBe(401);
      await other.tap(other.button('Sign out'));
      await other.isAt('One referral, always moving onward');
      await other.signInAs('gp', '/about');
      await visit.page.bringToFront();
      await visit.tap(visit.button('I have signed in: carry on'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await visit.tap(visit.button('Send message'));
      await visit.page.getByText('Your message was sent.').waitFor();
      expect(await onward.sql('select actor_id from referral_event where referral_id = $1 and type = $2', [story.id, 'message'])).toEqual([{ actor_id: membershipId('gp') }]);
    });

    it('shows somebody else, who signed in after it had ended, nothing of what was on the page', async () => {
      const story = await referral(onward);
      await visit.signInAs('gp', `/referrals/${story.id}`);
      await visit.page.getByLabel('Your message').fill('Her sister is the one to ring.');
      visit.expectFaults(/status of 401/);
      await onward.sql('update session set ended_at = $1', [onward.clock.now()]);
      await visit.tapUnlessCovered(visit.button('Send message'));
      await visit.heading('You have been signed out').waitFor();
      const other = await visit.anotherTab();
      await other.signInAs('police', '/about');
      await visit.page.bringToFront();
      await visit.tap(visit.button('I have signed in: carry on'));
      // the page says who is there now; what was typed stays until they choose
      await visit.page.getByText('PC Omar Reed is signed in now.').waitFor();
      await visit.looks('session-somebody-else');
      expect(await visit.page.getByLabel('Your message').inputValue()).toBe('Her sister is the one to ring.');
      await visit.tap(visit.button('Leave this page and go on as PC Omar Reed'));
      await visit.isAt('Referrals sent');
      await visit.page.getByText('Nothing needs you').waitFor();
      expect(await visit.page.locator('body').innerText()).not.toMatch(/Testperson|sister/);
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
      await visit.signInAs('social-worker', '/');
      await visit.isAt('Choose your role');
      await visit.looks('session-choice');
      await visit.tap(visit.button(/Testshire Partnership Trust.*Crisis Team/));
      await visit.isAt('Waiting for triage');
      await visit.looks('session-chosen');
      await visit.tap(visit.button('Change role'));
      await visit.isAt('Choose your role');
      await visit.tap(visit.button(/Testshire Council/));
      await visit.isAt('Referrals sent');
      await visit.page.reload();
      await visit.isAt('Referrals sent');
    });
  });
});

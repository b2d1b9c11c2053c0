import { SERVICES } from '../factories/testshire.js';
import { CHECK, draftsOf, isNotSaved, isSaved, LOST, MEDICINES, STALE } from './drafts.js';
import { aBrowserAndOnward, box, type Device, type Visit } from './harness/index.js';

const NUMBER = '9990000018';
const WHO = 'NHS number, family name, or referral reference';
const SERVICE = 'What help is needed, or the name of a service';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
const drafts = draftsOf(onward);
beforeAll(() => onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: NUMBER }));

describe.each<Device>(['desk', 'phone'])('Somebody who is interrupted while they refer at a %s', (device) => {
  let visit: Visit;
  beforeEach(async () => {
    await startAnew();
    visit = await somebodyAt(device);
  });
  const isLost = (): Promise<void> => visit.page.getByText('The connection was lost.').waitFor();

  it('loses the connection at each step before the form, and goes on from where they were; and from the form back, to the same draft', async () => {
    await visit.signInAs('gp', '/refer');
    visit.expectFaults(LOST);
    await box(visit, WHO).fill(NUMBER);
    await visit.goOffline();
    await visit.tap(visit.button('Search'));
    await isLost();
    await visit.looks('refer-find-lost');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again'));
    await visit.tap(visit.button(/^Robin Marsh/));

    await visit.button(`Choose ${SERVICES.mentalHealth.name}`).waitFor();
    await visit.goOffline();
    await box(visit, SERVICE).fill('talk');
    await isLost();
    await visit.looks('refer-services-lost');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again'));
    expect(await box(visit, SERVICE).inputValue()).toBe('talk');
    await visit.tap(visit.button(`Choose ${SERVICES.talkingTherapies.name}`));

    await visit.isAt('How urgent is it?');
    await visit.losesOnce('POST', '**/api/referrals', 'answer');
    await visit.tap(visit.button(/^Routine/));
    await isLost();
    await visit.looks('refer-urgency-lost');
    await visit.tap(visit.button(/^Routine/));
    await visit.isAt('Why you are referring');

    await visit.page.goBack();
    await visit.isAt('How urgent is it?');
    await visit.tap(visit.button(/^Soon/));
    await visit.isAt('Why you are referring');
    expect(await onward.sql('select priority, state from referral')).toEqual([{ priority: 'soon', state: 'draft' }]);
  });

  it('adds somebody whose adding is answered too late, and has added them once', async () => {
    await visit.signInAs('gp', '/refer?step=add');
    await box(visit, 'First name').fill('Una');
    await box(visit, 'Family name').fill(`Late ${device}`);
    await visit.losesOnce('POST', '**/api/people', 'answer');
    await visit.tap(visit.button('Add and continue'));
    await isLost();
    await visit.looks('refer-add-lost');
    await visit.tap(visit.button('Add and continue'));
    await visit.isAt('Which service?');
    expect(await onward.sql('select given from person where family = $1', [`Late ${device}`])).toEqual([{ given: 'Una' }]);
  });

  it('loses the connection while typing, types on, and has all of it saved once it is back', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    visit.expectFaults(LOST);
    await visit.goOffline();
    await box(visit, MEDICINES).fill('Ramipril, in the tunnel.');
    await isNotSaved(visit);
    await visit.looks('refer-offline');
    await visit.goOffline(true);
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicines')).toBe('Ramipril, in the tunnel.');
    expect(await box(visit, MEDICINES).inputValue()).toBe('Ramipril, in the tunnel.');
  });

  it('goes on without a connection to the last page, is told there what is not saved, sends it when it is back, and may lose it again', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'agreement');
    await visit.isAt('The person’s wishes and agreement');
    visit.expectFaults(LOST);
    visit.expectFaults(/could not be fetched/);
    await visit.goOffline();
    await box(visit, 'What does the person want to happen?').fill('To be left in peace.');
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt(CHECK);
    await visit.page.getByText('To be left in peace.').waitFor();
    await visit.tap(visit.button('Send referral'));
    await visit.heading('It was not sent').waitFor();
    await visit.looks('refer-not-saved-on-check');
    await visit.goOffline(true);
    await isSaved(visit);
    await visit.tap(visit.button('Send referral'));
    await visit.isAt('Referral sent');
    await visit.goOffline();
    await visit.tap(visit.link('Follow this referral'));
    await visit.isAt('Sorry, there is a problem with this page');
    await visit.looks('refer-follow-lost');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again'));
    await visit.heading('Where it has been, and what comes next').waitFor();
    expect([await drafts.timesSent(draft), await drafts.answer(draft, 'wishes')]).toEqual([1, 'To be left in peace.']);
  });

  it('loses the connection while sending, tries again, and has sent it once', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'check');
    await visit.isAt(CHECK);
    await visit.losesOnce('POST', '**/api/referrals/*/events', 'request');
    await visit.tap(visit.button('Send referral'));
    await visit.heading('It may not have been sent').waitFor();
    await visit.looks('refer-lost-while-sending');
    expect(await drafts.timesSent(draft)).toBe(0);
    await visit.losesOnce('POST', '**/api/referrals/*/events', 'answer');
    await visit.tap(visit.button('Send referral'));
    // it says so again, unless it has heard meanwhile that the referral is with the service
    const again = visit.heading('It may not have been sent');
    const isThere = visit.heading('Where it has been, and what comes next');
    await again.or(isThere).first().waitFor();
    expect(await drafts.timesSent(draft)).toBe(1);
  });

  it('is signed out while writing, signs in again beside it, and carries on with every word', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
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
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicines')).toBe('Written without a session.');
    expect(await box(visit, MEDICINES).inputValue()).toBe('Written without a session.');
  });

  it('presses everything twice, and has done it once: one person, one draft, one referral', async () => {
    await visit.signInAs('gp', '/refer');
    await box(visit, WHO).fill(NUMBER);
    await visit.tapTwice(visit.button('Search'));
    await visit.tapTwice(visit.button(/^Robin Marsh/));
    await visit.isAt('Which service?');
    await visit.tapTwice(visit.button(`Choose ${SERVICES.mentalHealth.name}`));
    await visit.isAt('How urgent is it?');
    // the second of two clicks on what stood there before
    await visit.button(/^Urgent/).dispatchEvent('click', { detail: 2 });
    await visit.tapTwice(visit.button(/^Routine/));
    await visit.isAt('Why you are referring');
    const [{ id, version } = { id: '', version: 0 }] = await onward.sql<{ id: string; version: number }>('select id, version from referral');
    expect(await onward.sql('select service_id, priority from referral')).toEqual([{ service_id: SERVICES.mentalHealth.id, priority: 'routine' }]);

    const { answers } = await drafts.read(await drafts.make());
    await onward.as('gp').patch(`/api/referrals/${id}`, { answers }, { version });
    await visit.goTo(`/refer/${id}/agreement`);
    await visit.isAt('The person’s wishes and agreement');
    await visit.tapTwice(visit.button('Save and continue'));
    await visit.isAt(CHECK);
    await visit.tapTwice(visit.button('Send referral'));
    await visit.isAt('Referral sent');
    expect(await onward.sql(`select type from referral_event where referral_id = $1 and type = 'submit'`, [id])).toHaveLength(1);
  });

  it('goes back after sending, and comes to where the referral is now', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft);
    await visit.tap(visit.link('Check your answers'));
    await visit.isAt(CHECK);
    await visit.tap(visit.button('Send referral'));
    await visit.isAt('Referral sent');
    await visit.page.goBack();
    await visit.heading('Where it has been, and what comes next').waitFor();
    expect(new URL(visit.page.url()).pathname).toBe(`/referrals/${draft.id}`);
  });

  it('writes in two tabs, and keeps what was typed in both', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    visit.expectFaults(LOST);
    visit.expectFaults(STALE);
    const other = await visit.anotherTab();
    await other.goTo(`/refer/${draft.id}/health`);
    await other.isAt('Health');
    await visit.page.route('**/api/referrals/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
    await box(visit, MEDICINES).fill('Written in the first tab.');
    await isNotSaved(visit);
    await box(other, MEDICINES).fill('Written in the second tab.');
    await isSaved(other);
    await visit.page.unroute('**/api/referrals/*');
    await visit.page.evaluate(() => dispatchEvent(new Event('focus')));
    await visit.heading('Answered differently in another tab').waitFor();
    await visit.looks('refer-two-tabs');
    await visit.tap(visit.button('Keep both'));
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicines')).toBe('Written in the second tab.\n\nWritten in the first tab.');
  });

  it('comes back after the browser has crashed, and finds what was written', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await box(visit, MEDICINES).fill('Written before the crash.');
    await isSaved(visit);
    await visit.end();
    visit = await somebodyAt(device);
    await visit.signInAs('gp', '/refer');
    await visit.link(/Testperson/).first().waitFor();
    await visit.looks('refer-drafts');
    await visit.goTo(`/refer/${draft.id}/health`);
    await visit.isAt('Health');
    expect(await box(visit, MEDICINES).inputValue()).toBe('Written before the crash.');
  });

  it('meets a draft that moved meanwhile: on a page both answers are kept, and before sending it is shown what it says now', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    visit.expectFaults(STALE);
    await onward.as('gp').patch(`/api/referrals/${draft.id}`, { answers: { allergies: 'Latex as well.' } }, { version: draft.version });
    await box(visit, MEDICINES).fill('Written here meanwhile.');
    await isSaved(visit);
    expect([await drafts.answer(draft, 'allergies'), await drafts.answer(draft, 'medicines')]).toEqual(['Latex as well.', 'Written here meanwhile.']);
    expect(await box(visit, 'What is the person allergic to?').inputValue()).toBe('Latex as well.');
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    const { version } = await drafts.read(draft);
    await onward.as('gp').patch(`/api/referrals/${draft.id}`, { answers: { dependants: 'Two cats and a dog.' } }, { version: Number(version) });
    await visit.tap(visit.button('Send referral'));
    await visit.page.getByText('Two cats and a dog.').waitFor();
    await visit.heading('It was not sent').waitFor();
    await visit.looks('refer-moved-on-check');
    expect(await drafts.timesSent(draft)).toBe(0);
    await visit.tap(visit.button('Send referral'));
    await visit.isAt('Referral sent');
    expect(await drafts.timesSent(draft)).toBe(1);
  });

  it('changes how urgent a draft is that moved meanwhile, is told what it says now, and may change it all the same', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'urgency');
    await visit.isAt('How urgent is it?');
    visit.expectFaults(STALE);
    await onward.as('gp').patch(`/api/referrals/${draft.id}`, { priority: 'urgent' }, { version: draft.version });
    await visit.tap(visit.button(/^Soon/));
    await visit.heading('This draft was changed in another place').waitFor();
    await visit.page.getByText('Its urgency there is urgent. You chose soon.').waitFor();
    await visit.looks('refer-urgency-moved');
    await visit.tap(visit.button('Make it soon'));
    await visit.isAt(CHECK);
    expect(await drafts.read(draft)).toMatchObject({ priority: 'soon' });
  });
});

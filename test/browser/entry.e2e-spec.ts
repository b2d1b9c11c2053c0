import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device, type Hands, type Visit } from './harness/index.js';

const MINE = SERVICES.mentalHealth.id;
/** Every part of the page, one after the other, in milliseconds. */
const SLOW = 120_000;

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('What the directory says of a service, at a %s', (device) => {
  beforeEach(async () => {
    await startAnew();
    await onward.sql(
      `update service set state = 'open', successor_id = null, alternative_id = null, paused_until = null, assured_until = null, assured_at = null, capacity = null, current_wait_days = null,
         targets = null, hours = null, on_call = null, criteria = '[]', description = 'For Testshire.' where id = $1`, [MINE]);
  });

  const opened = async (who: Parameters<Visit['signInAs']>[0] = 'service-manager', path = `/service/${MINE}`): Promise<{ visit: Visit; hands: Hands }> => {
    const visit = await somebodyAt(device);
    await visit.signInAs(who, path);
    return { visit, hands: handsOf(visit) };
  };
  /** In place of what stands there. */
  const fill = (visit: Visit, label: string, words: string): Promise<void> => visit.page.getByLabel(label, { exact: true }).fill(words);
  const entry = async () => (await onward.as('service-manager').get(`/api/services/${MINE}/entry`)).body;
  const read = (visit: Visit): Promise<string> => visit.page.locator('main').innerText();

  it('is told to want a check where its manager begins, and is checked by one press', async () => {
    const { visit, hands } = await opened('service-manager', '/');
    await visit.isAt('Waiting for triage');
    await hands.press(visit.link('Check the entry'));
    await visit.isAt('Community Mental Health');
    expect(await read(visit)).toContain('Nobody has said that it is right.');
    await visit.looks('entry-not-checked');
    await hands.press(visit.button('I have checked this entry'));
    await visit.page.getByText('It is good for a year.').waitFor();
    expect(await entry()).toMatchObject({ assured: true, assuredUntil: '2027-03-10' });
    await hands.press(visit.link('Waiting for triage'));
    await visit.isAt('Waiting for triage');
    expect(await read(visit)).not.toContain('Nobody has checked lately');
  }, SLOW);

  it('is changed part by part; what is wrong is said with the field, and nothing typed is lost', async () => {
    const { visit, hands } = await opened();
    visit.expectFaults(/status of 4(12|22)/);
    await hands.press(visit.button('Change wait and capacity'));
    await fill(visit, 'How many days does one wait for first contact?', 'three weeks');
    await hands.press(visit.button('Save wait and capacity'));
    await visit.page.getByRole('link', { name: 'Write the days as a number, such as 14' }).waitFor();
    await visit.looks('entry-wait-refused');
    await fill(visit, 'How many days does one wait for first contact?', '21');
    // somebody else is quicker
    await onward.as('service-manager').patch(`/api/services/${MINE}/entry`, { capacity: 12 }, { version: Number((await entry())['version']) });
    await hands.press(visit.button('Save wait and capacity'));
    await visit.page.getByText('Somebody else changed this entry meanwhile').waitFor();
    expect(await visit.page.getByLabel('How many days does one wait for first contact?').inputValue()).toBe('21');
    await fill(visit, 'How many people can you have in hand at a time? (optional)', '14');
    await hands.press(visit.button('Save wait and capacity'));
    await visit.page.getByText('About 21 days').waitFor();

    await hands.press(visit.button('Change contact and place'));
    await fill(visit, 'Telephone number (optional)', '01632 960 123');
    await fill(visit, 'Languages (optional)', 'English, Polish');
    await fill(visit, 'Postcode districts that it serves (optional)', 'qw1, Bristol');
    await hands.press(visit.button('Save contact and place'));
    await visit.page.getByRole('link', { name: 'Write first halves of postcodes, such as QW1, QW2' }).waitFor();
    await visit.looks('entry-reach-refused');
    await fill(visit, 'Postcode districts that it serves (optional)', 'qw1, QW2');
    await hands.press(visit.button('Save contact and place'));
    await visit.page.getByText('QW1, QW2').waitFor();

    await hands.press(visit.button('Change hours and on call'));
    await fill(visit, 'Monday', '8 to 12:30, 13:30 to 6pm');
    await fill(visit, 'Tuesday', 'mornings');
    await hands.press(visit.button('Save hours and on call'));
    await visit.page.getByRole('link', { name: 'Tuesday: write the times as 9:00 to 17:00' }).waitFor();
    await fill(visit, 'Tuesday', '12 to 9');
    await hands.press(visit.button('Save hours and on call'));
    await visit.page.getByRole('link', { name: 'It has to close after it opens.' }).waitFor();
    await fill(visit, 'Tuesday', '');
    await fill(visit, 'Who is called for what is urgent when it is closed? (optional)', 'Night team');
    await fill(visit, 'On which number? (optional)', '01632 960 001');
    await visit.looks('entry-hours');
    await hands.press(visit.button('Save hours and on call'));
    await visit.page.getByText('Monday 8am to 12:30pm and 1:30pm to 6pm').waitFor();

    await hands.press(visit.button('Change whom it takes'));
    await fill(visit, 'In words', 'Adults who live here.');
    await fill(visit, 'Age from (optional)', '18');
    await fill(visit, 'Lives in these postcodes (optional)', 'QW1, qw2');
    await visit.looks('entry-criteria');
    await hands.press(visit.button('Save whom it takes'));
    await visit.page.getByText('Adults who live here. Must be so, checked by itself.').waitFor();

    await hands.press(visit.button('Change response targets'));
    await visit.page.locator('#target-decide-urgent').fill('3');
    await visit.page.locator('#target-decide-emergency').fill('4');
    for (const kind of ['acknowledge', 'decide', 'contact', 'outcome']) {
      for (const [priority, hours] of [['routine', '40'], ['soon', '16'], ['urgent', '3'], ['emergency', kind === 'decide' ? '4' : '0.25']]) await visit.page.locator(`#target-${kind}-${priority}`).fill(hours ?? '');
    }
    await hands.press(visit.button('Save response targets'));
    await visit.page.getByRole('link', { name: 'An emergency may not take longer than what is urgent.' }).waitFor();
    await visit.page.locator('#target-decide-emergency').fill('0.5');
    await visit.looks('entry-targets');
    await hands.press(visit.button('Save response targets'));
    await visit.page.getByText(/Urgent: 3 hours/).first().waitFor();
    expect(await entry()).toMatchObject({
      currentWaitDays: 21, capacity: 14, onCall: { name: 'Night team', phone: '01632 960 001' }, targets: { decide: { urgent: 180, emergency: 30 } },
      hours: { mon: [{ opens: '08:00', closes: '12:30' }, { opens: '13:30', closes: '18:00' }], tue: [] },
      criteria: [{ words: 'Adults who live here.', required: true, facts: ['age', 'postcode-district'], schema: { properties: { age: { minimum: 18 }, 'postcode-district': { enum: ['QW1', 'QW2'] } } } }],
    });
  }, SLOW);

  it('keeps what was typed when one looks elsewhere and comes back', async () => {
    const { visit, hands } = await opened();
    await hands.press(visit.button('Change what it does'));
    await fill(visit, 'What does the service do?', 'For adults in distress.');
    await hands.press(visit.link('Waiting for triage'));
    await visit.isAt('Waiting for triage');
    await visit.page.goBack();
    await visit.isAt('Community Mental Health');
    expect(await visit.page.getByLabel('What does the service do?').inputValue()).toBe('For adults in distress.');
    await hands.press(visit.button('Save what it does'));
    await visit.page.getByText('Saved.').waitFor();
  }, SLOW);

  it('is paused with where to turn to, opened again, and closed for good with who takes over', async () => {
    const story = await referral(onward);
    const { visit, hands } = await opened();
    await hands.press(visit.button('Pause intake'));
    await fill(visit, 'On which day does it take referrals again? (optional)', '31 3 2026');
    await visit.page.getByLabel('Search services by name or need').fill('talking');
    // the list of all, which was there before, is taller
    await visit.page.getByRole('radio', { name: 'Crisis Team' }).waitFor({ state: 'detached' });
    await visit.page.getByRole('radio', { name: 'Talking Therapies' }).check();
    await visit.looks('entry-pause');
    await hands.press(visit.button('Pause intake'));
    await visit.page.getByText('It takes referrals again on 31 March 2026, by itself. Who refers is pointed to Talking Therapies.').waitFor();
    await hands.press(visit.button('Take referrals again'));
    await visit.page.getByText('It takes referrals.').waitFor();

    await hands.press(visit.button('Close it for good'));
    await hands.press(visit.button('Close it for good'));
    await visit.page.getByRole('link', { name: 'Choose the service that takes over' }).waitFor();
    await visit.page.getByLabel('Search services by name or need').fill('social');
    await visit.page.getByRole('radio', { name: 'Crisis Team' }).waitFor({ state: 'detached' });
    await visit.page.getByRole('radio', { name: 'Adult Social Care' }).check();
    await visit.page.getByLabel('It closes for good, and cannot be opened again').check();
    await visit.looks('entry-close');
    await hands.press(visit.button('Close it for good'));
    await visit.page.getByText('This service has closed for good.').waitFor();
    await onward.passTime(onward.clock.now());
    await visit.looks('entry-closed');

    const gp = await opened('gp', `/referrals/${story.id}`);
    await gp.visit.page.getByText('Taken over by Adult Social Care').waitFor();
    expect(await read(gp.visit)).toContain('Community Mental Health has closed.');
  }, SLOW);

  it('is no page for anybody else', async () => {
    const { visit } = await opened('triager');
    visit.expectFaults(/status of 403/);
    await visit.isAt('This entry is not yours');
  });
});

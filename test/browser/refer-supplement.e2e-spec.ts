import { REFERENCE_FORMS } from '@onward/seeds';
import type { Browser } from 'playwright-core';
import { ANSWERS, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { choice, handsOf, launchChromium, Visit, type Device } from './harness/index.js';

const FALLS = REFERENCE_FORMS.find(({ key }) => key === 'falls-and-frailty')?.example ?? {};
const CARE = REFERENCE_FORMS.find(({ key }) => key === 'adult-social-care')?.example ?? {};
const WEEK = 7 * 86_400_000;

describe('A referral to a service that asks for more', () => {
  let onward: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
    await onward.sql(`update service set required_supplements = '{adult-social-care,no-such-form}' where id = $1`, [SERVICES.socialCare.id]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  const open = async (device: Device, path: string): Promise<Visit> => {
    const visit = await Visit.begin(browser, onward, device);
    // the directory names a form that there is not: that keeps nobody from the others
    visit.expectFaults(/status of 404/);
    await visit.signInAs('gp', path);
    return visit;
  };
  const saved = (visit: Visit) => visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();

  it.each<Device>(['desk', 'phone'])('has the supplement at a %s under the service’s name, and is offered what was told to another', async (device) => {
    // told a week ago, to the falls team
    const personId = await somebodyNew(onward.as('gp'));
    await referral(onward, { personId, more: { supplements: [{ form: { key: 'falls-and-frailty', version: 1 }, answers: FALLS }] } });
    onward.clock.advance(WEEK);
    const draft = await referral(onward, { to: 'socialCare', personId, draft: true });
    const visit = await open(device, `/refer/${draft.id}`);
    const hands = handsOf(visit);
    await visit.isAt('Refer to Adult Social Care');
    await visit.heading('Also asked by Adult Social Care').waitFor();
    await visit.page.getByText('Everything that you must answer is answered.').waitFor();
    await visit.looks('refer-supplement-list');
    await hands.press(visit.link('Care and support needs'));
    await visit.isAt('Care and support needs');
    await visit.heading('Known already').waitFor();
    await visit.looks('refer-supplement-known');
    await hands.press(visit.button(/^Confirm ?: Which equipment or adaptations/));
    expect(await visit.page.getByLabel(/^Which equipment or adaptations/).inputValue()).toBe(FALLS['equipment']);
    await hands.answer('What can the person not manage?', 'Using the toilet');
    await saved(visit);
    expect((await onward.as('gp').get(`/api/referrals/${draft.id}`)).body).toMatchObject({
      answers: ANSWERS, supplements: [{ form: { key: 'adult-social-care', version: 1 }, answers: { equipment: FALLS['equipment'], careNeeds: ['toilet'] } }],
    });
    await visit.end();
  });

  it.each<Device>(['desk', 'phone'])('is checked at a %s with what the supplement says, and sent', async (device) => {
    const draft = await referral(onward, { to: 'socialCare', draft: true, more: { supplements: [{ form: { key: 'adult-social-care', version: 1 }, answers: CARE }] } });
    const visit = await open(device, `/refer/${draft.id}/adult-social-care--support`);
    const hands = handsOf(visit);
    await visit.isAt('Carers and taking part');
    await visit.page.getByLabel('Month').fill('2');
    await visit.page.getByLabel('Day').fill('31');
    await hands.goOn('Save and continue');
    // a date that there is none of is said where it stands, and keeps nothing else from being saved
    await visit.heading('There is a problem').waitFor();
    // the server has said so, too
    await visit.heading('Not saved yet').waitFor();
    await visit.looks('refer-supplement-fault');
    await visit.page.getByLabel('Month').fill('5');
    await hands.goOn('Save and continue');
    await visit.isAt('Check your answers before you send the referral');
    await visit.heading('Also asked by Adult Social Care').waitFor();
    await visit.looks('refer-supplement-check');
    await hands.goOn('Send referral');
    await visit.isAt(/sent/i);
    expect((await onward.as('triager-2').get(`/api/referrals/${draft.id}`)).body).toMatchObject({ state: 'submitted', supplements: [{ answers: { ...CARE, dischargeDate: '2026-05-31' } }] });
    await visit.end();
  });

  it('shows who triages the supplement as it was answered', async () => {
    await referral(onward, { to: 'socialCare', personId: await somebodyNew(onward.as('gp'), 'Wyn'), more: { supplements: [{ form: { key: 'adult-social-care', version: 1 }, answers: CARE }] } });
    const visit = await Visit.begin(browser, onward, 'desk');
    await visit.signInAs('triager-2', `/triage/${SERVICES.socialCare.id}`);
    await visit.page.getByRole('region', { name: 'Queue' }).getByRole('link', { name: /Wyn/ }).click();
    await visit.heading('Adult social care').waitFor();
    for (const words of [String(CARE['equipment']), 'Getting and eating enough food and drink', 'Yes, they would like one']) await visit.page.getByText(words).first().waitFor();
    await visit.end();
  });

  it('is sent without it, and what was answered for a service that was chosen before is not lost from sight', async () => {
    const draft = await referral(onward, { to: 'mentalHealth', draft: true, more: { supplements: [{ form: { key: 'falls-and-frailty', version: 1 }, answers: { mobility: 'with-aid' } }] } });
    const visit = await open('desk', `/refer/${draft.id}`);
    await visit.heading('Answered for another service: Falls, frailty and technology at home').waitFor();
    await visit.looks('refer-supplement-of-another');
    await visit.link('Falls and frailty').click();
    await visit.isAt('Falls and frailty');
    await visit.button(/^Clear this answer ?: How does the person get about/).click();
    await saved(visit);
    expect((await onward.as('gp').get(`/api/referrals/${draft.id}`)).body['supplements']).toEqual([]);
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt('Check your answers before you send the referral');
    await visit.button('Send referral').click();
    await visit.isAt(/sent/i);
    expect((await onward.as('triager').get(`/api/referrals/${draft.id}`)).body).toMatchObject({ state: 'submitted', supplements: [] });
    await visit.end();
  });

  it('keeps what two tabs write in it apart from what they write in the core form', async () => {
    const draft = await referral(onward, { to: 'socialCare', draft: true });
    const one = await open('desk', `/refer/${draft.id}/adult-social-care--needs`);
    await one.isAt('Care and support needs');
    const other = await one.anotherTab();
    await other.goTo(`/refer/${draft.id}/home`);
    await other.isAt('Home and support');
    await other.page.getByLabel(/^Who depends on the person/).fill('A cat.');
    await saved(other);
    await choice(one, 'What can the person not manage?', 'Getting dressed for the weather and the day').check();
    await saved(one);
    await other.page.getByLabel(/^Who depends on the person/).fill('Two cats.');
    await other.page.waitForTimeout(1_500);
    await saved(other);
    const kept = (await onward.as('gp').get(`/api/referrals/${draft.id}`)).body;
    expect([(kept['answers'] as { dependants?: string }).dependants, kept['supplements']]).toMatchObject(['Two cats.', [{ answers: { careNeeds: ['clothing'] } }]]);
    await one.end();
  });
});

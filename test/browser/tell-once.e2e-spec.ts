import { ANSWERS, referral } from '../factories/referral-story.js';
import { ORGANISATIONS } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device } from './harness/index.js';

const WEEK = 7 * 86_400_000;
/** Of ux.md: besides what is written and chosen. */
const KEYS_AT_MOST = 40;

describe('What a police officer told of a person', () => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  let personId: string;
  beforeAll(async () => {
    const added = await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018', registeredPractice: ORGANISATIONS.practice.id });
    personId = String(added.body['id']);
    const agreement = '0190b000-0000-7000-8000-000000000701';
    await onward.sql(
      `insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at)
       values ($1, 'For care', '{direct-care}', '{general,mental-health,safeguarding,substance-misuse,end-of-life,police}', 'public task', '2999-01-01', now())`,
      [agreement],
    );
    for (const { id } of [ORGANISATIONS.practice, ORGANISATIONS.beat]) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [agreement, id]);
    await referral(onward, { by: 'police', to: 'socialCare', personId });
    onward.clock.advance(WEEK);
  });

  it('is there, four answers of five and more, when a GP refers the same person a week later', async () => {
    const { body } = await onward.as('gp').get(`/api/people/${personId}/story?form=core-referral`);
    const form = (await onward.as('gp').get('/api/forms/core-referral')).body as { schema: { properties: Record<string, Record<string, unknown>> } };
    const repeatable = Object.entries(form.schema.properties).filter(([, question]) => question['x-concept'] !== undefined && question['x-prefill'] !== 'never').map(([key]) => `/${key}`);
    const told = Object.keys(body['prefill'] as object).filter((pointer) => repeatable.includes(pointer));
    expect(told.length / repeatable.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each<Device>(['desk', 'phone'])('is confirmed at a %s by the GP, with who said it and when, and sent in few keys', async (device) => {
    const draft = await referral(onward, { by: 'gp', personId, draft: true, more: { answers: {} } });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    const isDesk = device === 'desk';
    const confirm = (name: string | RegExp) => visit.page.getByRole('button', { name });
    await visit.signInAs('gp', `/refer/${draft.id}/health`);
    await visit.isAt('Health');
    await visit.heading('Known already').waitFor();
    await visit.page.getByText(/Recorded by PC Omar Reed, Harbour Neighbourhood Team/).first().waitFor();
    // none of it is an answer yet
    expect(await visit.page.getByLabel('What medicines does the person take?').inputValue()).toBe('');
    await visit.looks('tell-once-health');
    visit.keys = 0;
    for (const title of [/^Confirm ?: What is the person’s medical history/, /^Confirm ?: .*mental health history/, /^Confirm ?: What medicines/, /^Confirm ?: Does the person have any allergies/]) {
      await hands.press(confirm(title));
    }
    // which allergies is asked once there are some: and offered, alone
    await hands.press(confirm(/^Confirm ?: What is the person allergic to/));
    expect(await visit.page.getByLabel('What medicines does the person take?').inputValue()).toBe(ANSWERS['medicines']);
    await visit.looks('tell-once-health-confirmed');
    await hands.goOn('Save and continue');
    await visit.isAt('Communication and access');
    await visit.looks('tell-once-communication');
    await hands.press(confirm(/^Confirm all \d+/));
    await visit.looks('tell-once-communication-confirmed');
    await hands.goOn('Save and continue');
    if (isDesk) expect(visit.keys).toBeLessThanOrEqual(KEYS_AT_MOST / 2);
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    const kept = (await onward.as('gp').get(`/api/referrals/${draft.id}`)).body['answers'] as Record<string, unknown>;
    for (const key of ['medicalHistory', 'medicines', 'allergyStatus', 'allergies', 'interpreterNeeded', 'communicationNeeds', 'accessNeeds']) expect([key, kept[key]]).toEqual([key, ANSWERS[key]]);
    for (const key of ['urgency', 'capacity', 'agreementBasis', 'riskToPerson', 'substanceUse']) expect([key, kept[key]]).toEqual([key, undefined]);
  });

  it.each<Device>(['desk', 'phone'])('is confirmed one at a time at a %s, however quickly one presses', async (device) => {
    const draft = await referral(onward, { by: 'gp', personId, draft: true, more: { answers: {} } });
    const visit = await somebodyAt(device);
    await visit.signInAs('gp', `/refer/${draft.id}/health`);
    await visit.isAt('Health');
    const confirm = visit.button(/^Confirm ?: What medicines/);
    await confirm.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await confirm.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // two presses by themselves, as a hand makes them that is not sure of the first
    for (let press = 0; press < 2; press += 1) await visit.page.mouse.click(x + width / 2, y + height / 2);
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    const kept = (await onward.as('gp').get(`/api/referrals/${draft.id}`)).body['answers'] as Record<string, unknown>;
    expect(Object.keys(kept)).toEqual(['medicines']);
  });

  it('may be changed as it is taken over, and what is asked anew each time stands dated beside it', async () => {
    const draft = await referral(onward, { by: 'gp', personId, draft: true, more: { answers: {} } });
    const visit = await somebodyAt('phone');
    await visit.signInAs('gp', `/refer/${draft.id}/home`);
    await visit.isAt('Home and support');
    await visit.tap(visit.button(/^Change ?: Who cares/).first());
    await visit.press('Control+End');
    // what stood there before it was changed may be saved first
    const saved = visit.page.waitForResponse((answer) => answer.request().postData()?.includes('Away until Monday') === true);
    await visit.write(' Away until Monday.');
    await saved;
    const { carers } = (await onward.as('gp').get(`/api/referrals/${draft.id}`)).body['answers'] as { carers?: string };
    expect(carers).toBe(`${String(ANSWERS['carers'])} Away until Monday.`);
    await visit.goTo(`/refer/${draft.id}/risk`);
    await visit.isAt('Risk and safeguarding');
    await visit.tap(visit.page.getByText(/^Said before of what is asked anew/));
    await visit.page.getByText(/Recorded by PC Omar Reed/).first().waitFor();
    await visit.looks('tell-once-risk');
  });
});

import type { Browser } from 'playwright-core';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { answerByKey, launchChromium, Visit, writeByKey } from './harness/index.js';

/** What a GP must answer, in the order of the form's pages; words are written, what stands in a list is chosen. */
const PAGES: readonly (readonly [title: string, state: string, answers: readonly (readonly [question: string, answer: string, isChosen?: true])[]])[] = [
  ['Why you are referring', 'reason', [
    ['Why are you referring this person?', 'Low in mood since he was bereaved in the spring. Hardly eats.'],
    ['What are you asking for?', 'An assessment', true],
    ['What is happening now?', 'His wife died in April. Since June he has lost about 8 kg and sleeps three hours a night.'],
  ]],
  ['Risk and safeguarding', 'risk', [
    ['Is the person at risk of harm?', 'No', true],
    ['Could the person harm somebody else?', 'No', true],
    ['Do you have a safeguarding concern?', 'No', true],
  ]],
  ['Health', 'health', [
    ['What is the person’s medical history?', 'Type 2 diabetes (2011).'],
    ['What medicines does the person take?', 'Metformin 500 mg twice a day.'],
    ['Does the person have any allergies or bad reactions?', 'No known allergies', true],
  ]],
  ['Communication and access', 'communication', [['Does the person need an interpreter?', 'No', true]]],
  ['Home and support', 'home', []],
  ['The person’s wishes and agreement', 'agreement', [
    ['Who agreed to this referral, or on what basis do you make it?', 'The person agreed', true],
    ['Can the person decide about this referral for themselves?', 'Yes', true],
  ]],
];

/** Keys besides what is written and chosen, from finding the person to the confirmation. */
const AT_MOST = 40;

describe('A GP at a desk refers somebody who is known, by the keyboard alone', () => {
  let onward: TestApp;
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
    await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018' });
    visit = await Visit.begin(browser, onward, 'desk');
    await visit.signInAs('gp', '/refer');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  it('finds the person by the NHS number, and chooses them with the next key', async () => {
    await visit.isAt('Who are you referring?');
    await visit.looks('refer-gp-find');
    await visit.write('9990000018');
    await visit.press('Enter');
    await visit.focusComesTo(visit.button(/^Robin Marsh/));
    await visit.looks('refer-gp-found');
    await visit.press('Enter');
  });

  it('finds the service by what it is called, and sees beside it what it takes', async () => {
    await visit.isAt('Which service?');
    await visit.looks('refer-gp-services');
    await visit.write('community mental');
    await visit.press('Enter');
    await visit.focusComesTo(visit.button(`Choose ${SERVICES.mentalHealth.name}`));
    await visit.looks('refer-gp-service-found');
    await visit.press('Enter');
  });

  it('says how urgent it is with one key, and comes to the list of what is to be answered', async () => {
    await visit.isAt('How urgent is it?');
    await visit.looks('refer-gp-urgency');
    await visit.tabTo(visit.button(/^Routine/));
    await visit.press('Enter');
    await visit.isAt(`Refer to ${SERVICES.mentalHealth.name}`);
    await visit.page.getByText(/answers are still needed/).waitFor();
    await visit.looks('refer-gp-list');
    await visit.press('Control+Enter');
  });

  it.each(PAGES)('answers “%s”', async (title, state, answers) => {
    await visit.isAt(title);
    for (const [question, answer, isChosen = false] of answers) await (isChosen ? answerByKey : writeByKey)(visit, question, answer);
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    await visit.looks(`refer-gp-${state}`);
    await visit.press('Control+Enter');
  });

  it('checks the answers and sends them, and all of it took no more than forty keys', async () => {
    await visit.isAt('Check your answers before you send the referral');
    await visit.looks('refer-gp-check');
    await visit.press('Control+Enter');
    await visit.isAt('Referral sent');
    expect(visit.keys).toBeLessThanOrEqual(AT_MOST);
  });

  it('is given the reference, who has it, and what happens by when', async () => {
    const [sent] = await onward.sql<{ reference: string; state: string }>('select reference, state from referral');
    expect(sent?.state).toBe('submitted');
    await visit.page.getByText(sent?.reference ?? 'no reference').first().waitFor();
    await visit.page.getByText(/^By (Tuesday|Wednesday|Thursday|Friday) /).first().waitFor();
    await visit.looks('refer-gp-sent');
    await visit.tap(visit.link('Follow this referral'));
    await visit.isAt(/./);
    expect(visit.page.url()).toMatch(/\/referrals\/[0-9a-f-]{36}$/);
  });
});

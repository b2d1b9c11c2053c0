import type { Browser } from 'playwright-core';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { box, choice, launchChromium, Visit } from './harness/index.js';

/** What an officer must answer, a page at a time: every tap, on a box to write in too, and “Send referral”. */
const REQUIRED_PART = 12;
/** From finding nobody to the confirmation, the same way. */
const WHOLE = 18;

describe('A police officer on a phone', () => {
  let onward: TestApp;
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
    visit = await Visit.begin(browser, onward, 'phone');
    await visit.signInAs('police', '/refer');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  const tapAndWrite = async (label: string, words: string): Promise<void> => {
    await visit.tap(box(visit, label));
    await visit.write(words);
  };
  const tapAnswer = (question: string, answer: string): Promise<void> => visit.tap(choice(visit, question, answer));
  const looksAs = async (state: string | undefined, page: string): Promise<void> => {
    if (state === undefined) return;
    await visit.page.getByText(/^Saving…$/).waitFor({ state: 'detached' });
    await visit.looks(`${state}-${page}`);
  };

  const findNobody = async (family: string, birthDate: string): Promise<void> => {
    await visit.isAt('Who are you referring?');
    await tapAndWrite('NHS number, family name, or referral reference', family);
    await tapAndWrite('Date of birth', birthDate);
    await visit.tap(visit.button('Search'));
    await visit.heading('Nobody found').waitFor();
  };
  const addThem = async (state?: string): Promise<void> => {
    await visit.tap(visit.button('Add this person'));
    await visit.isAt('Add the person');
    await looksAs(state, 'add');
    await visit.tap(visit.button('Add and continue'));
  };
  const answerAndSend = async (state?: string): Promise<void> => {
    await visit.isAt(/^Refer to/);
    await looksAs(state, 'list');
    await visit.tap(visit.link(/^Continue/));
    await visit.isAt('Why you are referring');
    await tapAndWrite('Why are you referring this person?', 'Found sitting in the road at two in the morning, cold, and would not speak.');
    await tapAnswer('What are you asking for?', 'Urgent contact with the person');
    await looksAs(state, 'reason');
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt('Risk and safeguarding');
    await tapAnswer('Is the person at risk of harm?', 'Yes');
    await tapAnswer('Do you have a safeguarding concern?', 'Yes, about an adult');
    await looksAs(state, 'risk');
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt('The person’s wishes and agreement');
    await tapAnswer('Who agreed to this referral', 'To protect somebody’s life');
    await tapAndWrite('Why do you refer without agreement?', 'She could not be asked, and it is freezing.');
    await looksAs(state, 'agreement');
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt('Check your answers before you send the referral');
    await looksAs(state, 'check');
    await visit.tap(visit.button('Send referral'));
    await visit.isAt('Referral sent');
  };

  it('refers somebody new without an NHS number, in few taps besides the words', async () => {
    visit.taps = 0;
    await findNobody('Quill', '31031980');
    await visit.looks('refer-police-nobody-found');
    await addThem('refer-police');
    await visit.isAt('Which service?');
    await visit.looks('refer-police-services');
    await visit.tap(visit.button(`Choose ${SERVICES.crisis.name}`));
    await visit.isAt('How urgent is it?');
    await visit.looks('refer-police-urgency');
    await visit.tap(visit.button(/^Urgent/));
    const before = visit.taps;
    await answerAndSend('refer-police');
    expect(visit.taps - before).toBeLessThanOrEqual(REQUIRED_PART);
    expect(visit.taps).toBeLessThanOrEqual(WHOLE);
    await visit.looks('refer-police-sent');
    expect(await onward.sql('select state, priority from referral')).toEqual([{ state: 'submitted', priority: 'urgent' }]);
  });

  it('refers somebody else from the same incident, who begins with the same service and urgency, and is listed with the first', async () => {
    await visit.tap(visit.button(/^Copy the reference/));
    await visit.tap(visit.link('Refer somebody else from the same incident'));
    await visit.isAt('Who are you referring?');
    await visit.page.getByText('This is another person from the same incident.').waitFor();
    await visit.looks('refer-police-same-incident');
    await findNobody('Tern', '1 2 1983');
    await addThem();
    await visit.isAt('How urgent is it?');
    await visit.button(/^Urgent \(as for the person before\)/).waitFor();
    await visit.tap(visit.button(/^Urgent/));
    await answerAndSend();
    await visit.link(/Quill/).waitFor();
    await visit.looks('refer-police-sent-of-two');
    const groups = await onward.sql('select group_id, count(*)::int as people from referral group by group_id');
    expect(groups).toEqual([{ group_id: expect.any(String) as unknown, people: 2 }]);
  });

  it('is shown 999 first in an emergency, and then asked who was spoken to', async () => {
    await visit.goTo('/refer');
    await visit.isAt('Who are you referring?');
    await visit.tap(visit.link('Add somebody whose name or date of birth is not known'));
    await visit.isAt('Add the person');
    await visit.tap(choice(visit, 'Sex', 'Female'));
    await tapAndWrite('Or about how old', '45');
    await visit.tap(visit.button('Add and continue'));
    await visit.isAt('Which service?');
    await visit.tap(visit.button(`Choose ${SERVICES.crisis.name}`));
    await visit.isAt('How urgent is it?');
    await visit.tap(visit.button(/^Emergency/));
    await visit.isAt('Emergency: call 999 first');
    const call = visit.page.getByRole('main').getByRole('link', { name: 'Call 999' });
    expect(await call.getAttribute('href')).toBe('tel:999');
    const isAbove = async (): Promise<boolean> => ((await call.boundingBox())?.y ?? Infinity) < ((await box(visit, 'Who you spoke to').boundingBox())?.y ?? 0);
    expect(await isAbove()).toBe(true);
    await visit.tap(visit.button('Continue'));
    await visit.link('Enter who you spoke to').waitFor();
    await visit.looks('refer-police-emergency-unanswered');
    await tapAndWrite('Who you spoke to', 'Sergeant Gull, ambulance control');
    await visit.tap(visit.button('It was just now'));
    await visit.looks('refer-police-emergency');
    await visit.tap(visit.button('Continue'));
    await answerAndSend();
    const [sent] = await onward.sql<{ priority: string; spoken_to: unknown }>(`select priority, spoken_to from referral where priority = 'emergency'`);
    expect(JSON.stringify(sent?.spoken_to)).toContain('Sergeant Gull');
  });
});

import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, box, choice, type Device, type Visit } from './harness/index.js';

describe.each<Device>(['desk', 'phone'])('A social worker, at a %s', (device) => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  let visit: Visit;
  beforeAll(async () => {
    visit = await somebodyAt(device);
    await visit.signInAs('social-worker', '/refer');
  });
  const answer = (question: string, words: string): Promise<void> => visit.tap(choice(visit, question, words));
  const carryOn = (): Promise<void> => visit.tap(visit.button('Save and continue'));

  it('adds a person with what is known of them, and how to contact them safely', async () => {
    await box(visit, 'NHS number, family name, or referral reference').fill('Plover');
    await box(visit, 'Date of birth').fill('7 june 1941');
    await box(visit, 'First name').fill('Wanda');
    await visit.tap(visit.button('Search'));
    await visit.tap(visit.button('Say more first, such as how to contact them safely'));
    await visit.isAt('Add the person');
    await visit.page.getByText('7 June 1941, 84 years old').waitFor();
    expect(await Promise.all(['First name', 'Family name'].map((label) => box(visit, label).inputValue()))).toEqual(['Wanda', 'Plover']);
    await visit.tap(visit.page.getByText('How to contact them without putting them at risk'));
    await box(visit, 'Contact them by').selectOption({ label: 'A phone call' });
    await box(visit, 'Number, address or place that is safe').fill('01632 960001');
    await box(visit, 'When it is safe').fill('Weekdays between 10 and 2');
    await visit.looks('refer-social-worker-add');
    await visit.tap(visit.button('Add and continue'));
  });

  it('chooses a service, and is asked what a social worker must answer', async () => {
    await visit.isAt('Which service?');
    await visit.tap(visit.button(`Choose ${SERVICES.socialCare.name}`));
    await visit.isAt('How urgent is it?');
    await visit.tap(visit.button(/^Soon/));
    await visit.isAt('Why you are referring');
    await box(visit, 'Why are you referring this person?').fill('Her carer, a daughter, is ill, and nobody else cooks for her.');
    await answer('What are you asking for?', 'Support with daily life');
    await box(visit, 'What is happening now?').fill('She has eaten bread alone since Friday.');
    await box(visit, 'Why can it not wait?').fill('There is nothing in the house.');
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    await visit.looks('refer-social-worker-reason');
    await visit.tap(visit.link('Save and see all parts'));
    await visit.isAt(`Refer to ${SERVICES.socialCare.name}`);
    await visit.page.getByText(/answers are still needed/).waitFor();
    await visit.looks('refer-social-worker-list');
    await visit.tap(visit.link(/^Continue/));
    await visit.isAt('Risk and safeguarding');
    for (const question of ['Is the person at risk of harm?', 'Could the person harm somebody else?', 'Do you have a safeguarding concern?']) await answer(question, 'No');
    await carryOn();
    await visit.isAt('Health');
    await carryOn();
    await visit.isAt('Communication and access');
    await answer('Does the person need an interpreter?', 'No');
    await carryOn();
    await visit.isAt('Home and support');
    await answer('How does the person live?', 'Alone');
    await carryOn();
    await visit.isAt('The person’s wishes and agreement');
    await box(visit, 'What does the person want to happen?').fill('“Somebody who comes at noon.”');
    await answer('Who agreed to this referral', 'The person agreed');
    await answer('Can the person decide about this referral for themselves?', 'Yes');
    await carryOn();
  });

  it('makes it more urgent at last, sends it, and follows it', async () => {
    await visit.isAt('Check your answers before you send the referral');
    await visit.page.getByText('Wanda Plover').first().waitFor();
    await visit.tap(visit.link('Change how urgent it is'));
    await visit.isAt('How urgent is it?');
    await visit.tap(visit.button(/^Urgent/));
    // nothing more is to be answered because of it
    await visit.isAt('Check your answers before you send the referral');
    await visit.tap(visit.button('Send referral'));
    await visit.isAt('Referral sent');
    await visit.looks('refer-social-worker-sent');
    await visit.tap(visit.link('Follow this referral'));
    await visit.heading('Where it has been, and what comes next').waitFor();
    expect(await onward.sql('select state, priority from referral')).toEqual([{ state: 'submitted', priority: 'urgent' }]);
  });
});

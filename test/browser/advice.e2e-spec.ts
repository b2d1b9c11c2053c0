import { ANSWERS, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device } from './harness/index.js';

const { mentalHealth, crisis } = SERVICES;
const QUESTION = 'He talks to people who are not there and will not see a doctor. May the police refer him to you?';

describe.each<Device>(['desk', 'phone'])('A question to a service, at a %s', (device) => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  beforeEach(startAnew);
  const open = async (who: 'police' | 'gp'): Promise<string> => {
    const { items } = (await onward.as(who).get('/api/advice')).body as { items: { id: string }[] };
    return items[0]?.id ?? '';
  };

  it('is asked by a police officer of nobody in particular, passed on, answered and settled', async () => {
    const officer = await somebodyAt(device);
    const hands = handsOf(officer);
    await officer.signInAs('police', '/referrals');
    await hands.press(officer.link('Questions'));
    await officer.isAt('Questions');
    await officer.page.getByText('Nobody has to act on a question of yours.').waitFor();
    await officer.looks('advice-none');
    await hands.press(officer.link('Ask a service a question'));
    await officer.isAt('Ask a service a question');
    await hands.write('Who might know?', 'mental');
    await officer.page.getByRole('button', { name: crisis.name }).waitFor({ state: 'detached' });
    await officer.looks('advice-whom');
    await hands.press(officer.page.getByRole('button', { name: mentalHealth.name }));
    await officer.isAt(`Ask ${mentalHealth.name}`);
    await hands.press(officer.button('Ask'));
    await officer.page.getByRole('alert').getByText('Write your question').waitFor();
    await officer.looks('advice-faults');
    await officer.page.getByLabel('Anybody who knows the service').check();
    await hands.write('Your question', QUESTION);
    await hands.press(officer.button('Ask'));
    await officer.isAt(`Question to ${mentalHealth.name}`);
    await officer.page.getByText('answers').first().waitFor();
    await officer.looks('advice-asked');
    const id = await open('police');

    const nurse = await somebodyAt(device);
    const nursesHands = handsOf(nurse);
    await nurse.signInAs('triager', `/advice/${id}`);
    await nurse.isAt('Question from Harbour Neighbourhood Team');
    await nursesHands.press(nurse.button('It is for another service: pass it on'));
    await nursesHands.press(nurse.button('Pass it on'));
    await nurse.page.getByRole('alert').getByText('Choose who is to answer').waitFor();
    await nursesHands.write('Who is to answer?', 'crisis');
    await nursesHands.press(nurse.page.getByRole('button', { name: crisis.name }));
    await nursesHands.write('Why it is for them', 'He is in a crisis now.');
    await nurse.looks('advice-pass-on');
    await nursesHands.press(nurse.button('Pass it on'));
    await nurse.page.getByText(`Passed on to ${crisis.name}`).waitFor();
    expect(await nurse.button('Pass it on').count()).toBe(0);

    await onward.as('triager-crisis').post(`/api/advice/${id}/acts`, { type: 'answer', text: 'Yes. Call us first, day or night.' });
    await onward.allTold();
    // it comes by itself to who waits for it
    await officer.page.getByText('Yes. Call us first, day or night.').waitFor({ timeout: 20_000 });
    await officer.heading('Does this settle it?').waitFor();
    await officer.looks('advice-answered');
    await hands.press(officer.button('It is settled'));
    await officer.page.getByText('nobody has to act').waitFor();
    await hands.press(officer.link('Questions').first());
    await hands.press(officer.button('Show those that are over'));
    await officer.page.getByText('Settled').first().waitFor();
    await officer.looks('advice-over');
  });

  it('by name is answered by a nurse, becomes a referral that says why by itself, and whoever triages that reads the thread', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const gp = await somebodyAt(device);
    const hands = handsOf(gp);
    await gp.signInAs('gp', `/refer?person=${personId}&step=service`);
    await gp.isAt('Which service?');
    await hands.press(gp.link(`Ask a question first of ${mentalHealth.name}`));
    await gp.isAt(`Ask ${mentalHealth.name}`);
    await gp.page.getByLabel('A clinician').check();
    await gp.page.getByLabel('Yes: tell them who it is').check();
    await hands.write('Your question', 'She is no better after ten weeks. Is it for you?');
    await gp.looks('advice-named');
    await hands.press(gp.button('Ask'));
    await gp.isAt(`Question to ${mentalHealth.name}`);
    const id = await open('gp');

    const nurse = await somebodyAt(device);
    const nursesHands = handsOf(nurse);
    await nurse.signInAs('triager', '/advice');
    await nursesHands.press(nurse.page.getByRole('link', { name: /She is no better/ }));
    await nurse.isAt('Question from Mill Lane Surgery');
    await nurse.page.getByLabel(`Yes, to ${mentalHealth.name}`).check();
    await nursesHands.write('What you advise', 'Yes: it is for us. Say what she has tried.');
    await nurse.looks('advice-to-answer');
    await nursesHands.press(nurse.button('Send the answer'));
    await nurse.page.getByText(`They say to refer to ${mentalHealth.name}.`).waitFor();

    await onward.allTold();
    await hands.press(gp.link(`Refer to ${mentalHealth.name}`));
    await gp.isAt('How urgent is it?');
    await hands.press(gp.button(/^Routine/));
    await gp.isAt('Why you are referring');
    expect(await gp.page.getByLabel('Why are you referring this person?').inputValue()).toBe('She is no better after ten weeks. Is it for you?');
    const draftId = new URL(gp.page.url()).pathname.split('/')[2] ?? '';
    expect((await onward.as('gp').get(`/api/advice/${id}`)).body).toMatchObject({ state: 'referred', referral: { id: draftId } });

    const draft = await onward.as('gp').get(`/api/referrals/${draftId}`);
    const saved = await onward.as('gp').patch(`/api/referrals/${draftId}`, { answers: { ...ANSWERS, reason: 'She is no better.' } }, { headers: { 'if-match': draft.headers.get('etag') ?? '' } });
    const sent = await onward.as('gp').post(`/api/referrals/${draftId}/events`, { type: 'submit' }, { headers: { 'if-match': saved.headers.get('etag') ?? '' } });
    expect([draft.status, saved.status, sent.status, sent.text]).toEqual([200, 200, 201, expect.anything()]);
    await nurse.signInAs('triager', `/triage/${mentalHealth.id}?open=${draftId}`);
    await nurse.heading('Asked before it was referred').waitFor();
    await nurse.page.getByText('Yes: it is for us. Say what she has tried.').waitFor();
    await gp.signInAs('gp', `/referrals/${draftId}`);
    await gp.heading('Asked before it was referred').waitFor();
    await gp.looks('advice-on-referral');
  });
});

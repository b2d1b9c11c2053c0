import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, box, handsOf, type Device, type Hands, type Visit } from './harness/index.js';

/** From finding nobody to the confirmation: taps besides those into a box to write in, keys besides what is written and chosen. */
const AT_MOST = { phone: 12, desk: 40 } as const;
const WHY = 'Found sitting in the road at two in the morning, cold, and would not speak.';

describe.each<Device>(['phone', 'desk'])('A police officer, at a %s', (device) => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  let visit: Visit;
  let hands: Hands;
  const isDesk = device === 'desk';
  beforeAll(async () => {
    visit = await somebodyAt(device);
    hands = handsOf(visit);
    await visit.signInAs('police', '/refer');
  });

  const looksAs = async (state: string | undefined, page: string): Promise<void> => {
    if (state === undefined) return;
    await visit.page.getByText(/^Saving…$/).waitFor({ state: 'detached' });
    await visit.looks(`${state}-${page}`);
  };

  const findNobody = async (family: string, birthDate: string, given?: string): Promise<void> => {
    await visit.isAt('Who are you referring?');
    await hands.write('NHS number, family name, or referral reference', family);
    await hands.write('Date of birth', birthDate);
    if (given !== undefined) await hands.write('First name', given);
    await hands.press(visit.button('Search'));
    await visit.focusComesTo(visit.heading('Nobody found'));
  };
  const chooseTheCrisisTeam = async (state?: string): Promise<void> => {
    await visit.isAt('Which service?');
    if (isDesk) {
      await hands.write('What help is needed, or the name of a service', 'crisis');
      await visit.press('Enter');
      await visit.focusComesTo(visit.button(`Choose ${SERVICES.crisis.name}`));
    }
    await looksAs(state, 'services');
    await hands.press(visit.button(`Choose ${SERVICES.crisis.name}`));
    await visit.isAt('How urgent is it?');
    await looksAs(state, 'urgency');
  };
  const sayWhy = async (): Promise<void> => {
    await hands.write('Why are you referring this person?', WHY);
    await hands.answer('What are you asking for?', 'Urgent contact with the person');
  };
  /** As it was said of the first person of the incident, read and confirmed. */
  const confirmWhy = async (): Promise<void> => {
    await visit.heading('From the same incident').waitFor();
    expect(await box(visit, 'Why are you referring this person?').inputValue()).toBe('');
    await visit.looks('refer-police-incident-offered');
    await hands.press(visit.button('Confirm all 2 that may be confirmed together'));
    await visit.heading('From the same incident').waitFor({ state: 'detached' });
    expect(await box(visit, 'Why are you referring this person?').inputValue()).toBe(WHY);
  };
  const answerAndSend = async (state?: string, tellWhy = sayWhy): Promise<void> => {
    await visit.isAt('Why you are referring');
    await tellWhy();
    await looksAs(state, 'reason');
    await hands.goOn('Save and continue');
    await visit.isAt('Risk and safeguarding');
    await hands.answer('Is the person at risk of harm?', 'Yes');
    await hands.answer('Do you have a safeguarding concern?', 'Yes, about an adult');
    await looksAs(state, 'risk');
    await hands.goOn('Save and continue');
    await visit.isAt('The person’s wishes and agreement');
    await hands.answer('Who agreed to this referral', 'To protect somebody’s life');
    await hands.write('Why do you refer without agreement?', 'She could not be asked, and it is freezing.');
    await looksAs(state, 'agreement');
    await hands.goOn('Save and continue');
    await visit.isAt('Check your answers before you send the referral');
    await looksAs(state, 'check');
    await hands.goOn('Send referral');
    await visit.isAt('Referral sent');
  };

  it('refers somebody new without an NHS number, in few taps or keys besides the words', async () => {
    await findNobody('Quill', '31031980', 'Una');
    await visit.page.getByText('Una Quill, born 31 March 1980').waitFor();
    await visit.looks('refer-police-nobody-found');
    await hands.press(visit.button('Add and continue'));
    await chooseTheCrisisTeam('refer-police');
    await hands.press(visit.button(/^Urgent/));
    await answerAndSend('refer-police');
    expect(isDesk ? visit.keys : visit.taps).toBeLessThanOrEqual(AT_MOST[device]);
    await visit.looks('refer-police-sent');
    expect(await onward.sql('select state, priority from referral')).toEqual([{ state: 'submitted', priority: 'urgent' }]);
  });

  it('refers somebody else from the same incident, who begins with the same service and urgency, is offered what was said of the incident, and is listed with the first', async () => {
    await hands.press(visit.button(/^Copy the reference/));
    await hands.press(visit.link('Refer somebody else from the same incident'));
    await visit.isAt('Who are you referring?');
    await visit.page.getByText('This is another person from the same incident.').waitFor();
    await visit.looks('refer-police-same-incident');
    // of whom no first name is known, which is asked once more before they are added
    await findNobody('Tern', '1 2 1983');
    await hands.press(visit.button('Add this person'));
    await visit.isAt('Add the person');
    await visit.looks('refer-police-add');
    await hands.press(visit.button('Add and continue'));
    await visit.isAt('How urgent is it?');
    await visit.button(/^Urgent \(as for the person before\)/).waitFor();
    await hands.press(visit.button(/^Urgent/));
    await answerAndSend(undefined, confirmWhy);
    await visit.link(/Quill/).waitFor();
    await visit.looks('refer-police-sent-of-two');
    const groups = await onward.sql('select group_id, count(*)::int as people from referral group by group_id');
    expect(groups).toEqual([{ group_id: expect.any(String) as unknown, people: 2 }]);
  });

  it('is shown 999 first in an emergency, then asked who was spoken to, and may look at all that is asked', async () => {
    await visit.goTo('/refer');
    await visit.isAt('Who are you referring?');
    await hands.press(visit.link('Add somebody whose name or date of birth is not known'));
    await visit.isAt('Add the person');
    await hands.answer('Sex', 'Female');
    await hands.write('Or about how old', '45');
    await hands.press(visit.button('Add and continue'));
    await chooseTheCrisisTeam();
    await hands.press(visit.button(/^Emergency/));
    await visit.isAt('Emergency: call 999 first');
    const call = visit.page.getByRole('main').getByRole('link', { name: 'Call 999' });
    expect(await call.getAttribute('href')).toBe('tel:999');
    const isAbove = async (): Promise<boolean> => ((await call.boundingBox())?.y ?? Infinity) < ((await box(visit, 'Who you spoke to').boundingBox())?.y ?? 0);
    expect(await isAbove()).toBe(true);
    await hands.press(visit.button('Continue'));
    await visit.link('Enter who you spoke to').waitFor();
    await visit.looks('refer-police-emergency-unanswered');
    await hands.write('Who you spoke to', 'Sergeant Gull, ambulance control');
    await hands.press(visit.button('It was just now'));
    await visit.looks('refer-police-emergency');
    await hands.press(visit.button('Continue'));
    await visit.isAt('Why you are referring');
    await hands.press(visit.link('All parts of this referral'));
    await visit.isAt(`Refer to ${SERVICES.crisis.name}`);
    await visit.looks('refer-police-list');
    await hands.press(visit.link(/^Continue/));
    await answerAndSend();
    const [sent] = await onward.sql<{ priority: string; spoken_to: unknown }>(`select priority, spoken_to from referral where priority = 'emergency'`);
    expect(JSON.stringify(sent?.spoken_to)).toContain('Sergeant Gull');
  });
});

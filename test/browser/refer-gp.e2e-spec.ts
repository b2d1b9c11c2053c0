import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device, type Hands, type Visit } from './harness/index.js';

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

/** Keys besides what is written and chosen, and taps besides those into a box to write in: from finding the person to the confirmation. */
const AT_MOST = { desk: 40, phone: 19 } as const;

describe('A GP refers somebody who is known', () => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  beforeAll(async () => {
    await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018' });
  });

  describe.each<[Device, string]>([['desk', 'by the keyboard alone'], ['phone', 'by taps']])('at a %s, %s', (device) => {
    let visit: Visit;
    let hands: Hands;
    const isDesk = device === 'desk';
    beforeAll(async () => {
      await onward.sql('truncate referral, response cascade');
      visit = await somebodyAt(device);
      hands = handsOf(visit);
      await visit.signInAs('gp', '/refer');
    });

    it('finds the person by the NHS number, and is one key or tap from choosing them', async () => {
      await visit.isAt('Who are you referring?');
      await visit.looks('refer-gp-find');
      await hands.write('NHS number, family name, or referral reference', '9990000018');
      await (isDesk ? visit.press('Enter') : visit.tap(visit.button('Search')));
      await visit.focusComesTo(visit.button(/^Robin Marsh/));
      await visit.looks('refer-gp-found');
      await hands.press(visit.button(/^Robin Marsh/));
    });

    it('finds the service by what it is called, and sees beside it what it takes', async () => {
      await visit.isAt('Which service?');
      await visit.looks('refer-gp-services');
      await hands.write('What help is needed, or the name of a service', 'community mental');
      await visit.page.getByText('1 service', { exact: true }).waitFor();
      if (isDesk) {
        await visit.press('Enter');
        await visit.focusComesTo(visit.button(`Choose ${SERVICES.mentalHealth.name}`));
      }
      await visit.looks('refer-gp-service-found');
      await hands.press(visit.button(`Choose ${SERVICES.mentalHealth.name}`));
    });

    it('says how urgent it is, and comes straight to the first questions', async () => {
      await visit.isAt('How urgent is it?');
      await visit.looks('refer-gp-urgency');
      await hands.press(visit.button(/^Routine/));
    });

    it.each(PAGES)('answers “%s”', async (title, state, answers) => {
      await visit.isAt(title);
      for (const [question, answer, isChosen = false] of answers) await (isChosen ? hands.answer : hands.write)(question, answer);
      await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
      await visit.looks(`refer-gp-${state}`);
      await hands.goOn('Save and continue');
    });

    it('checks the answers and sends them, having pressed few keys or tapped seldom', async () => {
      await visit.isAt('Check your answers before you send the referral');
      await visit.looks('refer-gp-check');
      await hands.goOn('Send referral');
      await visit.isAt('Referral sent');
      expect(isDesk ? visit.keys : visit.taps).toBeLessThanOrEqual(AT_MOST[device]);
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
});

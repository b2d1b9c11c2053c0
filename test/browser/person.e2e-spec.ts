import { ANSWERS, referral } from '../factories/referral-story.js';
import { ORGANISATIONS } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device } from './harness/index.js';

const DAY = 86_400_000;

describe('The record of one person', () => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  let personId: string;
  beforeAll(async () => {
    const added = await onward.as('gp').post('/api/people', {
      given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018', registeredPractice: ORGANISATIONS.practice.id, phone: '0117 496 0123',
      address: { lines: ['1 Orchard Street'], postcode: 'BS1 3NX' }, safeContact: { by: 'phone', to: '0117 496 0155', name: 'Ana Marsh', relationship: 'sister', when: 'after six' },
    });
    personId = String(added.body['id']);
    await onward.sql(`insert into person_relation (id, person_id, kind, name, phone, created_at) values (gen_random_uuid(), $1, 'sister', 'Ana Marsh', '0117 496 0155', now())`, [personId]);
    await referral(onward, { by: 'gp', to: 'mentalHealth', personId });
    onward.clock.advance(DAY);
    const story = await referral(onward, { by: 'gp', to: 'talkingTherapies', personId, more: { answers: { ...ANSWERS, carers: 'Nobody now: her sister has moved away.' } } });
    await story.next('triager', 'accept');
  });

  it.each<Device>(['desk', 'phone'])('is found at a %s by a name with a typing error, and tells what is under way and what is known', async (device) => {
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', '/people');
    await visit.isAt('Find a person');
    await hands.press(visit.button('Search'));
    await visit.page.getByText('Enter an NHS number, a reference or a family name').first().waitFor();
    await visit.looks('person-find-missing');
    await hands.write('NHS number, family name, or referral reference', 'Mrash');
    await hands.write('Date of birth', '7 2 1950');
    await hands.press(visit.button('Search'));
    await visit.heading('1 person found').waitFor();
    await visit.page.getByText('Not quite what you typed').waitFor();
    await visit.looks('person-found');
    await hands.press(visit.button(/Robin Marsh/));
    await visit.isAt('About this person');
    await visit.heading('What is known').waitFor();
    await visit.page.getByText('By phone, 0117 496 0155, asking for Ana Marsh (sister), after six').first().waitFor();
    await visit.page.getByText('Talking Therapies').first().waitFor();
    await visit.page.getByText('Nobody now: her sister has moved away.').waitFor();
    await visit.looks('person');
    await visit.tap(visit.page.getByText(/^Said before \(1\)/).first());
    await visit.page.getByText(String(ANSWERS['carers'])).waitFor();
  });

  it.each<Device>(['desk', 'phone'])('is opened at a %s by a purpose, which is asked for in words and recorded', async (device) => {
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    visit.expectFaults(/status of 404/);
    await visit.signInAs('social-worker', `/people/${personId}`);
    await visit.isAt('Why do you need to open this record?');
    await hands.press(visit.button('Record this and open'));
    await visit.page.getByText('Say why you need to open the record').first().waitFor();
    await visit.looks('person-purpose-missing');
    await hands.write('Your purpose', 'She came to us: cannot say what she takes 🙂');
    await hands.press(visit.button('Record this and open'));
    await visit.isAt('About this person');
    await visit.page.getByText('Nothing that you may see has been told of this person yet.').waitFor();
    await visit.page.getByText('No referral is open that you may see.').waitFor();
    await visit.looks('person-by-purpose');
    const [entry] = await onward.sql<{ basis: string }>(`select basis from audit_entry where action = 'person.read' and outcome = 200 and person_id = $1 order by batch desc, seq desc limit 1`, [personId]);
    expect(entry?.basis).toBe('She came to us: cannot say what she takes 🙂');
    await visit.goTo(`/people/${personId}/assessments`);
    await visit.isAt('Why do you need to open this record?');
    await hands.write('Your purpose', 'To see how she has been');
    await hands.press(visit.button('Record this and open'));
    await visit.isAt('Assessments');
  });

  it.each<Device>(['desk', 'phone'])('has at a %s who belongs to the person, added and ended', async (device) => {
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/people/${personId}`);
    await visit.isAt('About this person');
    await visit.page.getByText('Ana Marsh, sister, 0117 496 0155').waitFor();
    await hands.press(visit.button('Add somebody'));
    await hands.press(visit.button('Add them'));
    await visit.page.getByText('Choose who they are to the person').first().waitFor();
    await visit.looks('person-related-missing');
    await hands.answer('Who are they to the person?', 'Attorney');
    await hands.write('Their name', 'Bo Marsh');
    visit.expectFaults(/status of 422/);
    await hands.write('Their phone number (optional)', 'none');
    await hands.press(visit.button('Add them'));
    await visit.page.getByText(/phone number/i).first().waitFor();
    await hands.write('Their phone number (optional)', '');
    await visit.page.getByLabel('Their phone number (optional)').fill('0117 496 0177');
    await hands.press(visit.button('Add them'));
    await visit.focusComesTo(visit.page.getByText('Bo Marsh is added.'));
    await visit.page.getByText('Bo Marsh, attorney, 0117 496 0177').waitFor();
    await visit.looks('person-related');
    await hands.press(visit.button(/^No longer so ?: Bo Marsh, attorney/));
    await visit.focusComesTo(visit.page.getByText('Bo Marsh is no longer shown as attorney.'));
    expect(await visit.page.getByText('Bo Marsh, attorney, 0117 496 0177').count()).toBe(0);
  });

  it.each<Device>(['desk', 'phone'])('says at a %s how they are reached by now, in place of what was known', async (device) => {
    const { body } = await onward.as('gp').post('/api/people', { given: 'Lee', family: `Moved${device}`, birthDate: '1971-04-05', phone: '0117 496 0166', safeContact: { by: 'phone', to: '0117 496 0166' } });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/people/${String(body['id'])}`);
    await visit.isAt('About this person');
    await hands.press(visit.button('Change how they are reached'));
    visit.expectFaults(/status of 422/);
    await visit.page.getByLabel('Phone number', { exact: true }).fill('ring me');
    await visit.page.getByLabel('Contact them by').selectOption('');
    await hands.press(visit.button('Save'));
    await visit.page.getByRole('alert').getByText('Choose how to contact them safely').waitFor();
    await visit.page.getByLabel('Contact them by').selectOption('text');
    await hands.press(visit.button('Save'));
    await visit.page.getByRole('alert').getByText(/phone number/).waitFor();
    await visit.looks('person-contact-wrong');
    await visit.page.getByLabel('Phone number', { exact: true }).fill('07700 900177');
    await visit.page.getByLabel('Number, address or place that is safe').fill('07700 900177');
    await hands.press(visit.button('Save'));
    await visit.focusComesTo(visit.page.getByText('It is changed, for everybody who may read it.'));
    await visit.page.getByText('By text, 07700 900177').first().waitFor();
    await visit.looks('person-contact-changed');
  });

  it.each<Device>(['desk', 'phone'])('keeps at a %s what the person does not want shared, until they think again', async (device) => {
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/people/${personId}`);
    await visit.isAt('About this person');
    await hands.press(visit.button('Record an objection'));
    await hands.press(visit.button('Record it'));
    await visit.page.getByText('Choose how much is not to be shared').first().waitFor();
    await visit.looks('person-objection-missing');
    await hands.answer('What does the person not want shared?', 'Some of it');
    await hands.answer('Which?', 'Mental health');
    await hands.write('What did the person say?', 'She does not want her family to hear of it.');
    await hands.press(visit.button('Record it'));
    await visit.page.getByText('Not to be shared: mental health').waitFor();
    await visit.looks('person-objection');
    await hands.press(visit.button('The person has thought again: withdraw it'));
    await visit.page.getByText('The objection is withdrawn.').waitFor();
  });

  it.each<Device>(['desk', 'phone'])('is made one of two at a %s by a coordinator, who compares both sides, and two again when it was wrong', async (device) => {
    const [family, phone] = device === 'desk' ? ['Brook', '0117 496 0100'] : ['Field', '0117 496 0200'];
    const known = await onward.as('gp').post('/api/people', { given: 'Samantha', family, birthDate: '1985-03-12', phone, sex: 'female' });
    const stranger = await onward.as('police').post('/api/people', { given: 'Sam', family, approximateAge: 40, phone, sex: 'unknown' });
    await referral(onward, { by: 'police', to: 'socialCare', personId: String(stranger.body['id']) });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('coordinator', '/people');
    await visit.isAt('Find a person');
    await hands.press(visit.link('People who wait to be matched'));
    await visit.isAt('Is it the same person?');
    await visit.link(new RegExp(`Sam ${family}`)).waitFor();
    await visit.looks('matching');
    await hands.press(visit.link(new RegExp(`Sam ${family}`)));
    await visit.heading(`Samantha ${family}`).waitFor();
    await visit.looks('matching-sides');
    await hands.press(visit.button('Same person'));
    await hands.press(visit.button('Decide: same person'));
    await visit.page.getByText('Write how you know').first().waitFor();
    await visit.looks('matching-why-missing');
    await hands.write('How do you know?', 'The police rang her sister.');
    await hands.press(visit.button('Decide: same person'));
    await visit.page.getByText('They are one record now').waitFor();
    await visit.looks('matching-decided');
    expect((await onward.as('police').get(`/api/people/${String(stranger.body['id'])}`)).body['id']).toBe(known.body['id']);
    await hands.press(visit.button('Take it back'));
    await hands.write('Why is it taken back?', 'It was her cousin.');
    await hands.press(visit.button('Take it back'));
    await visit.page.getByText('It is taken back.').waitFor();
    await visit.button('Same person').waitFor();
    expect((await onward.as('police').get(`/api/people/${String(stranger.body['id'])}`)).body['id']).toBe(stranger.body['id']);
    // nobody waits for the next visit
    await hands.press(visit.button('A person of their own'));
    await hands.write('How do you know?', 'Met both.');
    await hands.press(visit.button('Decide: a person of their own'));
    await visit.page.getByText('They are a person of their own, and wait no longer.').waitFor();
    await visit.end();
  });
});

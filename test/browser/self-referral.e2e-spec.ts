import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device } from './harness/index.js';

describe.each<Device>(['desk', 'phone'])('People who ask for help themselves, at a %s', (device) => {
  const { onward, somebodyAt } = aBrowserAndOnward();

  it('find who takes them, are told what is missing, send it, and follow it; the service has it like any other referral', async () => {
    const person = await somebodyAt(device);
    await person.goTo('/refer-yourself');
    await person.isAt('Ask for help yourself');
    await person.looks('self-referral-list');
    await person.page.getByLabel(/What do you need help with/).fill('talking');
    await person.tap(person.button('Find help'));
    await person.tap(person.page.getByRole('link', { name: 'Talking Therapies' }));
    await person.isAt('Ask Talking Therapies for help');
    await person.looks('self-referral-form');

    await person.page.getByLabel('What do you need help with?').fill('I worry all day.');
    person.expectFaults(/status of 422/);
    await person.tap(person.button('Send it'));
    await person.page.getByRole('heading', { name: 'Something is missing or wrong' }).waitFor();
    expect(await person.page.getByLabel('What do you need help with?').inputValue()).toBe('I worry all day.');
    await person.looks('self-referral-faults');
    await person.tap(person.page.getByRole('link', { name: 'Give the first name' }));

    await person.page.getByRole('group', { name: /Are you safe now/ }).getByLabel('Yes').check();
    await person.page.getByLabel('Me', { exact: true }).check();
    await person.page.getByLabel('First name of who needs help').fill('Robin');
    await person.page.getByLabel('Last name').fill(`Selfwell-${device}`);
    for (const [box, value] of [['Day', '27'], ['Month', '3'], ['Year', '1985']] as const) await person.page.getByLabel(box, { exact: true }).fill(value);
    await person.page.getByLabel('Send me a text message').check();
    await person.page.getByLabel('Telephone number').fill('07700 900123');
    await person.page.getByLabel('Yes, send it to them').check();
    await person.tap(person.button('Send it'));
    await person.isAt('It is with them now');
    const link = person.page.getByRole('link', { name: /\/track\// });
    const path = new URL((await link.getAttribute('href')) ?? '').pathname;

    await person.goTo(path);
    await person.isAt('What is your date of birth?');
    for (const [box, value] of [['Day', '27'], ['Month', '3'], ['Year', '1985']] as const) await person.page.getByLabel(box, { exact: true }).fill(value);
    await person.tap(person.button('Go on'));
    await person.isAt('Robin, this is how it is going');
    await person.page.getByText('You asked Talking Therapies to help you').waitFor();

    const triager = await somebodyAt(device);
    await triager.signInAs('triager', `/triage/${SERVICES.talkingTherapies.id}`);
    await triager.page.getByText(`Selfwell-${device}`).first().waitFor();
    const [referral] = await onward.sql(`select r.id from referral r join person p on p.id = r.person_id where p.family = $1`, [`Selfwell-${device}`]);
    await triager.goTo(`/triage/${SERVICES.talkingTherapies.id}?open=${String(referral?.['id'])}`);
    await triager.page.getByText('I worry all day.').first().waitFor();
    await triager.looks('self-referral-triage');
  });

  it('are led there from the welcome', async () => {
    const person = await somebodyAt(device);
    await person.goTo('/about');
    await person.tap(person.page.getByRole('link', { name: 'See who you can ask, without a referral' }));
    await person.isAt('Ask for help yourself');
  });
});

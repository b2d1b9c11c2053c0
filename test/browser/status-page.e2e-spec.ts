import { ANSWERS, referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device } from './harness/index.js';

const CALM = { ...Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== 'safeguardingConcernDetails')), safeguardingConcern: 'none' };

describe.each<Device>(['desk', 'phone'])('The person’s own page at a %s', (device) => {
  const { onward, somebodyAt } = aBrowserAndOnward();

  it('is opened from the link that their GP gave them, tells what happens, and asks whoever has the referral for what they want', async () => {
    const { body } = await onward.as('gp').post('/api/people', { given: 'Sam', family: `Pageowner-${device}`, birthDate: '1985-03-27', safeContact: { by: 'phone', to: '07700 900123' } });
    const story = await referral(onward, { personId: String(body['id']), more: { answers: CALM } });
    await story.next('triager', 'accept', { toReferrer: 'We will see her.' });
    await story.next('triager', 'start', { kind: 'appointment', at: '2026-03-20T09:30:00.000Z' });

    const gp = await somebodyAt(device);
    await gp.signInAs('gp', `/referrals/${story.id}`);
    await gp.tap(gp.button('Give the person their own page'));
    await gp.tap(gp.button('Make a link for the person'));
    const link = gp.page.getByRole('link', { name: /\/track\// });
    await link.waitFor();
    await gp.page.getByAltText('QR code of the link').waitFor();
    const path = new URL((await link.getAttribute('href')) ?? '').pathname;
    const saved = gp.page.waitForEvent('download');
    await gp.tap(gp.button('Save the letter with a link for the person (PDF)'));
    expect((await saved).suggestedFilename()).toBe(`${story.reference}.pdf`);

    const person = await somebodyAt(device);
    await person.goTo(path);
    await person.isAt('What is your date of birth?');
    await person.looks('status-asks');
    await person.page.getByLabel('Day').fill('28');
    await person.page.getByLabel('Month').fill('3');
    await person.page.getByLabel('Year').fill('1985');
    person.expectFaults(/status of 422/);
    await person.tap(person.button('Go on'));
    await person.page.getByText('You can try 4 more times').waitFor();
    expect(await person.page.getByLabel('Day').inputValue()).toBe('28');
    await person.looks('status-wrong');
    await person.page.getByLabel('Day').fill('27');
    await person.tap(person.button('Go on'));
    await person.isAt('Sam, this is how it is going');
    await person.page.getByText('Friday 20 March at 09:30').first().waitFor();
    await person.looks('status-open');
    await person.tap(person.button('I do not want this help any more'));
    await person.page.getByText('They will call you before anything stops.').waitFor();
    await person.looks('status-asked');

    const triager = await somebodyAt(device);
    await triager.signInAs('triager', `/triage/${SERVICES.mentalHealth.id}?open=${story.id}`);
    await triager.heading('The person asks').waitFor();
    await triager.looks('triage-person-asks');
    await triager.tap(triager.button(/^It is dealt with/));
    await triager.heading('The person asks').waitFor({ state: 'detached' });
    expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body['personRequests']).toEqual([]);
  });

  it('is not made where somebody else may hold the telephone, and the GP is told so', async () => {
    const story = await referral(onward);
    const gp = await somebodyAt(device);
    await gp.signInAs('gp', `/referrals/${story.id}`);
    gp.expectFaults(/status of 409/);
    await gp.tap(gp.button('Give the person their own page'));
    await gp.tap(gp.button('Make a link for the person'));
    await gp.page.getByText(/somebody else may hold the telephone/).waitFor();
    await gp.looks('track-no-status-page');
  });
});

import { ANSWERS, referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, handsOf, type Device } from './harness/index.js';

const ADULT = { words: '18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } };
const ALONE = { words: 'Lives alone.', required: true, facts: ['living-situation'], schema: { properties: { 'living-situation': { const: 'alone' } } } };

describe.each<Device>(['desk', 'phone'])('Who chooses a service at a %s', (device) => {
  const { onward, somebodyAt } = aBrowserAndOnward();
  const asks = (service: keyof typeof SERVICES, criteria: readonly object[]) =>
    onward.sql('update service set criteria = $2 where id = $1', [SERVICES[service].id, JSON.stringify(criteria)]);
  let child: string;
  beforeAll(async () => {
    child = String((await onward.as('gp').post('/api/people', { given: 'Wren', family: 'Littlechild', birthDate: '2016-05-02' })).body['id']);
    await asks('mentalHealth', [ADULT]);
    await asks('crisis', [ALONE]);
  });

  it('reads of each what it asks that is met, unmet and not known, and answers the question that would decide it, once', async () => {
    const adult = String((await onward.as('gp').post('/api/people', { given: 'Kit', family: `Grown-${device}`, birthDate: '1980-05-02' })).body['id']);
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer?person=${adult}&step=service`);
    await visit.isAt('Which service?');
    await visit.page.getByLabel(/^What help is needed/).fill('crisis');
    await visit.heading('Best for this person').waitFor();
    await visit.page.getByText('Not known: Lives alone.').waitFor();
    await visit.looks('fit-question');
    await visit.page.getByLabel('How does the person live?').selectOption('alone');
    await visit.page.getByText('Met: Lives alone.').waitFor();
    await visit.looks('fit-known');
    await hands.press(visit.button('Choose Crisis Team'));
    await visit.isAt('How urgent is it?');
    await hands.press(visit.button(/^Routine/));
    await visit.isAt('Why you are referring');
    // what was said once is not asked again
    const draftId = new URL(visit.page.url()).pathname.split('/')[2] ?? '';
    await expect(onward.as('gp').get(`/api/referrals/${draftId}`).then(({ body }) => body['answers'])).resolves.toMatchObject({ livingSituation: 'alone' });
  });

  it('narrows the list to who is there now, and is shown every service again', async () => {
    const adult = String((await onward.as('gp').post('/api/people', { given: 'Lin', family: `Grown-${device}`, birthDate: '1980-05-02' })).body['id']);
    // it opens in the afternoon, and now it is ten o'clock
    await onward.sql('update service set hours = $2 where id = $1', [SERVICES.socialCare.id, JSON.stringify({ mon: [], tue: [{ opens: '13:00', closes: '17:00' }], wed: [], thu: [], fri: [], sat: [], sun: [] })]);
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer?person=${adult}&step=service`);
    await visit.button('Choose Adult Social Care').first().waitFor();
    await hands.press(visit.page.getByText('Filter the services'));
    await visit.page.getByLabel('Open now').check();
    await visit.button('Choose Adult Social Care').first().waitFor({ state: 'detached' });
    await visit.button('Choose Crisis Team').first().waitFor();
    await visit.looks('services-open-now');
    await visit.page.getByLabel(/^What help is needed/).fill('social care');
    await visit.heading('No service was found').waitFor();
    await hands.press(visit.button('Show every service'));
    await visit.button('Choose Adult Social Care').first().waitFor();
    expect(await visit.page.getByLabel('Open now').isChecked()).toBe(false);
    await onward.sql('update service set hours = null where id = $1', [SERVICES.socialCare.id]);
  });

  it('sees how far away each service is, and narrows the list to what is near', async () => {
    const adult = String((await onward.as('gp').post('/api/people', { given: 'Lin', family: `Nearby-${device}`, birthDate: '1980-05-02' })).body['id']);
    const put = (service: keyof typeof SERVICES, latitude: number, postalCode: string) =>
      onward.sql('update service set details = $2 where id = $1', [SERVICES[service].id, JSON.stringify({ locations: [{ latitude, longitude: 1.2, addresses: [{ lines: ['1 Quay'], postalCode }] }] })]);
    await put('crisis', 54, 'QW1 1AA');
    await put('socialCare', 54.1, 'QW4 2BB');
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer?person=${adult}&step=service`);
    await visit.button('Choose Adult Social Care').first().waitFor();
    await hands.press(visit.page.getByText('Filter the services'));
    await visit.page.getByLabel('Nearest to').fill('QW1');
    await visit.page.getByText(/about 7 miles away/).first().waitFor();
    await visit.page.getByText(/less than a mile away/).first().waitFor();
    await visit.page.getByLabel('How far away').selectOption('Up to 3 miles');
    await visit.button('Choose Adult Social Care').first().waitFor({ state: 'detached' });
    await visit.button('Choose Crisis Team').first().waitFor();
    await visit.looks('services-within');
    visit.expectFaults(/status of 422/);
    await visit.page.getByLabel('Nearest to').fill('ZE1');
    await visit.page.getByText(/No service says that it is in ZE1/).waitFor();
    await visit.looks('services-nowhere');
    await visit.page.getByLabel('How far away').selectOption('Any distance');
    await visit.button('Choose Adult Social Care').first().waitFor();
    await onward.sql(`update service set details = '{}'`);
  });

  it('sees which service is not for the person, and changes a draft to another', async () => {
    const draft = await referral(onward, { personId: child, draft: true });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer/${draft.id}/check`);
    await visit.isAt('Check your answers before you send the referral');
    await hands.press(visit.link('Change the service'));
    await visit.isAt('Which service?');
    await visit.page.getByText('Not for this person').first().waitFor();
    await visit.looks('fit-not-for');
    await hands.press(visit.button('Choose Adult Social Care'));
    await visit.isAt('Check your answers before you send the referral');
    await visit.page.getByText('Adult Social Care', { exact: true }).first().waitFor();
    expect((await onward.as('gp').get(`/api/referrals/${draft.id}`)).body).toMatchObject({ service: { id: SERVICES.socialCare.id }, answers: ANSWERS });
  });

  it('is told at the end that the service does not take the person, which ones do, and sends it with a reason', async () => {
    const draft = await referral(onward, { personId: child, draft: true });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer/${draft.id}/check`);
    visit.expectFaults(/status of 422/);
    await hands.press(visit.button('Send referral'));
    await visit.heading('It was not sent').waitFor();
    await visit.button(/^Change to /).first().waitFor();
    await visit.looks('fit-failed');
    await hands.press(visit.button('Send it with this reason'));
    await visit.page.getByText('Say why it should go there all the same').waitFor();
    await visit.looks('fit-failed-no-reason');
    await visit.page.getByLabel(/^Or say why/).fill('Agreed with Nurse Wren by telephone.');
    await hands.press(visit.button('Send it with this reason'));
    await visit.isAt('Referral sent');
    expect((await onward.as('triager').get(`/api/referrals/${draft.id}`)).body['state']).toBe('submitted');
  });

  it('presses twice to change to a service that takes the person, and nothing of the refusal is said of that one', async () => {
    const draft = await referral(onward, { personId: child, draft: true });
    const visit = await somebodyAt(device);
    await visit.signInAs('gp', `/refer/${draft.id}/check`);
    visit.expectFaults(/status of 4(12|22)/);
    await visit.tap(visit.button('Send referral'));
    await visit.heading('It was not sent').waitFor();
    const better = visit.button(/^Change to /).first();
    const name = (await better.innerText()).replace('Change to ', '');
    await visit.tapTwice(better);
    await visit.heading('It was not sent').waitFor({ state: 'detached' });
    await visit.isAt('Check your answers before you send the referral');
    await visit.page.getByText(name).first().waitFor();
    expect(await visit.button(/^Change to /).count()).toBe(0);
  });

  it('is told that the person is referred there already, by somebody else, and joins that referral instead of another', async () => {
    const about = String((await onward.as('gp').post('/api/people', { given: 'Ash', family: `Twice-${device}`, birthDate: '1970-05-02' })).body['id']);
    const first = await referral(onward, { by: 'gp-elsewhere', to: 'socialCare', personId: about });
    const draft = await referral(onward, { to: 'socialCare', personId: about, draft: true });
    const visit = await somebodyAt(device);
    const hands = handsOf(visit);
    await visit.signInAs('gp', `/refer/${draft.id}/check`);
    visit.expectFaults(/status of 409/);
    await hands.press(visit.button('Send referral'));
    await visit.button('Join that referral').waitFor();
    await visit.looks('duplicate');
    await visit.page.getByLabel(/^What they should know/).fill('She fell again on Sunday.');
    await hands.press(visit.button('Join that referral'));
    await visit.page.waitForURL(`**/referrals/${first.id}`);
    await visit.page.getByText(first.reference).first().waitFor();
    expect((await onward.as('gp').get(`/api/referrals/${draft.id}`)).body['state']).toBe('draft');
    const { body } = await onward.as('triager-2').get(`/api/referrals/${first.id}/events`);
    expect(JSON.stringify(body['items'])).toContain('She fell again on Sunday.');
  });

  it('sees, when a referral is to move onward, where the person is not taken, and moves it there with a note that says why', async () => {
    const story = await referral(onward, { to: 'socialCare', personId: String((await onward.as('gp').post('/api/people', { given: 'Robin', family: `Youngling-${device}`, birthDate: '2015-05-02' })).body['id']) });
    const visit = await somebodyAt(device);
    await visit.signInAs('triager-2', `/triage/${SERVICES.socialCare.id}?open=${story.id}`);
    await visit.heading(/^Robin Youngling/).waitFor();
    await visit.tap(visit.button(/^Redirect/).first());
    await visit.page.getByRole('searchbox', { name: /^Search services/ }).last().fill('mental');
    await visit.page.getByText('Not for this person: 18 or over.').waitFor();
    await visit.looks('triage-not-for');
    await visit.tap(visit.page.getByRole('radio', { name: SERVICES.mentalHealth.name }));
    await visit.page.getByLabel('Reason').selectOption({ index: 1 });
    visit.expectFaults(/status of 422/);
    const move = visit.button(/^Redirect Robin/);
    await visit.tap(move);
    await visit.page.getByText(/does not meet: 18 or over.*say in a note why/).first().waitFor();
    await visit.looks('triage-not-for-refused');
    await visit.page.getByLabel(/^Note/).fill('Agreed with Nurse Wren by telephone.');
    await visit.tap(move);
    await visit.page.getByText(/Redirected/).first().waitFor();
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'redirected', service: { id: SERVICES.mentalHealth.id } });
  });

  it('and whose role is another is told so, at once', async () => {
    const visit = await somebodyAt(device);
    await visit.signInAs('triager', '/refer');
    await visit.isAt('This page is for people who refer');
    await visit.looks('other-role');
  });
});

import { SERVICES } from '../factories/testshire.js';
import type { ReferralStory } from '../factories/referral-story.js';
import { readAs, referralIn, timelineAs } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const DESK = `/triage/${SERVICES.desk.id}`;

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
beforeEach(startAnew);

describe('A coordinator', () => {
  let visit: Visit;
  let story: ReferralStory;
  const opened = async (device: Device): Promise<void> => {
    story = await referralIn(onward, 'escalated');
    visit = await somebodyAt(device);
    await visit.signInAs('coordinator', DESK);
    if (device === 'phone') await visit.tap(visit.link(/Testperson/));
    await visit.button(/^Decline/).waitFor();
  };
  const pressed = async (name: RegExp): Promise<void> => {
    await visit.tap(visit.button(name).last());
    await visit.button(/Take back/).waitFor();
  };

  it.each<Device>(['desk', 'phone'])('sees at a %s why it came to them, and by whom', async (device) => {
    await opened(device);
    const read = await visit.page.locator('main').innerText();
    for (const words of ['With the coordinator', 'Nurse Wren', 'criteria not met', 'Community Mental Health']) expect(read).toContain(words);
    await visit.looks('coordinator');
  });

  it.each<Device>(['desk', 'phone'])('declines at a %s only with something else that will help', async (device) => {
    await opened(device);
    await visit.tap(visit.button(/^Decline/));
    await visit.tap(visit.button(/^Decline Robin/));
    await visit.page.getByText('Say what to do instead, or choose a service').first().waitFor();
    await visit.looks('coordinator-decline-missing');
    await visit.page.getByLabel('Reason').selectOption('criteria-not-met');
    await visit.page.getByLabel('What to do instead').fill('The falls clinic at the leisure centre.');
    await pressed(/^Decline Robin/);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'declined', owner: null });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ type: 'decline', data: { reason: 'criteria-not-met' }, content: { alternative: 'The falls clinic at the leisure centre.' } });
  });

  it('names a service of the directory as what will help', async () => {
    await opened('desk');
    await visit.tap(visit.button(/^Decline/));
    await visit.page.getByLabel('Reason').selectOption('wrong-service');
    await visit.tap(visit.page.getByText('Choose a service instead of words'));
    await visit.page.getByLabel('Search services by name or need').fill('talking');
    await visit.page.getByRole('radio', { name: 'Talking Therapies' }).check();
    await visit.page.getByText('Instead: Talking Therapies.').waitFor();
    await visit.looks('coordinator-decline-service');
    await pressed(/^Decline Robin/);
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ type: 'decline', data: { alternative: { serviceId: SERVICES.talkingTherapies.id } } });

    const gp = await somebodyAt('desk');
    await gp.signInAs('gp', `/referrals/${story.id}`);
    await gp.isAt('Declined');
    await gp.page.getByText('What may help instead: Talking Therapies.').first().waitFor();
    await gp.looks('coordinator-declined-for-gp');
  });

  it('sends it to the right place', async () => {
    await opened('desk');
    await visit.tap(visit.button(/^Redirect/));
    await visit.page.getByLabel('Search services by name or need').fill('social');
    await visit.page.getByRole('radio', { name: 'Adult Social Care' }).check();
    await visit.page.getByLabel('Reason').selectOption('wrong-service');
    await visit.looks('coordinator-redirect');
    await pressed(/^Redirect Robin/);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'redirected', service: { name: 'Adult Social Care' } });
    await visit.page.getByText('Redirected', { exact: false }).first().waitFor();
    await visit.looks('coordinator-redirected');
  });
});

describe('A manager of a service', () => {
  it('takes a referral in hand, and puts it back for the team', async () => {
    const story = await referralIn(onward, 'triaged');
    const visit = await somebodyAt('desk');
    const assignee = async (): Promise<unknown> => (await onward.as('service-manager').get(`/api/referrals/${story.id}`)).body['assignee'];
    await visit.signInAs('service-manager', `/triage/${SERVICES.mentalHealth.id}`);
    await visit.button(/^Accept/).waitFor();
    await visit.tap(visit.page.locator('summary', { hasText: 'More' }));
    await visit.looks('manager-more');
    await visit.tap(visit.button('Assign'));
    await visit.page.getByLabel('Me (Max Swift)').check();
    await visit.looks('manager-assign');
    await visit.tap(visit.button(/^Assign Robin/));
    await visit.page.getByText('assigned to Max Swift').waitFor();
    expect(await assignee()).toMatchObject({ name: 'Max Swift' });
    await visit.looks('manager-assigned');
    await visit.tap(visit.page.locator('summary', { hasText: 'More' }));
    await visit.tap(visit.button('Put back for the team'));
    await visit.tap(visit.button(/^Put back Robin/));
    await visit.page.getByText('assigned to nobody').waitFor();
    expect(await assignee()).toBeNull();
  });
});

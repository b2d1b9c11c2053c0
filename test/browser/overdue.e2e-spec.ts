import { accepted } from '../deadlines/said.js';
import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { readAs } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const DESK = `/triage/${SERVICES.desk.id}`;
const NIGHT = new Date('2026-03-10T22:00:00.000Z');
const TWO_HOURS_ON = new Date('2026-03-11T00:00:00.000Z');

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('What is overdue, at a %s', (device) => {
  beforeEach(async () => {
    await startAnew();
    await onward.sql('update deadline set next_at = null');
    await onward.sql('update service set on_call = $2 where id = $1', [SERVICES.desk.id, { name: 'Pat Owl', phone: '01632 960000' }]);
  });

  const signedIn = async (who: Parameters<Visit['signInAs']>[0], path: string): Promise<Visit> => {
    const visit = await somebodyAt(device);
    await visit.signInAs(who, path);
    return visit;
  };

  it('comes to the coordinator by itself, who sends it on; whoever sent it reads in words what happened', async () => {
    onward.clock.set(NIGHT);
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(TWO_HOURS_ON);

    const visit = await signedIn('coordinator', DESK);
    if (device === 'phone') await visit.tap(visit.link(/Testperson/));
    await visit.button(/^Redirect/).waitFor();
    const read = await visit.page.locator('main').innerText();
    for (const words of ['With the coordinator', 'A due time was missed: look at it', 'Pat Owl, 01632 960000', 'Community Mental Health']) expect(read).toContain(words);
    await visit.looks('overdue-at-the-desk');
    await visit.tap(visit.button(/^Redirect/));
    await visit.page.getByLabel('Search services by name or need').fill('social');
    await visit.page.getByRole('radio', { name: 'Adult Social Care' }).check();
    await visit.page.getByLabel('Reason').selectOption('capacity');
    await visit.tap(visit.button(/^Redirect Robin/).last());
    await visit.button(/Take back/).first().waitFor();
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'redirected', service: { name: 'Adult Social Care' } });

    const gp = await signedIn('gp', `/referrals/${story.id}`);
    await gp.isAt('Moved onward to Adult Social Care');
    const timeline = await gp.page.locator('.onward-timeline').innerText();
    for (const words of ['Reminder: the first look is due soon', 'Not done in time, the first look: passed to the coordinator', 'Out of hours: it goes to who is on call.', 'You do not need to do anything.']) {
      expect(timeline).toContain(words);
    }
    expect(timeline).not.toContain('01632');
    expect(timeline.match(/Not done in time/g)).toHaveLength(1);
    await gp.looks('overdue-for-gp');
  });

  it('elsewhere, or at risk, is on one page for the coordinator, each with its whole path and whom to ring', async () => {
    await onward.sql(`update service set phone = '01632 960123' where id = $1`, [SERVICES.mentalHealth.id]);
    await accepted(onward, { priority: 'urgent' });
    const asked = await referral(onward, { by: 'police' });
    await asked.next('triager', 'request-information', { question: 'Since when?' });
    await onward.passTime(new Date('2026-03-12T17:00:00Z'));
    const visit = await signedIn('coordinator', DESK);
    await visit.tap(visit.link('Overdue elsewhere'));
    await visit.isAt('Overdue and at risk');
    const overdue = visit.page.getByRole('region', { name: 'Overdue' });
    await overdue.getByText('First contact with the person').waitFor();
    await overdue.getByText('01632 960123').waitFor();
    await visit.page.getByRole('region', { name: /^At risk/ }).getByText('Harbour Neighbourhood Team must act.').waitFor();
    await visit.looks('overdue-elsewhere');
    await visit.tap(overdue.getByText(/^Its whole path/));
    await overdue.getByText('Overdue: the first contact').waitFor();
    const steps = await overdue.getByRole('list').last().innerText();
    for (const words of ['Sent to Community Mental Health', 'Accepted by Community Mental Health', 'Reminder: the first contact is due soon']) expect(steps).toContain(words);
    await visit.looks('overdue-elsewhere-path');
  });

  it('elsewhere is nobody’s but the coordinators’ to look at', async () => {
    const visit = await somebodyAt(device);
    visit.expectFaults(/404/);
    await visit.signInAs('triager', `/late/${SERVICES.desk.id}`);
    await visit.isAt('This is for the coordinators');
    await visit.looks('overdue-not-for-triager');
  });
});

import { referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const QUEUE = `/triage/${SERVICES.mentalHealth.id}`;
const HOUR = 3_600_000;

describe('The queue', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  let visit: Visit;
  beforeEach(startAnew);
  const about = async (given: string, priority: string): Promise<ReferralStory> => referral(onward, { priority, personId: await somebodyNew(onward.as('gp'), given) });
  const rows = (): Promise<string[]> => visit.page.getByRole('region', { name: 'Queue' }).getByRole('listitem').getByRole('link').allInnerTexts();
  const names = async (): Promise<string[]> => (await rows()).map((row) => row.split(' ')[0] ?? '');

  const readers: [Somebody, Device][] = [['triager', 'desk'], ['service-manager', 'phone']];
  it.each(readers)('tells a %s at a %s what is overdue, keeps their filters, and says who else is looking', async (who, device) => {
    const late = await about('Ann', 'urgent');
    onward.clock.advance(3 * HOUR);
    await about('Bea', 'routine');
    await about('Cat', 'urgent');
    await onward.as('triager-colleague').post(`/api/referrals/${late.id}/viewers`, {});
    visit = await somebodyAt(device);
    await visit.signInAs(who, QUEUE);
    await visit.page.getByText('3 referrals, 3 to decide, 1 due today, 1 overdue').waitFor();
    expect(await names()).toEqual(['Ann', 'Cat', 'Bea']);
    expect((await rows())[0]).toContain('overdue, was due 1 hour ago');
    await visit.looks('triage-overdue');

    await visit.page.getByLabel('Priority').selectOption('Urgent');
    await visit.page.getByText('2 referrals').waitFor();
    expect(await names()).toEqual(['Ann', 'Cat']);
    await visit.page.getByLabel('State').selectOption('To decide');
    await visit.page.waitForURL(/priority=urgent/);

    // with the referral that is open it is kept, and after coming back, and after the page is loaded anew
    await visit.tap(visit.link(/^Ann /));
    await visit.page.getByText('Nurse Jay is looking at this too.').waitFor();
    await visit.button(/^Accept/).waitFor();
    await visit.looks('triage-looking');
    if (device === 'phone') await visit.tap(visit.link('Back to the queue'));
    await visit.page.reload();
    await visit.link(/^Cat /).waitFor();
    expect(await names()).toEqual(['Ann', 'Cat']);
    expect(await visit.page.getByLabel('Priority').inputValue()).toBe('urgent');
    expect(new URL(visit.page.url()).searchParams.get('state')).toBe('submitted,redirected,triaged');

    await visit.page.getByLabel('Whose').selectOption('Mine');
    await visit.page.getByText('Nobody waits under this filter: To decide, Urgent, Mine.').waitFor();
    await visit.looks('triage-filter-nobody');
    await visit.tap(visit.button('Show everything open'));
    await visit.page.getByText('3 referrals').waitFor();
    expect(new URL(visit.page.url()).searchParams.get('priority')).toBeNull();
  });

  const outsiders: [Somebody, Device, string, string][] = [
    ['triager-2', 'desk', 'This queue is not yours', 'Waiting for triage'], ['triager-2', 'phone', 'This queue is not yours', 'Waiting for triage'],
    ['gp', 'phone', 'This page is for people who triage', 'Referrals sent'],
  ];
  it.each(outsiders)('is no business of a %s, at a %s, who does not work there: %s', async (who, device, title, home) => {
    visit = await somebodyAt(device);
    visit.expectFaults(/status of 404/);
    await visit.signInAs(who, QUEUE);
    await visit.isAt(title);
    await visit.looks(who === 'gp' ? 'triage-other-role' : 'triage-not-yours');
    await visit.tap(visit.link('Go to your start page'));
    await visit.isAt(home);
  });
});

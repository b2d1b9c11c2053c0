import { referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { referralIn } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('Following a referral', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  beforeEach(startAnew);

  /** Moved once, considered, accepted, visited, and done. */
  async function wholeStory(): Promise<ReferralStory> {
    const story = await referral(onward);
    const step = async (after: number, ...[who, type, body]: Parameters<ReferralStory['next']>): Promise<void> => {
      onward.clock.advance(after);
      await story.next(who, type, body);
    };
    await step(2 * HOUR, 'triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', toReferrer: 'Adult social care can help sooner.' });
    await step(HOUR, 'triager-2', 'triage', { priority: 'soon' });
    await step(HOUR, 'triager-2', 'accept', { contactBy: '2026-03-12T12:00:00Z', toReferrer: 'We ring her on Thursday.' });
    return story;
  }
  const finish = async (story: ReferralStory): Promise<void> => {
    onward.clock.advance(HOUR);
    await story.next('triager-2', 'start', { kind: 'visit', at: '2026-03-12T10:00:00Z', place: 'At home' });
    onward.clock.set(new Date('2026-03-13T15:00:00Z'));
    await story.next('triager-2', 'complete', { outcome: 'seen-and-discharged', summary: 'Equipment fitted.', toReferrer: 'She manages well now.' });
    onward.clock.advance(HOUR);
  };

  describe.each<Device>(['desk', 'phone'])('at a %s', (device) => {
    let visit: Visit;
    const signedIn = async (who: Parameters<Visit['signInAs']>[0], path: string): Promise<void> => {
      visit = await somebodyAt(device);
      await visit.signInAs(who, path);
    };
    const text = (): Promise<string> => visit.page.locator('main').innerText();
    const group = (name: RegExp): Promise<string[]> => visit.page.getByRole('region', { name }).getByRole('listitem').allInnerTexts();

    it('shows what needs the GP first, then what moves, then what is done', async () => {
      for (const state of ['submitted', 'accepted', 'information-requested', 'advised', 'declined', 'completed', 'withdrawn'] as const) await referralIn(onward, state);
      await referral(onward, { draft: true });
      await referral(onward, { by: 'gp-colleague' });
      await signedIn('gp', '/referrals');
      await visit.isAt('Referrals sent');
      // each group is read by itself
      for (const counted of ['Needs you (4)', 'Moving (2)', 'Done (2)']) await visit.heading(counted).waitFor();
      const owed = (await group(/^Needs you/)).join('\n');
      for (const words of ['Answer the question', 'Read the advice', 'Read why, and what may help instead', 'Finish and send it']) expect(owed).toContain(words);
      expect((await group(/^Moving/)).join('\n')).toMatch(/Reply due[^]*Contact due|Contact due[^]*Reply due/);
      expect((await group(/^Done/)).join('\n')).toMatch(/Completed[^]*Withdrawn|Withdrawn[^]*Completed/);
      await visit.looks('track-list');
      await visit.tap(visit.button('By my team'));
      await visit.heading('Moving (3)').waitFor();
    });

    it('finds one by a part of the name or of the reference, and leads to it', async () => {
      const zara = await referral(onward, { personId: await somebodyNew(onward.as('gp'), 'Zara') });
      await referral(onward);
      await signedIn('gp', '/referrals');
      await visit.page.getByLabel('Name or reference').fill('zÁra');
      await visit.page.getByText('1 referral matches.').waitFor();
      await visit.looks('track-list-search');
      await visit.page.getByLabel('Name or reference').fill(zara.reference.toLowerCase());
      await visit.tap(visit.link(/^Zara/));
      await visit.isAt(/^Sent to Community Mental Health/);
      await visit.page.goBack();
      await visit.isAt('Referrals sent');
    });

    it('says kindly that there is nothing yet, and how to begin', async () => {
      await signedIn('gp', '/referrals');
      await visit.page.getByText('Nothing is done yet.').waitFor();
      await visit.looks('track-list-empty');
      await visit.page.getByLabel('State').selectOption('completed');
      await visit.page.getByText('None here that match.').waitFor();
      expect(new URL(visit.page.url()).search).toBe('?state=completed');
    });

    it('tells where it is, who has it, by when they must act, why it moved and what is still to come', async () => {
      const story = await wholeStory();
      await signedIn('gp', `/referrals/${story.id}`);
      await visit.isAt('Accepted by Adult Social Care');
      const read = await text();
      for (const words of [
        'Next: Adult Social Care must contact the person by Thursday 12 March at 12:00', 'Moved onward to Adult Social Care', 'Community Mental Health: another service is the right one for this.',
        'You do not need to do anything.', 'Adult social care can help sooner.', 'Nurse Wren', 'Sal Heron', 'The person is contacted', 'Outcome: you are told how it ended',
      ]) expect(read).toContain(words);
      await visit.looks('track-accepted');
    });

    it('tells how it ended, with every step on the way', async () => {
      const story = await wholeStory();
      await finish(story);
      await signedIn('gp', `/referrals/${story.id}`);
      await visit.isAt('Completed');
      const titles = await visit.page.getByRole('region', { name: 'Where it has been' }).getByRole('heading', { level: 3 }).allInnerTexts();
      expect(titles).toEqual([
        'Sent to Community Mental Health', 'Moved onward to Adult Social Care', 'Looked at by Adult Social Care', 'Accepted by Adult Social Care', 'Visit planned', 'Completed: Seen, and discharged',
      ]);
      expect(await text()).toMatch(/Seen, and discharged\. Closed[^]*She manages well now\.[^]*Equipment fitted\./);
      await visit.looks('track-completed');
    });

    it('tells the police the state, the outcome and what was written to them, and nothing clinical', async () => {
      const story = await referral(onward, { by: 'police' });
      onward.clock.advance(HOUR);
      await story.next('triager', 'triage', { priority: 'urgent', note: 'Known to us, off her medicine.' });
      await story.next('triager', 'accept', { toReferrer: 'Thank you, we see him today.' });
      await story.next('triager', 'start', { kind: 'admission', at: '2026-03-11T10:00:00Z', place: 'Willow Ward' });
      const told: string[] = [];
      const listen = (): void => void visit.page.on('response', (response) => void response.text().then((body) => told.push(body), () => undefined));
      await signedIn('police', '/referrals');
      listen();
      await visit.tap(visit.link(/Testperson/));
      await visit.isAt('Care under way with Community Mental Health');
      expect(await text()).toContain('Next: Community Mental Health must contact the person by 11:00 tomorrow');
      await visit.looks('track-police');
      onward.clock.advance(5 * MINUTE);
      await story.next('triager', 'complete', { outcome: 'seen-and-discharged', summary: 'Relapse of psychosis.', toReferrer: 'He is safe.' });
      await visit.page.reload();
      await visit.isAt('Completed');
      expect(await text()).toMatch(/Completed: Seen, and discharged[^]*He is safe\./);
      await visit.page.waitForLoadState('load');
      for (const words of ['off her medicine', 'Willow Ward', 'Relapse']) expect([await text(), ...told].join('\n')).not.toContain(words);
      expect(told.join('\n')).toContain('He is safe.');
    });

    it('says that there is no such referral, to whom it is none of their business', async () => {
      const { id } = await referral(onward);
      await signedIn('police', `/referrals/${id}`);
      await visit.isAt('There is no such referral here');
      visit.forgetFaults(/status of 404/);
      await visit.looks('track-not-found');
    });
  });
});

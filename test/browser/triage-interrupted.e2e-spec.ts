import { ANSWERS, referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { readAs, timelineAs } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';
import { LETTERS_OF_THE_MACHINE, PASTED } from './pasted.js';

const QUEUE = `/triage/${SERVICES.mentalHealth.id}`;

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('A triager who is interrupted at a %s', (device) => {
  let visit: Visit;
  let ann: ReferralStory;
  let bea: ReferralStory;
  beforeEach(async () => {
    await startAnew();
    const gp = onward.as('gp');
    ann = await referral(onward, { priority: 'urgent', personId: await somebodyNew(gp, 'Ann') });
    bea = await referral(onward, { personId: await somebodyNew(gp, 'Bea') });
    visit = await somebodyAt(device);
    await visit.signInAs('triager', QUEUE);
    if (device === 'phone') await visit.tap(visit.link(/^Ann /));
    await visit.button(/^Accept/).waitFor();
  });
  const opened = (name: RegExp): Promise<void> => visit.page.locator('#opened-title').filter({ hasText: name }).waitFor();
  const message = () => visit.page.getByLabel(/Message to everyone/);
  const accepting = async (words: string): Promise<void> => {
    await visit.tap(visit.button(/^Accept/));
    await message().fill(words);
  };
  const isLost = (): Promise<void> => visit.page.getByText('The connection was lost.').waitFor();
  const typesOf = async (story: ReferralStory): Promise<string[]> => (await timelineAs(onward, 'triager', story)).map(({ type }) => type);

  it('loses the connection while deciding and while taking it back, and has done each once', async () => {
    await accepting('We will ring her on Monday.');
    await visit.losesOnce('POST', '**/events', 'request');
    await visit.tap(visit.button(/^Accept Ann /));
    await isLost();
    expect(await message().inputValue()).toBe('We will ring her on Monday.');
    await visit.looks('triage-lost');
    await visit.tap(visit.button(/^Accept Ann /));
    await opened(/^Bea /);
    await visit.losesOnce('POST', '**/events', 'request');
    await visit.tap(visit.button('Take back'));
    await isLost();
    await visit.looks('triage-take-back-lost');
    await visit.tap(visit.button('Take back'));
    await opened(/^Ann /);
    expect(await typesOf(ann)).toEqual(['submit', 'accept', 'retract']);
  });

  it('decides, is never answered, and is told that it was done', async () => {
    await accepting('We will ring her on Monday.');
    await visit.losesOnce('POST', '**/events', 'answer');
    await visit.tap(visit.button(/^Accept Ann /));
    await isLost();
    // it was done, and what has happened is told by the stream
    await visit.page.getByText('To everyone:').waitFor();
    await visit.looks('triage-unanswered');
    await visit.tap(visit.button(/^Accept Ann /));
    await opened(/^Bea /);
    await visit.button('Take back').waitFor();
    expect(await typesOf(ann)).toEqual(['submit', 'accept']);
  });

  it('cannot fetch what an act needs, is told so where it would stand, and goes on when it can be', async () => {
    visit.expectFaults(/ERR_FAILED/);
    await visit.page.route('**/assets/acting-*.js', (route) => route.abort());
    await visit.page.reload();
    await visit.tap(visit.button(/^Accept/));
    await visit.page.getByText('This part of Onward could not be fetched.').waitFor();
    await opened(/^Ann /);
    await visit.page.unroute('**/assets/acting-*.js');
    await visit.tap(visit.button('Try again'));
    await message().fill('We will ring her on Monday.');
    await visit.tap(visit.button(/^Accept Ann /));
    await opened(/^Bea /);
    expect(await typesOf(ann)).toEqual(['submit', 'accept']);
  });

  it('is signed out while deciding, signs in again beside it, and decides with every word', async () => {
    await accepting('We will ring her on Monday.');
    visit.expectFaults(/status of 401/);
    await onward.sql('update session set ended_at = $1', [onward.clock.now()]);
    await visit.tapUnlessCovered(visit.button(/^Accept Ann /));
    await visit.heading('You have been signed out').waitFor();
    await visit.looks('triage-signed-out');
    const other = await visit.anotherTab();
    await other.signInAs('triager', '/about');
    await visit.page.bringToFront();
    await visit.tap(visit.button('I have signed in: carry on'));
    await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await message().inputValue()).toBe('We will ring her on Monday.');
    await visit.tap(visit.button(/^Accept Ann /));
    await opened(/^Bea /);
    expect((await timelineAs(onward, 'gp', ann)).at(-1)).toMatchObject({ type: 'accept', content: { toReferrer: 'We will ring her on Monday.' } });
  });

  it('is told that it was withdrawn meanwhile, what can be done now, and keeps what was typed', async () => {
    await accepting('We will ring her on Monday.');
    visit.expectFaults(/status of 4(09|12)/);
    await ann.next('gp', 'withdraw', { reason: 'resolved' });
    await visit.tap(visit.button(/^Accept Ann /));
    await visit.page.getByText('“Accept” is no longer possible.').waitFor();
    expect(await visit.page.locator('.onward-standing').innerText()).toContain('Withdrawn');
    expect(await message().inputValue()).toBe('We will ring her on Monday.');
    await visit.looks('triage-withdrawn-meanwhile');
    expect(await typesOf(ann)).toEqual(['submit', 'withdraw']);
  });

  it('presses twice, and a colleague was quicker: what they did is in view and nothing more is sent until it has been read', async () => {
    visit.expectFaults(/status of 412/);
    await accepting('We will ring her on Monday.');
    await ann.next('triager-colleague', 'triage', { priority: 'soon', note: 'Seen by us before.' });
    const commit = visit.button(/^Accept Ann /);
    await visit.tapTwice(commit);
    await visit.heading('Somebody acted on it first').waitFor();
    await visit.button(/all the same$/).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await visit.looks('triage-overtaken-by-a-click');
    await visit.press('Enter');
    expect(await typesOf(ann)).toEqual(['submit', 'triage']);
    await visit.tap(visit.button(/all the same$/));
    await opened(/^Bea /);
    expect(await typesOf(ann)).toEqual(['submit', 'triage', 'accept']);
  });

  it('opens the next one without a connection, and reads it once that is back', async () => {
    if (device === 'phone') await visit.page.goBack();
    visit.expectFaults(/net::ERR/);
    await visit.goOffline();
    await visit.tap(visit.link(/^Bea /));
    await isLost();
    await visit.looks('triage-open-lost');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again').first());
    await visit.button(/^Accept/).waitFor();
    if (device === 'desk') return;
    await visit.page.goBack();
    await visit.link(/^Ann /).waitFor();
  });

  it('presses everything twice, and has decided once, on one', async () => {
    await visit.tapTwice(visit.button(/^Accept/));
    await visit.heading(/^Accept: Ann /).waitFor();
    await visit.tapTwice(visit.button(/^Accept Ann /));
    await visit.button('Take back').waitFor();
    expect([await typesOf(ann), await typesOf(bea)]).toEqual([['submit', 'accept'], ['submit']]);
  });

  it('reads what was pasted from a document, with emoji and Arabic, and a history of thousands of words, of somebody whose name reads from right to left', async () => {
    const added = await onward.as('gp').post('/api/people', { given: 'ليلى', family: 'الحداد', birthDate: '1961-04-05' });
    const { id } = await referral(onward, {
      personId: String(added.body['id']), more: { answers: { ...ANSWERS, reason: PASTED.slice(0, 200), medicines: PASTED, medicalHistory: 'history '.repeat(1_250).trim() } },
    });
    await visit.goTo(`${QUEUE}?open=${id}`);
    await opened(/ليلى/);
    await visit.button(/^Accept/).waitFor();
    await visit.looks('triage-pasted', LETTERS_OF_THE_MACHINE);
    expect((await readAs(onward, 'triager', { id })).answers).toMatchObject({ medicines: PASTED });
  });
});

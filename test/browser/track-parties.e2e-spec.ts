import { referral } from '../factories/referral-story.js';
import { ORGANISATIONS } from '../factories/testshire.js';
import { readAs, referralIn, timelineAs } from '../referrals/moves.js';
import { aBrowserAndOnward, choice, type Device, type Visit } from './harness/index.js';

const MINUTE = 60_000;
/** Nine days on: what was due within days is overdue. */
const THURSDAY_WEEK = new Date('2026-03-19T10:00:00.000Z');

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('At a %s', (device) => {
  let visit: Visit;
  beforeEach(startAnew);

  const signedIn = async (who: Parameters<Visit['signInAs']>[0], path: string): Promise<void> => {
    visit = await somebodyAt(device);
    await visit.signInAs(who, path);
  };
  const group = (name: RegExp): Promise<string[]> => visit.page.getByRole('region', { name }).getByRole('listitem').allInnerTexts();
  const done = async (words: string): Promise<void> => {
    await visit.page.getByText(words).first().waitFor();
    await visit.focusComesTo(visit.page.locator('.onward-track-done'));
  };
  const write = (label: string, words: string): Promise<void> => visit.page.getByLabel(label).fill(words);

  it('a police officer sees first what is overdue, asks after it, and brings in another team', async () => {
    await referralIn(onward, 'information-requested', { by: 'police' });
    await referralIn(onward, 'in-progress', { by: 'police' });
    await referral(onward, { by: 'police', priority: 'soon' });
    const late = await referral(onward, { by: 'police', to: 'crisis', priority: 'urgent' });
    onward.clock.set(THURSDAY_WEEK);
    await referral(onward, { by: 'police' });
    await signedIn('police', '/referrals');
    for (const counted of ['Needs you (1), 1 overdue', 'Moving (4), 2 overdue']) await visit.heading(counted).waitFor();
    const moving = await group(/^Moving/);
    expect(moving.map((row) => row.includes('Overdue'))).toEqual([true, true, false, false]);
    expect(moving[0]).toMatch(/Crisis Team[^]*Urgent[^]*Reply was due/i);
    await visit.looks('track-police-list');

    await visit.tap(visit.page.getByRole('region', { name: /^Moving/ }).getByRole('link').first());
    await visit.isAt('Sent to Crisis Team');
    await visit.page.getByText('Crisis Team should have looked at it').waitFor();
    await visit.looks('track-police-overdue');
    await write('Your message', 'Has anybody been to her? She was cold when we left.');
    await visit.tap(visit.button('Send message'));
    await done('Your message was sent.');

    await visit.tap(visit.button('Invite another team'));
    await visit.tap(visit.button('Invite them'));
    await visit.focusComesTo(visit.page.getByRole('alert').filter({ hasText: 'There is a problem' }));
    await visit.saysProblem();
    await visit.looks('track-invite-missing');
    await write('Find a team', 'zzz');
    await visit.page.getByText('No team is found by these words.').waitFor();
    await write('Find a team', 'social care');
    await visit.tap(choice(visit, 'Whom do you invite?', ORGANISATIONS.council.name));
    await visit.tap(visit.page.getByLabel('To add what they know'));
    await write('A note', 'They know the family.');
    await visit.tap(visit.button('Invite them'));
    await done('They are invited, and see this referral from now on.');
    await visit.page.getByText('Testshire Council adds what they know').waitFor();
    await visit.page.getByRole('heading', { name: 'Testshire Council was invited' }).waitFor();
    expect(await readAs(onward, 'social-worker', late)).toMatchObject({ state: 'submitted' });
    await visit.looks('track-police-invited');
  });

  it('a social worker who was invited adds what they know, and leaves', async () => {
    const story = await referral(onward, { by: 'police' });
    await story.next('police', 'invite', { organisationId: ORGANISATIONS.council.id, as: 'consulted' });
    onward.clock.advance(5 * MINUTE);
    await signedIn('social-worker', `/referrals/${story.id}`);
    await visit.isAt('Sent to Community Mental Health');
    expect(await visit.button('Withdraw this referral').count()).toBe(0);
    await write('Your message', 'Her daughter is known to us, and rings every day.');
    await visit.tap(visit.button('Send message'));
    await done('Your message was sent.');
    await visit.tap(visit.button('Leave this referral'));
    await visit.looks('track-invited-leaving');
    await visit.tap(visit.button('Yes, leave this referral'));
    await visit.isAt('You have left this referral');
    await visit.looks('track-invited-left');
    await visit.page.reload();
    await visit.isAt('There is no such referral here');
    expect((await timelineAs(onward, 'police', story)).map(({ type }) => type)).toEqual(['submit', 'invite', 'message', 'leave']);
  });

  it('a social worker puts right an answer that was asked about, once they are told why it cannot be left empty', async () => {
    const story = await referral(onward, { by: 'social-worker' });
    await story.next('triager', 'request-information', { question: 'Which language is it, and does she agree?', pointers: ['/interpreterLanguage', '/communicationNeeds', '/capacity'] });
    onward.clock.advance(5 * MINUTE);
    await signedIn('social-worker', `/referrals/${story.id}`);
    await visit.isAt('There is a question for you');
    await visit.looks('track-asked-answers');
    // whoever needs an interpreter needs one of some language, which the service alone can tell of this answer
    visit.expectFaults(/status of 422/);
    await write('Which language?', '');
    await visit.page.getByText('You sent: Polish; a woman if possible').waitFor();
    await visit.tap(visit.button('Send answer'));
    await visit.focusComesTo(visit.page.getByRole('alert').filter({ hasText: 'There is a problem' }));
    await visit.looks('track-asked-answers-refused');
    await write('Which language?', 'Ukrainian');
    await visit.tap(choice(visit, 'What helps the person to communicate?', 'Easy read or pictures'));
    await write('Your answer', 'She told us so herself.');
    await visit.tap(visit.page.getByLabel('Only the team that has it'));
    await visit.looks('track-asked-answers-changed');
    await visit.tap(visit.button('Send answer'));
    await done('Your answer was sent.');
    expect((await readAs(onward, 'triager', story)).answers).toMatchObject({ interpreterLanguage: 'Ukrainian', communicationNeeds: expect.arrayContaining(['easy-read']) as unknown });
  });

  it('a social worker asks for a second look at how it ended, and withdraws it for a reason of their own', async () => {
    const story = await referralIn(onward, 'completed', { by: 'social-worker' });
    await signedIn('social-worker', `/referrals/${story.id}`);
    await visit.isAt('Completed');
    await visit.page.getByText('The person could not be reached').first().waitFor();
    await visit.tap(visit.button('Ask for a second look'));
    await visit.tap(visit.button('Ask for a second look'));
    await visit.heading('There is a problem').waitFor();
    await visit.looks('track-appeal-missing');
    await write('Why should it be looked at again?', 'Her telephone was cut off. She opens the door to us.');
    await visit.tap(visit.button('Ask for a second look'));
    await done('You asked for a second look.');
    await visit.isAt('With the coordinator');
    await visit.looks('track-appealed');

    await visit.tap(visit.button('Withdraw this referral'));
    await visit.focusComesTo(visit.page.getByRole('heading', { name: 'Withdraw this referral' }));
    await visit.tap(visit.page.getByLabel('Another reason'));
    await visit.tap(visit.button('Yes, withdraw this referral'));
    await visit.page.getByText('Say why, in your own words').first().waitFor();
    await visit.looks('track-withdraw-other-missing');
    await write('Why?', 'She has gone to live with her daughter in Wales.');
    await visit.tap(visit.button('Yes, withdraw this referral'));
    await done('The referral is withdrawn.');
    await visit.isAt('Withdrawn');
    expect((await timelineAs(onward, 'social-worker', story)).at(-1)).toMatchObject({ type: 'withdraw', data: { reason: 'other' } });
  });
});

import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { referralIn, timelineAs, type TimelineEvent } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';
import { LETTERS_OF_THE_MACHINE, PASTED } from './pasted.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
beforeEach(startAnew);

describe('What a GP does on a referral that they sent', () => {
  describe.each<Device>(['desk', 'phone'])('at a %s', (device) => {
    let visit: Visit;
    let story: ReferralStory;
    const opened = async (state: Parameters<typeof referralIn>[1], heading: string | RegExp): Promise<void> => {
      story = await referralIn(onward, state);
      visit = await somebodyAt(device);
      await visit.signInAs('gp', `/referrals/${story.id}`);
      await visit.isAt(heading);
    };
    const done = async (words: string | RegExp): Promise<void> => {
      await visit.page.getByText(words).first().waitFor();
      // where it is told what came of it, the focus is
      await visit.page.waitForFunction(() => document.activeElement?.classList.contains('onward-track-done') === true);
    };
    const last = async (): Promise<TimelineEvent | undefined> => (await timelineAs(onward, 'triager', story)).at(-1);

    it('answers a question, after being told that an answer is missing', async () => {
      await opened('information-requested', 'There is a question for you');
      await visit.page.getByText('Does she live alone?').first().waitFor();
      await visit.looks('track-question');
      await visit.tap(visit.button('Send answer'));
      await visit.heading('There is a problem').waitFor();
      await visit.saysProblem();
      await visit.looks('track-question-missing');
      await visit.page.getByLabel('Your answer').fill('Yes, since March. 🌱 <b>Her sister rings.</b>');
      await visit.tap(visit.button('Send answer'));
      await done('Your answer was sent.');
      await visit.isAt('Sent to Community Mental Health');
      expect(await last()).toMatchObject({ type: 'provide-information', content: { toReferrer: 'Yes, since March. 🌱 <b>Her sister rings.</b>' } });
      await visit.looks('track-answered');
    });

    it('reads advice and says that it settles the matter', async () => {
      await opened('advised', 'There is advice for you to read');
      await visit.page.getByText('Try sleep hygiene first.').first().waitFor();
      await visit.looks('track-advice');
      await visit.page.getByLabel('Yes, the advice settles it').check();
      await visit.tap(visit.button('Close the referral'));
      await done('The advice settled it. The referral is closed.');
      await visit.isAt('Completed');
      expect(await last()).toMatchObject({ type: 'acknowledge-advice' });
      await visit.looks('track-advice-settled');
    });

    it('sends it back to the service where advice is not enough', async () => {
      await opened('advised', 'There is advice for you to read');
      await visit.page.getByLabel('No, the person needs to be seen').check();
      await visit.page.getByLabel('Why not?').fill('We tried that for six weeks.');
      await visit.tap(visit.button('Send it back to Community Mental Health'));
      await done('It is back with the service.');
      expect(await last()).toMatchObject({ type: 'convert', to: 'submitted', content: { toReferrer: 'We tried that for six weeks.' } });
    });

    it('asks for a second look at what was declined', async () => {
      await opened('declined', 'Declined');
      await visit.page.getByText('The falls clinic at the leisure centre.').first().waitFor();
      await visit.looks('track-declined');
      await visit.tap(visit.button('Ask for a second look'));
      await visit.page.getByLabel('Why should it be looked at again?').fill('She fell again on Sunday.');
      await visit.looks('track-appeal');
      await visit.tap(visit.button('Ask for a second look'));
      await done('You asked for a second look.');
      await visit.isAt('With the coordinator');
    });

    it('withdraws it with a reason, and takes that back within the minute', async () => {
      await opened('submitted', 'Sent to Community Mental Health');
      await visit.tap(visit.button('Withdraw this referral'));
      await visit.tap(visit.button('Yes, withdraw this referral'));
      await visit.page.getByText('Choose why').first().waitFor();
      await visit.looks('track-withdraw-missing');
      await visit.page.getByLabel('It is no longer needed').check();
      await visit.tap(visit.button('Yes, withdraw this referral'));
      await done('The referral is withdrawn.');
      await visit.isAt('Withdrawn');
      await visit.looks('track-withdrawn');
      await visit.tap(visit.button('Take it back'));
      await done('It was taken back. All is as it was before.');
      await visit.isAt('Sent to Community Mental Health');
      expect(await last()).toMatchObject({ type: 'retract', to: 'submitted' });
      await visit.looks('track-taken-back');
    });

    it('writes to everybody who is on it', async () => {
      await opened('accepted', 'Accepted by Community Mental Health');
      await visit.page.getByLabel('Your message').fill('مرحبا، his daughter is the one to ring.');
      await visit.tap(visit.button('Send message'));
      await done('Your message was sent.');
      expect(await visit.page.getByLabel('Your message').inputValue()).toBe('');
      expect(await last()).toMatchObject({ type: 'message', content: { toReferrer: 'مرحبا، his daughter is the one to ring.' } });
      await visit.looks('track-message');
    });
  });
});

describe.each<Device>(['desk', 'phone'])('What a GP meets while they write at a %s', (device) => {
  let visit: Visit;
  let story: ReferralStory;
  beforeEach(async () => {
    story = await referralIn(onward, 'information-requested');
    visit = await somebodyAt(device);
    await visit.signInAs('gp', `/referrals/${story.id}`);
    await visit.page.getByLabel('Your answer').fill('Yes, since March.');
  });
  const answers = async (): Promise<unknown[]> => (await timelineAs(onward, 'gp', story)).filter(({ type }) => type === 'provide-information');

  it('is told of a lost connection, loses nothing, and sends once however often it is tried', async () => {
    await visit.losesOnce('POST', '**/events', 'answer');
    await visit.tapTwice(visit.button('Send answer'));
    await visit.isAt('Sent to Community Mental Health');
    expect(await answers()).toHaveLength(1);
    await visit.looks('track-answer-arrived');
  });

  it('is told that the connection is lost, and sends when it is back', async () => {
    await visit.losesOnce('POST', '**/events', 'request');
    await visit.tap(visit.button('Send answer'));
    await visit.page.getByText('The connection was lost.').first().waitFor();
    await visit.looks('track-lost');
    expect(await visit.page.getByLabel('Your answer').inputValue()).toBe('Yes, since March.');
    await visit.tap(visit.button('Send answer'));
    await visit.page.getByText('Your answer was sent.').waitFor();
    expect(await answers()).toHaveLength(1);
  });

  it('is told that a colleague answered first, and keeps what was typed', async () => {
    await story.next('gp-colleague', 'provide-information', { toReferrer: 'She does.' });
    await visit.page.getByText('This referral changed while you were here:').waitFor();
    expect(await visit.page.getByLabel('Your answer').inputValue()).toBe('Yes, since March.');
    await visit.page.getByText('you can copy it into a message below').waitFor();
    await visit.looks('track-overtaken');
  });

  it('finds what was typed after a look at another page', async () => {
    await visit.tap(visit.link('Referrals sent').first());
    await visit.isAt('Referrals sent');
    await visit.page.goBack();
    await visit.isAt('There is a question for you');
    expect(await visit.page.getByLabel('Your answer').inputValue()).toBe('Yes, since March.');
  });

  it('withdraws it, and takes that back, while the connection comes and goes', async () => {
    await visit.tap(visit.button('Withdraw this referral'));
    await visit.tap(visit.page.getByLabel('It is no longer needed'));
    await visit.losesOnce('POST', '**/events', 'request');
    await visit.tap(visit.button('Yes, withdraw this referral'));
    await visit.page.getByText('The connection was lost.').first().waitFor();
    expect(await visit.page.getByLabel('It is no longer needed').isChecked()).toBe(true);
    await visit.looks('track-withdraw-lost');
    await visit.tap(visit.button('Yes, withdraw this referral'));
    await visit.isAt('Withdrawn');
    await visit.losesOnce('POST', '**/events', 'request');
    await visit.tap(visit.button('Take it back'));
    await visit.page.getByText('The connection was lost.').first().waitFor();
    await visit.looks('track-take-back-lost');
    await visit.tap(visit.button('Take it back'));
    await visit.isAt('There is a question for you');
    expect((await timelineAs(onward, 'gp', story)).map(({ type }) => type)).toEqual(['submit', 'request-information', 'withdraw', 'retract']);
  });

  it('reads what was pasted from a document, of somebody whose name reads from right to left, and answers likewise', async () => {
    const added = await onward.as('gp').post('/api/people', { given: 'ليلى', family: 'الحداد', birthDate: '1961-04-05' });
    const theirs = await referral(onward, { personId: String(added.body['id']), more: { answers: { ...ANSWERS, medicines: PASTED } } });
    await theirs.next('triager', 'request-information', { question: PASTED, pointers: ['/medicines'] });
    await visit.goTo(`/referrals/${theirs.id}`);
    await visit.isAt('There is a question for you');
    await visit.page.getByLabel('Your answer').fill(PASTED);
    await visit.looks('track-pasted', LETTERS_OF_THE_MACHINE);
    await visit.tap(visit.button('Send answer'));
    await visit.page.getByText('Your answer was sent.').waitFor();
    expect((await timelineAs(onward, 'gp', theirs)).at(-1)).toMatchObject({ type: 'provide-information', content: { toReferrer: PASTED } });
  });
});

import type { Browser } from 'playwright-core';
import { phq9, PHQ_9, news2, NEWS2 } from '../assessments/instruments.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { ORGANISATIONS } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { handsOf, launchChromium, Visit, type Device } from './harness/index.js';

const DAY = 86_400_000;
const DEVICES: readonly Device[] = ['desk', 'phone'];
const TITLE = 'Patient Health Questionnaire-9 (PHQ-9)';
const SLEEP = /Trouble falling or staying asleep/;
/** Of each item, as it is asked, and the answer; in all 19. */
const ANSWERED: readonly (readonly [RegExp, string])[] = [
  [/Little interest/, 'Nearly every day'], [/Feeling down/, 'Nearly every day'], [/tired/, 'More than half the days'], [/appetite/, 'More than half the days'],
  [/Feeling bad about yourself/, 'More than half the days'], [/Trouble concentrating/, 'More than half the days'], [/Moving or speaking/, 'Several days'], [/better off dead/, 'Several days'],
];

describe('An assessment', () => {
  let onward: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  const NUMBERS = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069', '9990000077', '9990000085', '9990000093', '9990000107', '9990000115', '9990000123'];
  let added = 0;
  /** A person with a referral, and what was scored of them in the weeks before. */
  const somebody = async (): Promise<ReferralStory> => {
    const person = await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: NUMBERS[(added += 1) - 1], registeredPractice: ORGANISATIONS.practice.id });
    if (person.status > 201) throw new Error(person.text);
    const story = await referral(onward, { by: 'gp', to: 'mentalHealth', personId: String(person.body['id']) });
    for (const digits of ['111111000', '222111110', '222221110']) {
      const sent = await onward.as('triager').post('/api/assessments', { personId: story.personId, referralId: story.id, form: PHQ_9, answers: phq9(digits) });
      if (sent.status !== 201) throw new Error(sent.text);
      onward.clock.advance(7 * DAY);
    }
    return story;
  };
  /** Two presses within a moment are one double click, and the second does nothing. */
  const anotherPress = (visit: Visit): Promise<void> => visit.page.waitForTimeout(700);
  const assessed = async (visit: Visit, story: ReferralStory): Promise<void> => {
    await visit.signInAs('triager', `/people/${story.personId}/assess/phq-9?referral=${story.id}`);
    await visit.isAt(TITLE);
  };
  // the rows of a matrix are groups of round buttons alone
  const question = (visit: Visit, name: RegExp) => visit.page.getByRole('radiogroup', { name }).or(visit.page.getByRole('group', { name }));
  const answer = async (visit: Visit, name: RegExp, words: string) => question(visit, name).getByLabel(words, { exact: true }).check();

  it.each(DEVICES)('is chosen, done and scored at a %s; nothing typed is lost with the connection; a score that asks for haste says what it raised', async (device) => {
    const story = await somebody();
    const visit = await Visit.begin(browser, onward, device);
    const hands = handsOf(visit);
    await visit.signInAs('triager', `/people/${story.personId}/assess?referral=${story.id}`);
    await visit.isAt('Assess');
    await visit.page.getByText('Last: 13, moderate depression').waitFor();
    await visit.looks('assess-choose');
    await hands.press(visit.link(new RegExp('^Patient Health Questionnaire-9')));
    await visit.isAt(TITLE);
    await visit.page.getByText(/Developed by Drs\. Robert L\. Spitzer/).waitFor();
    await visit.looks('assess-questions');

    await hands.goOn('Score and record');
    await visit.focusComesTo(visit.page.getByRole('alert'));
    expect(await visit.page.getByRole('alert').getByRole('link').count()).toBe(9);
    for (const [name, words] of ANSWERED) await answer(visit, name, words);
    await answer(visit, /how difficult/i, 'Somewhat difficult');
    await hands.goOn('Score and record');
    await visit.page.getByText('There is no score without the answer that is missing').waitFor();
    await visit.looks('assess-missing');
    await answer(visit, SLEEP, 'Nearly every day');

    visit.expectFaults(/ERR_INTERNET_DISCONNECTED/);
    await visit.goOffline();
    await visit.tap(visit.button('Score and record'));
    await visit.page.getByText('The connection was lost. What you typed is still here.').first().waitFor();
    await visit.looks('assess-lost');
    await visit.goOffline(true);
    await visit.tap(visit.button('Try again'));
    await visit.isAt('Recorded: 19, moderately severe depression');
    await visit.page.getByText(`The priority of referral ${story.reference} was raised`).waitFor();
    await visit.page.getByText(/ask about suicide today/).waitFor();
    await visit.looks('assess-scored');
    const recorded = (await onward.as('triager').get(`/api/people/${story.personId}/assessments`)).body['items'] as object[];
    expect(recorded).toHaveLength(4);
    expect(await visit.page.evaluate(() => Object.keys(sessionStorage).length + Object.keys(localStorage).filter((key) => !key.startsWith('onward')).length)).toBe(0);
    await visit.end();
  });

  it.each(DEVICES)('is told on the timeline of its referral to the GP who sent it, at a %s', async (device) => {
    const story = await somebody();
    await onward.as('triager').post('/api/assessments', { personId: story.personId, referralId: story.id, form: PHQ_9, answers: phq9('333222211') });
    const visit = await Visit.begin(browser, onward, device);
    await visit.signInAs('gp', `/referrals/${story.id}`);
    await visit.heading('Priority raised to urgent').waitFor();
    await visit.page.getByText('Patient Health Questionnaire-9 (PHQ-9): 19, moderately severe depression.').waitFor();
    await visit.looks('assess-timeline');
    await visit.end();
  });

  it.each(DEVICES)('has its scores on a plot and in a table beside it at a %s, and a mistaken one is taken out and kept', async (device) => {
    const story = await somebody();
    await onward.as('triager').post('/api/assessments', { personId: story.personId, referralId: story.id, form: PHQ_9, answers: phq9('333222211') });
    onward.clock.advance(DAY);
    await onward.as('triager').post('/api/assessments', { personId: story.personId, form: NEWS2, answers: news2({ pulse: 111, respirationRate: 21 }) });
    await onward.as('triager').post('/api/assessments', { personId: story.personId, form: PHQ_9, answers: phq9('22-222211') });
    const visit = await Visit.begin(browser, onward, device);
    const hands = handsOf(visit);
    await visit.signInAs('triager', `/people/${story.personId}/assessments`);
    await visit.isAt('Assessments');
    await visit.page.getByRole('img', { name: /^PHQ-9 total: 4 scores, 6, 11, 13, 19, from / }).waitFor();
    const table = visit.page.getByRole('table', { name: /^Patient Health Questionnaire-9/ });
    expect(await table.getByRole('row').count()).toBe(6);
    expect(await table.getByRole('row').nth(2).innerText()).toMatch(/Nurse Wren, Testshire Partnership Trust[^]*19[^]*Moderately severe depression[^]*Alert: Thoughts of[^]*Raised the priority of ONW-/);
    expect(await table.getByRole('row').nth(1).innerText()).toMatch(/None[^]*No answer to: Trouble falling/);
    await visit.looks('assess-results');

    await visit.tap(table.getByText(/^Answers/).nth(1));
    await visit.page.getByText('Nearly every day').first().waitFor();
    await hands.press(visit.button('This was entered in error').first());
    await visit.focusComesTo(visit.page.getByLabel('What was wrong?'));
    await anotherPress(visit);
    await hands.press(visit.button('Enter as an error'));
    await visit.page.getByText('Say what was wrong').first().waitFor();
    await visit.looks('assess-mistake');
    await hands.write('What was wrong?', 'Another person’s answers.');
    await hands.press(visit.button('Enter as an error'));
    await visit.focusComesTo(visit.page.getByText('It was entered in error: it is out of the list, and kept.'));
    await visit.page.getByRole('img', { name: /^PHQ-9 total: 3 scores, 6, 11, 13, from / }).waitFor();
    await hands.press(visit.button('Show what was entered in error'));
    await visit.page.getByText('Another person’s answers.').waitFor();
    await visit.looks('assess-mistakes');
    await visit.end();
  });

  it.each(DEVICES)('is on the page of its person at a %s: the last score, those before it, and the way to all of them', async (device) => {
    const story = await somebody();
    await onward.as('triager').post('/api/assessments', { personId: story.personId, referralId: story.id, form: PHQ_9, answers: phq9('333222211') });
    const visit = await Visit.begin(browser, onward, device);
    await visit.signInAs('triager', `/people/${story.personId}`);
    await visit.isAt('About this person');
    await visit.page.getByText(/^19, moderately severe depression, \d/).waitFor();
    await visit.page.getByText('Before: 13, then 11, then 6').waitFor();
    await visit.page.getByText(/ask about suicide today/).waitFor();
    await visit.looks('assess-person-page');
    await visit.tap(visit.link('All scores, over time'));
    await visit.isAt('Assessments');
    await visit.tap(visit.link('About this person'));
    await visit.isAt('About this person');
    await visit.end();
  });

  it('that cannot be finished is kept without a score where somebody says so', async () => {
    const story = await somebody();
    const visit = await Visit.begin(browser, onward, 'phone');
    await assessed(visit, story);
    await answer(visit, /better off dead/, 'Several days');
    await visit.tap(visit.button('Score and record'));
    await anotherPress(visit);
    await visit.tap(visit.button('Keep it without a score'));
    await visit.isAt('Recorded without a score');
    await visit.page.getByText(/ask about suicide today/).waitFor();
    await visit.looks('assess-unfinished');
    await visit.end();
  });

  it('goes on where the session had ended, with all that was answered', async () => {
    const story = await somebody();
    const visit = await Visit.begin(browser, onward, 'desk');
    await assessed(visit, story);
    for (const [name, words] of ANSWERED) await answer(visit, name, words);
    await answer(visit, SLEEP, 'Not at all');
    await onward.sql('update session set ended_at = now()');
    visit.expectFaults(/status of 401/);
    await visit.tapUnlessCovered(visit.button('Score and record'));
    await visit.heading('You have been signed out').waitFor();
    const other = await visit.anotherTab();
    await other.signInAs('triager', '/about');
    await visit.tap(visit.button('I have signed in: carry on'));
    await anotherPress(visit);
    await visit.tap(visit.button('Score and record'));
    await visit.isAt(/^Recorded: 16/);
    await visit.end();
  });

  it('begun is there again after a look elsewhere in the same tab, and is gone once it is recorded', async () => {
    const story = await somebody();
    const visit = await Visit.begin(browser, onward, 'desk');
    await assessed(visit, story);
    await answer(visit, SLEEP, 'Several days');
    await visit.tap(visit.link('All assessments'));
    await visit.isAt('Assess');
    await visit.page.goBack();
    await visit.isAt(TITLE);
    expect(await question(visit, SLEEP).getByLabel('Several days', { exact: true }).isChecked()).toBe(true);
    await visit.end();
  });

  it('is not for the police, nor for whom nothing opens the person to', async () => {
    const story = await somebody();
    const police = await Visit.begin(browser, onward, 'desk');
    await police.signInAs('police', `/people/${story.personId}/assessments`);
    await police.isAt('Assessments');
    await police.page.getByText('Assessments are for people who work in health or care.').waitFor();
    await police.end();
    const stranger = await Visit.begin(browser, onward, 'desk');
    stranger.expectFaults(/status of 404/);
    await stranger.signInAs('triager-2', `/people/${story.personId}/assess`);
    await stranger.isAt('Why do you need to open this record?');
    await stranger.end();
  });
});

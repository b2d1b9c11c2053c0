import type { Browser } from 'playwright-core';
import { PHQ_9, phq9 } from '../assessments/instruments.js';
import { attached } from '../factories/documents.js';
import { ANSWERS, referral } from '../factories/referral-story.js';
import { startApp, type TestApp } from '../harness/index.js';
import { handsOf, launchChromium, Visit, type Device, type Hands } from './harness/index.js';

/** Two people's pages, one after the other, in milliseconds. */
const SLOW = 120_000;
const SECRET = 'Lives at the refuge in Heron Street.';

describe('What is put right on a person’s record', () => {
  let onward: TestApp;
  let browser: Browser;
  let born = 0;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  const somebody = async (given: string): Promise<{ id: string; birthDate: string }> => {
    born += 1;
    const birthDate = `1961-${String(born).padStart(2, '0')}-03`;
    const added = await onward.as('gp').post('/api/people', { given, family: 'Sedge', birthDate });
    return { id: String(added.body['id']), birthDate };
  };
  const begin = async (device: Device, who: Parameters<Visit['signInAs']>[0], path: string): Promise<{ visit: Visit; hands: Hands }> => {
    const visit = await Visit.begin(browser, onward, device);
    visit.expectFaults(/status of 404/);
    await visit.signInAs(who, path);
    return { visit, hands: handsOf(visit) };
  };
  const openedFor = async ({ visit, hands }: { visit: Visit; hands: Hands }, page = 'About this person'): Promise<void> => {
    await visit.isAt('Why do you need to open this record?');
    await hands.write('Your purpose', 'A correction was asked for');
    await hands.press(visit.button('Record this and open'));
    await visit.isAt(page);
  };
  const toPutRight = async ({ visit, hands }: { visit: Visit; hands: Hands }): Promise<void> => {
    await hands.press(visit.link(/^Put something right/).first());
    await visit.isAt('Put something right');
  };

  it.each<Device>(['desk', 'phone'])('a death is recorded at a %s, for all that is open, and taken back', async (device) => {
    const { id } = await somebody('Rowan');
    await referral(onward, { personId: id });
    const at = await begin(device, 'triager', `/people/${id}`);
    const { visit, hands } = at;
    await visit.isAt('About this person');
    await toPutRight(at);
    await hands.press(visit.button('Continue'));
    await visit.page.getByText('Choose what is wrong').first().waitFor();
    await visit.looks('put-right-missing');
    await hands.answer('What is wrong?', 'The person has died');
    await visit.looks('put-right-death');
    await hands.press(visit.button('Record the death'));
    await visit.page.getByText('The death is recorded. No notice is sent any more.').waitFor();
    await hands.press(visit.link('About this person'));
    await visit.isAt('About this person');
    await visit.page.getByText('Died, recorded 10 March 2026').waitFor();
    await visit.looks('person-died');
    await toPutRight(at);
    await hands.answer('What is wrong?', 'A death was recorded by mistake');
    await hands.write('Why?', 'It was her mother.');
    await hands.press(visit.button('Take the death back'));
    await visit.page.getByText('The death is taken back, on all their referrals.').waitFor();
    expect((await onward.as('gp').get(`/api/people/${id}`)).body['deceasedOn']).toBeNull();
    await visit.end();
  }, SLOW);

  it.each<Device>(['desk', 'phone'])('an answer is taken out at a %s for good, asked for by a coordinator and confirmed by the team that has it', async (device) => {
    const { id } = await somebody('Fern');
    const story = await referral(onward, { personId: id, more: { answers: { ...ANSWERS, carers: SECRET } } });
    const first = await begin(device, 'coordinator', `/people/${id}`);
    await openedFor(first);
    await toPutRight(first);
    await first.hands.answer('What is wrong?', 'Something in it must be taken out');
    await first.hands.press(first.visit.button('Ask for it to be taken out'));
    await first.visit.page.getByText('Choose what must be taken out').first().waitFor();
    await first.visit.looks('put-right-redact-missing');
    await first.hands.answer('What must be taken out?', 'Answers of the form');
    await first.hands.answer('Which answers?', 'Who cares for the person or supports them?');
    await first.hands.answer('By what right?', 'A court’s order');
    await first.hands.write('Why?', 'Order of 3 March.');
    await first.hands.press(first.visit.button('Ask for it to be taken out'));
    await first.visit.heading('You have asked for this').waitFor();
    await first.visit.looks('put-right-asked');
    await first.visit.end();
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).text).toContain(SECRET);
    const second = await begin(device, 'triager', `/people/${id}`);
    await second.visit.isAt('About this person');
    await second.visit.page.getByText(SECRET).waitFor();
    await toPutRight(second);
    await second.visit.heading('A second person has to confirm this').waitFor();
    await second.visit.looks('put-right-to-confirm');
    await second.hands.write('What did you check?', 'The order, by telephone with the court.');
    await second.hands.press(second.visit.button('Confirm it'));
    await second.visit.page.getByText('It is confirmed, and done.').waitFor();
    await second.hands.press(second.visit.link('About this person'));
    await second.visit.heading('What is known').waitFor();
    expect(await second.visit.page.getByText(SECRET).count()).toBe(0);
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).text).not.toContain(SECRET);
    expect(await onward.sql('select first_broken_event($1) as seq', [story.id])).toEqual([{ seq: null }]);
    await second.visit.end();
  }, SLOW);

  it.each<Device>(['desk', 'phone'])('an assessment, who was spoken to, and a document are taken out at a %s by two people', async (device) => {
    const { id } = await somebody('Bracken');
    const story = await referral(onward, { personId: id, priority: 'emergency', more: { spokenTo: { name: SECRET, at: onward.clock.now().toISOString() } } });
    await onward.as('triager').post('/api/assessments', { personId: id, referralId: story.id, form: PHQ_9, answers: phq9('333222211') });
    const document = await attached(onward, story, 'triager', 'Letter of her solicitor.pdf');
    const both = async (what: string, choose: (hands: Hands) => Promise<void>, state: string): Promise<void> => {
      const first = await begin(device, 'coordinator', `/people/${id}`);
      await openedFor(first);
      await toPutRight(first);
      await first.hands.answer('What is wrong?', 'Something in it must be taken out');
      await first.hands.answer('What must be taken out?', what);
      await choose(first.hands);
      await first.hands.answer('By what right?', 'The person’s right to have it erased');
      await first.hands.write('Why?', 'She asked for it.');
      await first.visit.looks(state);
      await first.hands.press(first.visit.button('Ask for it to be taken out'));
      await first.visit.heading('You have asked for this').waitFor();
      await first.visit.end();
      const second = await begin(device, 'triager', `/people/${id}`);
      await second.visit.isAt('About this person');
      await toPutRight(second);
      await second.visit.heading('A second person has to confirm this').waitFor();
      await second.visit.looks(`${state}-to-confirm`);
      await second.hands.write('What did you check?', 'Her letter.');
      await second.hands.press(second.visit.button('Confirm it'));
      await second.visit.page.getByText('It is confirmed, and done.').waitFor();
      await second.visit.end();
    };
    await both('An assessment, with its scores', (hands) => hands.answer('Which assessment?', 'Patient Health Questionnaire-9 (PHQ-9), Tuesday 10 March at 10:00, Nurse Wren'), 'put-right-redact-assessment');
    await both('What was said when it was sent', (hands) => hands.answer('What?', 'Who was spoken to about the emergency: their name'), 'put-right-redact-sending');
    await both('A document', (hands) => hands.answer('Which document?', 'Letter of her solicitor.pdf'), 'put-right-redact-document');
    expect((await onward.as('triager').get(document.path)).body).toMatchObject({ state: 'redacted', name: null });
    expect((await onward.as('triager').get(`/api/people/${id}/assessments`)).body['items']).toEqual([]);
    expect(await onward.sql('select from referral where person_id = $1 and spoken_to::text like $2', [id, `%${SECRET}%`])).toEqual([]);
  }, SLOW);

  it.each<Device>(['desk', 'phone'])('what was asked for is refused at a %s by the team that has it, and asked for again is taken back by who asked', async (device) => {
    const { id } = await somebody('Teasel');
    const story = await referral(onward, { personId: id });
    const ask = async (): Promise<{ visit: Visit; hands: Hands }> => {
      const at = await begin(device, 'coordinator', `/people/${id}`);
      await openedFor(at);
      await toPutRight(at);
      await at.hands.answer('What is wrong?', 'It should never have been recorded');
      await at.hands.write('Why?', 'It is about her twin.');
      await at.hands.press(at.visit.button('Ask for it to be marked'));
      await at.visit.heading('You have asked for this').waitFor();
      return at;
    };
    await (await ask()).visit.end();
    const second = await begin(device, 'triager', `/people/${id}`);
    await second.visit.isAt('About this person');
    await toPutRight(second);
    await second.hands.press(second.visit.button('It is not right: refuse it'));
    await second.visit.page.getByText('Write what you checked').first().waitFor();
    await second.hands.write('What did you check?', 'I saw her: she has no twin.');
    await second.visit.looks('put-right-refuse');
    await second.hands.press(second.visit.button('It is not right: refuse it'));
    await second.visit.page.getByText('It is refused, with your reason beside it. Nothing has changed.').waitFor();
    await second.visit.end();

    const again = await ask();
    await again.hands.write('If it is not right: why?', 'The surgery rang: she has none.');
    await again.hands.press(again.visit.button('Take it back'));
    await again.visit.page.getByText('You have taken it back. Nothing has changed.').waitFor();
    await again.visit.looks('put-right-taken-back');
    await again.visit.end();
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'submitted', pendingConfirmation: null });
    expect(await onward.sql('select first_broken_event($1) as seq', [story.id])).toEqual([{ seq: null }]);
  }, SLOW);

  it('a referral about the wrong person is moved to the right one, by a coordinator and the team that has it', async () => {
    const [wrong, right] = [await somebody('Heath'), await somebody('Heather')];
    const story = await referral(onward, { personId: wrong.id });
    const first = await begin('desk', 'coordinator', `/people/${wrong.id}`);
    await openedFor(first);
    await toPutRight(first);
    // a purpose is for one visit: whoever comes back to the page says it again
    await first.visit.page.reload();
    await openedFor(first, 'Put something right');
    await first.hands.answer('What is wrong?', 'It is about somebody else');
    const [year = '', month = '', day = ''] = right.birthDate.split('-');
    await first.hands.write('NHS number, family name, or referral reference', 'Sedge');
    await first.hands.write('Date of birth', `${day} ${month} ${year}`);
    await first.hands.press(first.visit.button('Search'));
    await first.hands.press(first.visit.button(/Heather Sedge/));
    await first.visit.page.getByText('It is about Heather Sedge').waitFor();
    await first.hands.write('Why?', 'The wrong one was chosen.');
    await first.visit.looks('put-right-person');
    await first.hands.press(first.visit.button('Ask for it to be moved'));
    await first.visit.heading('You have asked for this').waitFor();
    await first.visit.end();
    const second = await begin('desk', 'triager', `/people/${wrong.id}`);
    await second.visit.isAt('About this person');
    await toPutRight(second);
    await second.visit.page.getByText('It is about Heather Sedge').waitFor();
    await second.hands.write('What did you check?', 'Rang the surgery.');
    await second.hands.press(second.visit.button('Confirm it'));
    await second.visit.page.getByText('It is confirmed, and done.').waitFor();
    expect(((await onward.as('gp').get(`/api/people/${right.id}/referrals`)).body['items'] as { id: string }[]).map(({ id }) => id)).toEqual([story.id]);
    await second.visit.end();
  }, SLOW);
});

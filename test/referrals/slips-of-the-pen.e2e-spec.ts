import { referral, CORE_FORM, ANSWERS, somebodyNew } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

describe('What cannot have been meant', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
  });
  afterAll(() => testApp.stop());

  type Slip = readonly [what: string, who: Somebody, type: string, body: Record<string, unknown>, pointer: string];
  const accepted = async () => {
    const story = await referral(testApp);
    await story.next('triager', 'accept');
    return story;
  };

  it.each<Slip>([
    ['a note of spaces for why it moves on', 'triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'other', note: '   ' }, '/note'],
    ['a question of spaces', 'triager', 'request-information', { question: ' \n ' }, '/question'],
    ['an alternative of spaces', 'triager', 'propose-decline', { reason: 'age', alternative: ' ' }, '/alternative'],
    ['a change of nothing', 'triager', 'amend', { answers: {} }, '/answers'],
    ['a change without answers', 'triager', 'amend', {}, '/answers'],
    ['a contact in the year 9999', 'triager', 'accept', { contactBy: '9999-12-31T00:00:00Z' }, '/contactBy'],
  ])('%s is refused, with a sentence', async (_, who, type, body, pointer) => {
    const story = await referral(testApp);
    const answer = await story.try(who, type, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID' } });
    expect(answer.body['errors']).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, message: expect.stringMatching(/\w/) as string })]));
  });

  it.each<Slip>([
    ['a visit before the referral was sent', 'triager', 'start', { kind: 'visit', at: '1850-01-01T00:00:00Z' }, '/at'],
    ['a visit in the year 9999', 'triager', 'start', { kind: 'visit', at: '9999-01-01T00:00:00Z' }, '/at'],
    ['the end of a statutory duty where there is none', 'triager', 'complete', { outcome: 'enquiry', summary: 'Looked into.' }, '/outcome'],
    ['a summary of spaces', 'triager', 'complete', { outcome: 'ongoing-care', summary: '  ' }, '/summary'],
  ])('once accepted, %s is refused', async (_, who, type, body, pointer) => {
    const story = await accepted();
    expect(await story.try(who, type, body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it.each([
    ['in the future', '2099-01-01T00:00:00Z'],
    ['centuries ago', '0001-01-01T00:00:00Z'],
  ])('an emergency spoken of %s is not sent', async (_, at) => {
    const gp = testApp.as('gp');
    const sent = await gp.post('/api/referrals', {
      personId: await somebodyNew(gp), serviceId: SERVICES.crisis.id, priority: 'emergency', form: CORE_FORM, answers: ANSWERS, state: 'submitted', spokenTo: { name: 'Duty nurse', at },
    });
    expect(sent).toMatchObject({ status: 422, body: { errors: [{ pointer: '/spokenTo/at' }] } });
  });

  it('an answer of nothing does not answer the question', async () => {
    const story = await referral(testApp);
    await story.next('triager', 'request-information', { question: 'Since when?' });
    expect(await story.try('gp', 'provide-information')).toMatchObject({ status: 422 });
  });

  it('a death is recorded once, and taken back only where it was', async () => {
    const story = await referral(testApp);
    expect(await story.try('triager', 'record-death', { undo: true })).toMatchObject({ status: 409 });
    await story.next('triager', 'record-death');
    expect(await story.try('triager', 'record-death')).toMatchObject({ status: 409 });
    await story.next('triager', 'record-death', { undo: true });
  });

  it('where somebody is seen is not for the police to read, who sent them', async () => {
    const story = await referral(testApp, { by: 'police' });
    await story.next('triager', 'accept');
    await story.next('triager', 'start', { kind: 'visit', at: '2026-03-12T10:00:00Z', place: 'Heron House refuge' });
    expect((await testApp.as('police').get(`/api/referrals/${story.id}/events`)).text).not.toContain('Heron House');
    expect((await testApp.as('triager').get(`/api/referrals/${story.id}/events`)).text).toContain('Heron House');
  });

  it('a hand-over that was taken back leaves nobody with a sight of it', async () => {
    const story = await referral(testApp);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    await story.next('triager', 'retract');
    expect((await testApp.as('triager-2').get(`/api/referrals/${story.id}`)).status).toBe(404);
    expect((await testApp.as('triager').get(`/api/referrals/${story.id}`)).status).toBe(200);
  });
});

import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { pagesOf } from './letter-pages.js';

describe('The letter of a referral', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const pages = async (who: Somebody, { id }: { id: string }): Promise<string[]> => {
    const { status, headers, bytes, text } = await onward.as(who).get(`/api/referrals/${id}/letter.pdf`);
    if (status !== 200) throw new Error(text);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['application/pdf', 'no-store']);
    return pagesOf(bytes);
  };
  const letter = async (who: Somebody, story: ReferralStory): Promise<string> => (await pages(who, story)).join(' ');
  const named = async (given: string, family: string): Promise<string> =>
    String((await onward.as('gp').post('/api/people', { given, family, birthDate: '1961-03-02' })).body['id']);

  it('tells whom it is about, from whom and to whom, what was answered, and where it has been with the reason of each move', async () => {
    const personId = await named('Senga', 'Letterwood');
    const story = await referral(onward, { personId });
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', note: 'Known to us from before.', toReferrer: 'They can see her sooner.' });
    const words = await letter('gp', story);
    for (const told of [
      'Referral letter', 'Senga Letterwood', 'Born 2 March 1961', 'To Adult Social Care', 'From Dr Ada Finch, Mill Lane Surgery', 'Sent 10 March 2026 at 10:00', 'Priority Routine',
      String(ANSWERS['reason']), 'Sent to Community Mental Health', 'Moved onward to Adult Social Care: another service is the right one for this', '“They can see her sooner.”', 'Nurse Wren, Testshire Partnership Trust',
      'Page 1 of', 'Printed by Dr Ada Finch, 10 March 2026 at 10:00',
    ]) expect(words).toContain(told);
    const { body } = await onward.as('gp').get(`/api/referrals/${story.id}`);
    expect(words).toContain(String(body['reference']));
  });

  it('tells each reader what that reader may read: a team its own notes to nobody, and what was taken out to nobody', async () => {
    const story = await referral(onward, { more: { answers: { ...ANSWERS, carers: 'Her neighbour Mrs Oakapple.' } } });
    await story.next('triager', 'accept', { note: 'A note of the team.' });
    for (const who of ['gp', 'triager'] as const) {
      expect(await letter(who, story)).toContain('Mrs Oakapple');
      expect(await letter(who, story)).not.toContain('A note of the team.');
    }
    const redaction = { pointers: ['/carers'], basis: 'court-order', note: 'The order of 3 March.' };
    const purpose = { 'onward-purpose': 'A correction was asked for' };
    const ask = await onward.as('coordinator').get(`/api/referrals/${story.id}`, { headers: purpose });
    const asked = await onward.as('coordinator').post(`/api/referrals/${story.id}/events`, { type: 'redact', ...redaction }, { headers: purpose, version: ask.etag });
    expect(asked.status).toBe(201);
    expect((await onward.as('triager').post(`/api/referrals/${story.id}/events`, { type: 'redact', ...redaction }, { version: asked.etag })).status).toBe(201);
    expect(await letter('triager', story)).not.toContain('Mrs Oakapple');
    expect((await onward.as('police').get(`/api/referrals/${story.id}/letter.pdf`)).status).toBe(404);
    expect((await onward.as('gp-elsewhere').get(`/api/referrals/${story.id}/letter.pdf`)).status).toBe(404);
  });

  it('goes on over as many pages as it needs, with its reference on each, and loses no word', async () => {
    const words = Array.from({ length: 650 }, (_, index) => `word${index}`);
    const story = await referral(onward, { more: { answers: { ...ANSWERS, presentingSituation: words.join(' ') } } });
    const all = await pages('gp', story);
    expect(all.length).toBeGreaterThan(1);
    for (const [index, page] of all.entries()) expect(page).toContain(`Page ${index + 1} of ${all.length}`);
    const read = new Set(all.join(' ').split(' '));
    expect(words.filter((word) => !read.has(word))).toEqual([]);
  });

  it('shows names of other scripts, and says so where it has no shape for a letter', async () => {
    const plain = await letter('gp', await referral(onward, { personId: await named('Łucja', 'Παπαδοπούλου') }));
    expect(plain).toContain('Łucja Παπαδοπούλου');
    expect(plain).not.toContain('An empty box');
    expect(await letter('gp', await referral(onward, { personId: await named('明', '王') }))).toContain('An empty box stands for a letter or sign');
    expect(await letter('gp', await referral(onward, { personId: await named('Ali', 'Fir'), more: { answers: { ...ANSWERS, reason: 'Sad 😀' } } }))).toContain('An empty box');
  });

  it('says on its face that a draft was not sent', async () => {
    const personId = await named('Draft', 'Letterwood');
    const { body } = await onward.as('gp').post('/api/referrals', { personId, serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: { key: 'core-referral', version: 1 }, answers: {} });
    expect(await letter('gp', { id: String(body['id']) } as ReferralStory)).toContain('a draft, not sent');
  });

  it('is audited as read, with whom it is about', async () => {
    const personId = await named('Audited', 'Letterwood');
    await letter('gp', await referral(onward, { personId }));
    expect(await onward.sql(`select action from audit_entry where person_id = $1 and action = 'referral.read-letter'`, [personId])).toEqual([{ action: 'referral.read-letter' }]);
  });
});

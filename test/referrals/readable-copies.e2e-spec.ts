import { readableAnswers, type Answers, type ReadableAnswer } from '@onward/forms';
import { REFERENCE_FORMS } from '@onward/seeds';
import { formDraft } from '../factories/form-draft.js';
import { ANSWERS, CORE_FORM, referral, type ReferralStory } from '../factories/referral-story.js';
import { ORGANISATIONS, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { PURPOSE, referralIn } from './moves.js';

interface Response {
  readonly id: string;
  readonly form: { readonly key: string; readonly version: number; readonly title: string };
  readonly revision: number;
  readonly questions: readonly { readonly pointer: string; readonly section: string; readonly question: string; readonly answer: string }[];
}

const SECRET = 'Lives at the refuge in Heron Street';
const [core] = REFERENCE_FORMS;
const inWords = (answers: Answers): Omit<ReadableAnswer, 'place'>[] => (core === undefined ? [] : readableAnswers(core, answers).map(({ place: _, ...rest }) => rest));

describe('The readable copy of what was answered', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const responses = async (who: Somebody, { id }: { id: string }): Promise<Response[]> => (await onward.as(who).get(`/api/referrals/${id}/responses`)).body['items'] as Response[];
  const said = async (who: Somebody, story: ReferralStory, pointer: string) => (await responses(who, story))[0]?.questions.find((one) => one.pointer === pointer)?.answer;
  const copies = ({ id }: ReferralStory) =>
    onward.sql<{ revision: number; categories: string[] }>(
      `select c.revision, array_agg(c.category order by c.category) as categories from response_copy c join response s on s.id = c.response_id
       where s.referral_id = $1 group by 1 order by 1`, [id],
    );
  const parts = ({ id }: ReferralStory) =>
    onward.sql<{ revision: number; categories: string[] }>(
      `select p.revision, array_agg(p.category order by p.category) as categories from response_part p join response s on s.id = p.response_id
       where s.referral_id = $1 group by 1 order by 1`, [id],
    );

  it('has every question in the words and the order in which it was asked, and every answer as the last page showed it; before it is kept, and after', async () => {
    const story = await referral(onward);
    for (const isKept of [false, true]) {
      if (isKept) await onward.allTold();
      for (const who of ['gp', 'triager'] as const) {
        const [response] = await responses(who, story);
        expect(response).toMatchObject({ form: { ...CORE_FORM, title: 'Referral' }, revision: 1, questions: inWords(ANSWERS) });
      }
    }
    expect(await said('triager', story, '/requestedActions')).toBe('An assessment\nSupport with daily life');
    expect(await copies(story)).toEqual(await parts(story));
  });

  it('is kept for good, and is what is read: nobody changes it or takes it away', async () => {
    const story = await referral(onward);
    await onward.allTold();
    const ofIt = 'response_id in (select id from response where referral_id = $1)';
    for (const sql of [`update response_copy set words = '[]' where ${ofIt}`, `delete from response_copy where ${ofIt}`]) await expect(onward.sql(sql, [story.id])).rejects.toThrow('never changes');
    await onward.sql('alter table response_copy disable trigger all');
    await onward.sql(`update response_copy set words = '[{"pointer":"/reason","place":0,"section":"S","question":"As it was asked then","answer":"A"}]' where ${ofIt} and category = 'general'`, [story.id]);
    await onward.sql('alter table response_copy enable always trigger copy_is_kept');
    expect((await responses('triager', story))[0]?.questions[0]?.question).toBe('As it was asked then');
  });

  it('changes with an amendment, in a copy of its own, and back when that is taken back', async () => {
    const story = await referralIn(onward, 'accepted');
    await onward.allTold();
    await story.next('triager', 'amend', { answers: { medicines: 'None now.', substanceUse: null } });
    await onward.allTold();
    expect(await said('triager', story, '/medicines')).toBe('None now.');
    expect(await said('triager', story, '/substanceUse')).toBeUndefined();
    expect((await copies(story)).map(({ revision }) => revision)).toEqual([1, 2]);
    await story.next('triager', 'retract');
    await onward.allTold();
    expect((await responses('triager', story))[0]?.questions).toEqual(inWords(ANSWERS));
    expect(await copies(story)).toEqual(await parts(story));
  });

  it('changes with information that is provided', async () => {
    const story = await referralIn(onward, 'information-requested');
    await story.next('gp', 'provide-information', { answers: { livingSituation: 'with-others' }, toReferrer: 'With her sister.' });
    await onward.allTold();
    for (const who of ['gp', 'triager'] as const) expect(await said(who, story, '/livingSituation')).toBe('With a partner, family or friends');
  });

  it('is seen as far as the answers are: what came after a service passed it on is not for that service', async () => {
    const story = await referral(onward);
    await onward.allTold();
    onward.clock.advance(60_000);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    onward.clock.advance(60_000);
    await story.next('triager-2', 'amend', { answers: { medicines: 'For those who have it now.' } });
    await onward.allTold();
    expect(await said('triager-2', story, '/medicines')).toBe('For those who have it now.');
    expect(await said('triager', story, '/medicines')).toBe(ANSWERS['medicines']);
    expect((await onward.as('gp-elsewhere').get(`/api/referrals/${story.id}/responses`)).status).toBe(404);
    expect((await onward.as('admin').get(`/api/referrals/${story.id}/responses`)).status).toBe(404);
  });

  it('shows who is consulted the categories that the agreement names', async () => {
    const story = await referral(onward);
    await onward.allTold();
    await story.next('gp', 'invite', { organisationId: ORGANISATIONS.otherPractice.id, as: 'consulted' });
    expect((await responses('gp-elsewhere', story))[0]?.questions).toEqual([]);
    const agreement = '0190b000-0000-7000-8000-000000000001';
    await onward.sql(
      `insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at)
       values ($1, 'Two practices', '{direct-care}', '{mental-health}', 'public task', '2999-01-01', now())`, [agreement],
    );
    for (const { id } of [ORGANISATIONS.practice, ORGANISATIONS.otherPractice]) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [agreement, id]);
    const { capacity, legalStatus, mentalHealthHistory } = ANSWERS;
    expect((await responses('gp-elsewhere', story))[0]?.questions).toEqual(inWords({ capacity, legalStatus, mentalHealthHistory }));
  });

  it('goes with answers that are redacted, at once, before and after it is kept, for everybody', async () => {
    for (const isKept of [false, true]) {
      const story = await referral(onward);
      if (isKept) await onward.allTold();
      await onward.sql(`update response_part set answers = null where category = 'safeguarding' and response_id in (select id from response where referral_id = $1)`, [story.id]);
      await onward.allTold();
      const left = (await responses('triager', story))[0]?.questions ?? [];
      expect(left.length).toBeGreaterThan(10);
      expect(left.map(({ pointer }) => pointer)).not.toContain('/riskToPerson');
      expect((await copies(story)).flatMap(({ categories }) => categories)).not.toContain('safeguarding');
    }
  });

  it('is made anew of what a redaction leaves, and has nothing of what it took', async () => {
    for (const isKept of [false, true]) {
      const story = await referral(onward, { more: { answers: { ...ANSWERS, carers: SECRET } } });
      if (isKept) await onward.allTold();
      const [event] = await onward.sql<{ id: string }>(`select id from referral_event where referral_id = $1 and seq = 1`, [story.id]);
      const system = '00000000-0000-7000-8000-000000000003';
      const read = async () => (await onward.sql<{ parts: { answers: object }[] }>('select answers_to_copy($1, $2) as parts', [system, event?.id]))[0]?.parts ?? [];
      const before = (await read()).filter(({ answers }) => 'carers' in answers);
      for (const who of ['coordinator', 'coordinator-2'] as const) {
        const [row] = await onward.sql<{ version: number }>('select version from referral where id = $1', [story.id]);
        const asked = await onward.as(who).post(`/api/referrals/${story.id}/events`, { type: 'redact', pointers: ['/carers'], basis: 'right-to-erasure', note: 'She asked for it.' }, { version: Number(row?.version), headers: PURPOSE });
        expect([who, asked.status]).toEqual([who, 201]);
      }
      // a job that read the answers just before
      await onward.sql('select keep_copies($1, now(), $2)', [system, JSON.stringify(before.map((part) => ({ ...part, words: JSON.stringify([{ pointer: '/carers', place: 0, section: 'S', question: 'Q', answer: SECRET }]) })))]);
      await onward.allTold();
      const { text } = await onward.as('triager').get(`/api/referrals/${story.id}/responses`);
      expect(text).not.toContain(SECRET);
      const { carers: _, ...left } = ANSWERS;
      expect((await responses('triager', story))[0]?.questions).toEqual(inWords(left));
      expect(await onward.sql(`select from response_copy where words::text like $1`, [`%${SECRET}%`])).toEqual([]);
      expect(await copies(story)).toEqual(await parts(story));
    }
  });

  it('has each supplement in its own words, and those of a version that is retired since', async () => {
    await onward.as('admin').post('/api/forms', formDraft('worded'));
    await onward.as('admin').request('POST', '/api/forms/worded/versions/1/publish', undefined, { version: 1 });
    const story = await referral(onward, { more: { supplements: [{ form: { key: 'worded', version: 1 }, answers: { about: 'On ice', fallen: 'yes' } }] } });
    await onward.as('admin').request('POST', '/api/forms/worded/versions/1/retire', undefined, { version: 2 });
    await onward.allTold();
    expect((await responses('triager', story))[1]).toMatchObject({
      form: { key: 'worded', version: 1, title: 'Falls' },
      questions: [
        { pointer: '/fallen', section: 'Falls', question: 'Has the person fallen in the last year?', answer: 'Yes' },
        { pointer: '/about', section: 'Falls', question: 'What happened?', answer: 'On ice' },
      ],
    });
  });

  it('of a draft is made as it is read, and not kept', async () => {
    const story = await referral(onward, { draft: true });
    await onward.allTold();
    expect((await responses('gp', story))[0]?.questions).toEqual(inWords(ANSWERS));
    expect(await copies(story)).toEqual([]);
    await story.next('gp', 'submit');
    await onward.allTold();
    expect(await copies(story)).toEqual(await parts(story));
  });
});

import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { AGREEMENT, ORGANISATIONS, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs, referralIn, timelineAs } from './moves.js';

describe('What was answered and written, and who reads it', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const revisions = (story: ReferralStory) =>
    onward.sql(
      `select p.revision, array_agg(p.category order by p.category) as categories from response_part p join response s on s.id = p.response_id
       where s.referral_id = $1 group by p.revision order by p.revision`,
      [story.id],
    );

  it('answers are kept by sharing category, and an amendment is a new revision of those it changes', async () => {
    const story = await referralIn(onward, 'accepted');
    const [sent] = await revisions(story);
    expect(sent?.['categories']).toEqual(expect.arrayContaining(['general', 'mental-health', 'police', 'safeguarding', 'substance-misuse']));
    await story.next('triager', 'amend', { answers: { mentalHealthHistory: 'Two episodes.', substanceUse: null } });
    expect(await revisions(story)).toEqual([sent, { revision: 2, categories: ['mental-health', 'substance-misuse'] }]);
    const { substanceUse: _, ...rest } = ANSWERS;
    expect((await readAs(onward, 'triager', story)).answers).toEqual({ ...rest, mentalHealthHistory: 'Two episodes.' });
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('an answer to a question may change the answers, which the referrer and the service then read alike', async () => {
    const story = await referralIn(onward, 'information-requested');
    const before = await readAs(onward, 'gp', story);
    await story.next('gp', 'provide-information', { answers: { livingSituation: 'with-others', dependants: null }, toReferrer: 'She moved in with her sister.' });
    const { dependants: _, ...rest } = ANSWERS;
    for (const who of ['gp', 'gp-colleague', 'triager'] as const) {
      expect(await readAs(onward, who, story)).toMatchObject({ state: 'submitted', version: before.version + 1, answers: { ...rest, livingSituation: 'with-others' } });
      expect((await readAs(onward, who, story)).answers).not.toHaveProperty('dependants');
    }
  });

  it('an amendment taken back leaves the answers as they were, and the chain holds', async () => {
    const story = await referralIn(onward, 'accepted');
    await story.next('triager', 'amend', { answers: { medicines: 'None now.', substanceUse: null } });
    await story.next('triager', 'retract');
    expect((await readAs(onward, 'triager', story)).answers).toEqual(ANSWERS);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('a note is for the holders, a summary for professionals, and what is written to the referrer for every party', async () => {
    const words = { note: 'Rude on the phone.', toReferrer: 'We will visit.' };
    const [byGp, byPolice] = [await referralIn(onward, 'accepted'), await referralIn(onward, 'accepted', { by: 'police' })];
    for (const story of [byGp, byPolice]) {
      await story.next('triager', 'complete', { outcome: 'seen-and-discharged', summary: 'Seen at home, no risk.', ...words });
    }
    const contentFor = async (who: Somebody, story: ReferralStory) => (await timelineAs(onward, who, story)).at(-1)?.content;
    const summary = 'Seen at home, no risk.';
    expect(await contentFor('triager-colleague', byGp)).toEqual({ ...words, summary });
    expect(await contentFor('gp', byGp)).toEqual({ toReferrer: words.toReferrer, summary });
    expect(await contentFor('police', byPolice)).toEqual({ toReferrer: words.toReferrer });
    // what is coded everybody reads
    expect((await timelineAs(onward, 'police', byPolice)).at(-1)?.data).toEqual({ outcome: 'seen-and-discharged' });
  });

  it('whoever handed it on reads the timeline to its end, but no note, summary or answer from after that', async () => {
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'routine', note: 'Ours, I thought.' });
    onward.clock.advance(60_000);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', note: 'See the housing letter.' });
    onward.clock.advance(60_000);
    await story.next('triager-2', 'accept', { note: 'Allocated to the east team.', toReferrer: 'Accepted.' });
    await story.next('triager-2', 'amend', { answers: { carers: 'A neighbour, now.' } });
    await story.next('triager-2', 'complete', { outcome: 'seen-and-discharged', summary: 'Equipment fitted.' });
    const timeline = await timelineAs(onward, 'triager', story);
    expect(timeline.map(({ type }) => type)).toEqual(['submit', 'triage', 'redirect', 'accept', 'amend', 'complete']);
    expect(timeline.slice(1, 3).map(({ content }) => content)).toEqual([{ note: 'Ours, I thought.' }, { note: 'See the housing letter.' }]);
    expect(JSON.stringify(timeline)).not.toMatch(/east team|neighbour|Equipment/);
    expect((await readAs(onward, 'triager', story)).answers).toEqual(ANSWERS);
    expect((await readAs(onward, 'triager-2', story)).answers).toMatchObject({ carers: 'A neighbour, now.' });
  });

  it('a message is read by every party, needs no version and moves none', async () => {
    const story = await referral(onward);
    const { etag } = await onward.as('triager').get(`/api/referrals/${story.id}`);
    const written = await onward.as('gp').post(`/api/referrals/${story.id}/messages`, { text: 'Her sister is away this week.' });
    expect([written.status, written.etag]).toEqual([201, etag]);
    expect((await onward.as('gp').post(`/api/referrals/${story.id}/events`, { type: 'message', note: 'For you only.' })).status).toBe(201);
    const { body, etag: after } = await onward.as('triager').get(`/api/referrals/${story.id}/messages`);
    expect((body['items'] as { content: unknown }[]).map(({ content }) => content)).toEqual([{ toReferrer: 'Her sister is away this week.' }, { note: 'For you only.' }]);
    expect(after).toBeNull();
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).etag).toBe(etag);
    expect((await story.try('triager', 'accept')).status).toBe(201);
    // still open to words once it is closed
    await story.next('gp', 'withdraw', { reason: 'resolved' });
    expect((await onward.as('triager').post(`/api/referrals/${story.id}/messages`, { text: 'All the best.' })).status).toBe(201);
  });

  describe('an organisation that is invited', () => {
    const invite = async (as: string): Promise<ReferralStory> => {
      const story = await referral(onward);
      await story.next('gp', 'invite', { organisationId: ORGANISATIONS.otherPractice.id, as });
      return story;
    };

    it('as copied reads where it stands and how it ends, but no answer', async () => {
      const story = await invite('copied');
      await story.next('triager', 'accept', { note: 'Between us.', toReferrer: 'We will visit.' });
      expect(await readAs(onward, 'gp-elsewhere', story)).toMatchObject({ state: 'accepted', answers: {} });
      expect((await timelineAs(onward, 'gp-elsewhere', story)).at(-1)).toMatchObject({ type: 'accept', content: { toReferrer: 'We will visit.' } });
      expect((await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/messages`, { text: 'Thanks.' })).status).toBe(403);
    });

    it('as consulted reads the categories of an agreement that is in force, and may write', async () => {
      const story = await invite('consulted');
      expect((await readAs(onward, 'gp-elsewhere', story)).answers).toEqual({});
      const agreement = '0190b000-0000-7000-8000-000000000001';
      await onward.sql(
        `insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at)
         values ($1, 'Two practices', '{direct-care}', '{mental-health}', 'public task', '2999-01-01', now())`,
        [agreement],
      );
      for (const { id } of [ORGANISATIONS.practice, ORGANISATIONS.otherPractice]) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [agreement, id]);
      const { capacity, legalStatus, mentalHealthHistory } = ANSWERS;
      expect((await readAs(onward, 'gp-elsewhere', story)).answers).toEqual({ capacity, legalStatus, mentalHealthHistory });
      expect((await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/messages`, { text: 'We knew her.' })).status).toBe(201);
      await onward.sql('delete from sharing_agreement_party where agreement_id = $1', [agreement]);
    });

    it('is not consulted where no agreement in force names it and who sent it; it may hear of it', async () => {
      const story = await referral(onward);
      for (const spoil of [`update sharing_agreement set ends_on = '2020-01-01' where id = $1`, 'delete from sharing_agreement_party where agreement_id = $1']) {
        await onward.sql(spoil, [AGREEMENT]);
        const { status, body } = await story.try('gp', 'invite', { organisationId: ORGANISATIONS.otherPractice.id, as: 'consulted' });
        expect([status, body['errors']]).toEqual([422, [expect.objectContaining({ pointer: '/organisationId', code: 'NO_AGREEMENT', message: expect.stringContaining('sharing agreement') })]]);
      }
      await story.next('gp', 'invite', { organisationId: ORGANISATIONS.otherPractice.id, as: 'copied' });
      await onward.sql(`update sharing_agreement set ends_on = '2999-01-01' where id = $1`, [AGREEMENT]);
      for (const { id } of Object.values(ORGANISATIONS)) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [AGREEMENT, id]);
    });

    it('joins with what it knows, which the service reads; of the answers it went into it reads its own alone', async () => {
      const story = await invite('copied');
      const joined = await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/events`, { type: 'join', answers: { visitSafety: 'Two dogs now.', policeReference: 'Incident 513.' } });
      expect(joined).toMatchObject({ status: 201, etag: `"${story.version + 1}"` });
      // what was answered stands; what they know besides stands with the event, for who has it
      expect((await readAs(onward, 'triager', story)).answers).toEqual(ANSWERS);
      expect((await timelineAs(onward, 'triager', story)).at(-1)).toMatchObject({ type: 'join', content: { answers: { visitSafety: 'Two dogs now.', policeReference: 'Incident 513.' } } });
      expect((await readAs(onward, 'gp-elsewhere', story)).answers).toEqual({});
      expect((await timelineAs(onward, 'gp-elsewhere', story)).at(-1)).toMatchObject({ type: 'join', content: { answers: { visitSafety: 'Two dogs now.', policeReference: 'Incident 513.' } } });
      expect((await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/messages`, { text: 'We called round.' })).status).toBe(201);
      expect(await brokenPlace(onward, story)).toBeNull();
    });

    it('learns nothing of the answers by what is wrong with its own', async () => {
      const story = await invite('copied');
      for (const answers of [{ riskToPersonDetails: null }, { urgency: 'whenever' }, { medicines: 'None.' }]) {
        const answer = await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/events`, { type: 'provide-information', answers }, { version: story.version });
        expect(answer.body['code']).toBe('FORBIDDEN');
      }
    });

    it('leaves, and then knows of it no more', async () => {
      const story = await invite('copied');
      await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/events`, { type: 'join' });
      const left = await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/events`, { type: 'leave' }, { version: story.version });
      expect(left).toMatchObject({ status: 201, body: { event: { type: 'leave' } } });
      expect((await onward.as('gp-elsewhere').get(`/api/referrals/${story.id}`)).status).toBe(404);
      expect((await timelineAs(onward, 'gp', story)).map(({ type }) => type)).toEqual(['submit', 'invite', 'join', 'leave']);
    });
  });
});

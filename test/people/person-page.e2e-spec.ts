import { ANSWERS, referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { ORGANISATIONS, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

interface Told {
  readonly words: string;
  readonly recordedBy: string;
  readonly organisation: string;
  readonly isStale?: boolean;
}
interface Topic {
  readonly concept: string;
  readonly section: string;
  readonly known: readonly Told[];
  readonly history: readonly Told[];
}

const DAY = 86_400_000;
const PURPOSE = { 'onward-purpose': 'They came to see us' };

describe('The page of one person', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const topics = async (who: Somebody, personId: string, headers: Record<string, string> = {}): Promise<readonly Topic[]> => {
    const { status, body, text } = await onward.as(who).get(`/api/people/${personId}/story`, { headers });
    if (status !== 200) throw new Error(text);
    return body['topics'] as Topic[];
  };
  const topic = async (who: Somebody, personId: string, concept: string, headers: Record<string, string> = {}) => (await topics(who, personId, headers)).find((one) => one.concept === concept);
  const referralsOf = async (who: Somebody, personId: string, query = '', headers: Record<string, string> = {}) => onward.as(who).get(`/api/people/${personId}/referrals${query}`, { headers });
  const listed = async (who: Somebody, personId: string, query = '') => ((await referralsOf(who, personId, query)).body['items'] as { id: string }[]).map(({ id }) => id);

  describe('its story', () => {
    it('has all that is known, in words, under the headings of the form, in its order', async () => {
      const { personId } = await referral(onward);
      const known = await topics('gp', personId);
      expect([...new Set(known.map(({ section }) => section))]).toEqual(['Why you are referring', 'Risk and safeguarding', 'Health', 'Communication and access', 'Home and support', 'The person’s wishes and agreement'].filter((title) => known.some(({ section }) => section === title)));
      expect(known.find(({ concept }) => concept === 'medicines')).toMatchObject({ section: 'Health', known: [{ words: ANSWERS['medicines'], recordedBy: 'Dr Ada Finch', organisation: 'Mill Lane Surgery', isStale: false }], history: [] });
      // a code is read as its form reads it
      expect(known.find(({ concept }) => concept === 'living-situation')?.known[0]?.words).toBe('Alone');
    });

    it('keeps what an answer superseded, with who said it', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      await referral(onward, { personId });
      onward.clock.advance(DAY);
      await referral(onward, { personId, by: 'gp-colleague', more: { answers: { ...ANSWERS, carers: 'Nobody now.' } } });
      expect(await topic('gp', personId, 'carers')).toMatchObject({
        known: [{ words: 'Nobody now.', recordedBy: 'Dr Bo Finch' }], history: [{ words: ANSWERS['carers'], recordedBy: 'Dr Ada Finch' }],
      });
    });

    it('says of an answer that was amended who amended it, and of those beside it who gave them', async () => {
      const story = await referral(onward);
      await story.next('triager', 'amend', { answers: { medicines: 'None any more.' } });
      expect(await topic('triager', story.personId, 'medicines')).toMatchObject({
        known: [{ words: 'None any more.', recordedBy: 'Nurse Wren' }], history: [{ words: ANSWERS['medicines'], recordedBy: 'Dr Ada Finch' }],
      });
      expect(await topic('triager', story.personId, 'carers')).toMatchObject({ known: [{ recordedBy: 'Dr Ada Finch' }], history: [] });
    });

    it('shows what two organisations say differently, and what is long ago', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      await referral(onward, { personId, to: 'mentalHealth' });
      await onward.sql('insert into caseload (person_id, organisation_id, since) values ($1, $2, now())', [personId, ORGANISATIONS.otherPractice.id]);
      onward.clock.advance(DAY);
      await referral(onward, { personId, by: 'gp-elsewhere', to: 'mentalHealth', more: { answers: { ...ANSWERS, carers: 'A neighbour.' } } });
      expect((await topic('triager', personId, 'carers'))?.known.map(({ words, organisation }) => [words, organisation])).toEqual([['A neighbour.', 'Quayside Practice'], [ANSWERS['carers'], 'Mill Lane Surgery']]);
      onward.clock.advance(40 * DAY);
      expect((await topic('triager', personId, 'medicines'))?.known[0]?.isStale).toBe(true);
    });
  });

  describe('its referrals', () => {
    it('are those of all organisations that the reader may know of, with who must act by when', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const ours = await referral(onward, { personId });
      onward.clock.advance(DAY);
      const theirs = await referral(onward, { personId, by: 'police', to: 'socialCare' });
      expect(await listed('gp', personId)).toEqual([ours.id]);
      expect(await listed('police', personId)).toEqual([theirs.id]);
      const { body } = await referralsOf('triager', personId);
      expect(body['items']).toMatchObject([{ id: ours.id, state: 'submitted', service: { id: SERVICES.mentalHealth.id }, sender: { name: 'Mill Lane Surgery' }, owner: { kind: 'service', name: 'Community Mental Health' } }]);
      expect((body['items'] as { due: string }[])[0]?.due).toMatch(/Z$/);
      const all = await referralsOf('coordinator', personId, '', PURPOSE);
      expect((all.body['items'] as { id: string }[]).map(({ id }) => id)).toEqual([theirs.id, ours.id]);
    });

    it('are open, or closed, page by page', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const stories: ReferralStory[] = [];
      for (let n = 0; n < 3; n += 1) {
        onward.clock.advance(60_000);
        stories.push(await referral(onward, { personId }));
      }
      await stories[0]?.next('gp', 'withdraw', { reason: 'resolved' });
      expect(await listed('gp', personId, '?state=closed')).toEqual([stories[0]?.id]);
      const first = await referralsOf('gp', personId, '?limit=1');
      expect((first.body['items'] as { id: string }[]).map(({ id }) => id)).toEqual([stories[2]?.id]);
      expect(await listed('gp', personId, `?limit=1&cursor=${String(first.body['nextCursor'])}`)).toEqual([stories[1]?.id]);
    });

    it('are nobody’s who may not open the person, and are audited with why they might', async () => {
      const { personId } = await referral(onward);
      const absent = '0190ffff-0000-7000-8000-00000000dead';
      const [hidden, none] = [await referralsOf('gp-elsewhere', personId), await referralsOf('gp-elsewhere', absent)];
      expect([hidden.status, hidden.text.replaceAll(personId, absent)]).toEqual([404, none.text]);
      await referralsOf('gp', personId);
      expect(await onward.sql(`select outcome, basis from audit_entry where action = 'person.referrals' and person_id = $1 order by batch, seq`, [personId])).toEqual([
        { outcome: 404, basis: null }, { outcome: 200, basis: 'referral' },
      ]);
    });
  });

  describe('an objection to sharing', () => {
    let agreements = 0;
    const sharedPerson = async (): Promise<string> => {
      const { personId } = await referral(onward, { by: 'gp' });
      agreements += 1;
      const id = `0190b000-0000-7000-8000-${String(900 + agreements).padStart(12, '0')}`;
      await onward.sql(`insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at) values ($1, 'For care', '{direct-care}', '{general,mental-health}', 'public task', '2999-01-01', now())`, [id]);
      for (const party of ['practice', 'otherPractice'] as const) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [id, ORGANISATIONS[party].id]);
      return personId;
    };
    const object = (personId: string, body: object, key?: string) => onward.as('gp').post(`/api/people/${personId}/objections`, body, { ...(key !== undefined && { key }) });
    const concepts = async (who: Somebody, personId: string) => (await topics(who, personId, PURPOSE)).map(({ concept }) => concept);

    it('withholds what it names from every agreement, and nothing from the referral itself', async () => {
      const personId = await sharedPerson();
      expect(await concepts('gp-elsewhere', personId)).toEqual(expect.arrayContaining(['medicines', 'mental-health-history']));
      const recorded = await object(personId, { categories: ['mental-health'], note: 'She does not want it known.' });
      expect(recorded).toMatchObject({ status: 201, body: { categories: ['mental-health'], recordedBy: 'Dr Ada Finch' } });
      const left = await concepts('gp-elsewhere', personId);
      expect(left).toContain('medicines');
      expect(left).not.toContain('mental-health-history');
      for (const who of ['gp', 'triager'] as const) expect(await concepts(who, personId)).toContain('mental-health-history');
    });

    it('to all of it leaves no trace: the answer is that of a person of whom nothing was told', async () => {
      const [personId, nothingTold] = [await sharedPerson(), await somebodyNew(onward.as('gp'))];
      await object(personId, { note: 'Nothing is to be shared.' });
      const [withheld, empty] = [await onward.as('gp-elsewhere').get(`/api/people/${personId}/story`, { headers: PURPOSE }), await onward.as('gp-elsewhere').get(`/api/people/${nothingTold}/story`, { headers: PURPOSE })];
      expect(withheld.text).toBe(empty.text);
      expect((await onward.as('gp-elsewhere').get(`/api/people/${personId}`, { headers: PURPOSE })).body['objections']).toEqual([]);
      expect((await onward.as('gp').get(`/api/people/${personId}`)).body['objections']).toMatchObject([{ categories: null, note: 'Nothing is to be shared.' }]);
    });

    it('is undone when the person thinks again, once, and both are audited', async () => {
      const personId = await sharedPerson();
      const { body } = await object(personId, { categories: ['general'], note: 'No.' });
      expect(await concepts('gp-elsewhere', personId)).not.toContain('medicines');
      const undo = () => onward.as('gp').post(`/api/people/${personId}/objections/${String(body['id'])}/withdraw`, {});
      expect(await undo()).toMatchObject({ status: 200, body: { items: [] } });
      expect((await undo()).status).toBe(200);
      expect(await concepts('gp-elsewhere', personId)).toContain('medicines');
      expect(await onward.sql(`select action from audit_entry where action like 'person.%object%' and person_id = $1 order by batch, seq`, [personId])).toEqual([
        { action: 'person.object' }, { action: 'person.withdraw-objection' }, { action: 'person.withdraw-objection' },
      ]);
    });

    it('is recorded once for one key, by those who may open the person, of a category that there is', async () => {
      const personId = await sharedPerson();
      const [first, again] = [await object(personId, { note: 'No.' }, 'objection-1'), await object(personId, { note: 'No.' }, 'objection-1')];
      expect(again.text).toBe(first.text);
      expect((await object(personId, { note: ' ' })).status).toBe(422);
      expect((await object(personId, { note: 'No.', categories: ['gossip'] })).status).toBe(422);
      expect((await onward.as('gp-elsewhere').post(`/api/people/${personId}/objections`, { note: 'No.' })).status).toBe(404);
      const theirs = await onward.as('gp-elsewhere').post(`/api/people/${personId}/objections/${String(first.body['id'])}/withdraw`, {}, { headers: PURPOSE });
      expect(theirs.status).toBe(404);
      expect((await onward.as('commissioner').post(`/api/people/${personId}/objections`, { note: 'No.' })).status).toBe(403);
    });
  });
});

import { CONCEPTS } from '@onward/forms';
import { formDraft } from '../factories/form-draft.js';
import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

interface Known {
  readonly value: unknown;
  readonly recordedBy: string;
  readonly organisation: string;
  readonly recordedAt: string;
  readonly confirmedAt: string;
  readonly isStale: boolean;
}
interface Story {
  readonly form: object;
  readonly prefill: Record<string, unknown>;
  readonly provenance: Record<string, { readonly prefill: string; readonly known: readonly Known[] }>;
}

const DAY = 86_400_000;

describe('What was told of a person once', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  let agreements = 0;
  const agree = async (categories: readonly string[], ...between: readonly (keyof typeof ORGANISATIONS)[]): Promise<string> => {
    agreements += 1;
    const id = `0190b000-0000-7000-8000-${String(500 + agreements).padStart(12, '0')}`;
    await onward.sql(`insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at) values ($1, 'For care', '{direct-care}', $2, 'public task', '2999-01-01', now())`, [id, categories]);
    for (const party of between) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [id, ORGANISATIONS[party].id]);
    return id;
  };
  afterEach(() => onward.sql('delete from sharing_agreement_party'));

  const ask = (who: Somebody, personId: string, headers: Record<string, string> = {}) => onward.as(who).get(`/api/people/${personId}/story?form=core-referral`, { headers });
  const storyFor = async (who: Somebody, personId: string, headers: Record<string, string> = {}): Promise<Story> => {
    const { status, body, text } = await ask(who, personId, headers);
    if (status !== 200) throw new Error(text);
    return body as unknown as Story;
  };
  const PURPOSE = { 'onward-purpose': 'They came to see us' };

  it('is offered to who told it, with who said it, where and when', async () => {
    const { personId } = await referral(onward, { by: 'gp' });
    const { form, prefill, provenance } = await storyFor('gp', personId);
    expect(form).toEqual(CORE_FORM);
    expect(prefill).toMatchObject({ '/medicines': ANSWERS['medicines'], '/carers': ANSWERS['carers'], '/communicationNeeds': ANSWERS['communicationNeeds'] });
    expect(provenance['/medicines']).toMatchObject({ prefill: 'confirm-singly', known: [{ recordedBy: 'Dr Ada Finch', organisation: 'Mill Lane Surgery', isStale: false }] });
  });

  it('is never offered where it holds for the moment alone: it stands dated beside the empty question', async () => {
    const { personId } = await referral(onward);
    const { prefill, provenance } = await storyFor('gp', personId);
    for (const pointer of ['/urgency', '/agreementBasis', '/capacity', '/riskToPerson']) {
      expect([pointer, prefill[pointer], provenance[pointer]?.prefill, provenance[pointer]?.known.length]).toEqual([pointer, undefined, 'never', 1]);
    }
  });

  it('is nothing before it is sent: a draft tells nobody', async () => {
    const { personId } = await referral(onward, { draft: true });
    expect((await storyFor('gp', personId)).provenance).toEqual({});
  });

  it('is told once the draft is sent, and no longer once the sending is taken back', async () => {
    const story = await referral(onward, { draft: true });
    await story.next('gp', 'submit');
    expect((await storyFor('gp', story.personId)).prefill).toHaveProperty('/medicines');
    await story.next('gp', 'retract');
    expect((await storyFor('gp', story.personId)).provenance).toEqual({});
  });

  it('is for the service that has the referral, all that it carries', async () => {
    const { personId } = await referral(onward);
    expect((await storyFor('triager', personId)).prefill).toMatchObject({ '/medicines': ANSWERS['medicines'] });
  });

  it('is for another organisation only by an agreement, category by category; what is not, leaves no trace', async () => {
    const { personId } = await referral(onward, { by: 'gp' });
    expect((await ask('gp-elsewhere', personId)).status).toBe(404);
    expect((await storyFor('gp-elsewhere', personId, PURPOSE)).provenance).toEqual({});
    const agreement = await agree(['mental-health'], 'practice', 'otherPractice');
    const { provenance, prefill } = await storyFor('gp-elsewhere', personId, PURPOSE);
    expect(Object.keys(provenance).toSorted()).toEqual(['/capacity', '/legalStatus', '/mentalHealthHistory']);
    expect(prefill).toMatchObject({ '/mentalHealthHistory': ANSWERS['mentalHealthHistory'] });
    await onward.sql(`update sharing_agreement set ends_on = current_date - 1 where id = $1`, [agreement]);
    expect((await storyFor('gp-elsewhere', personId, PURPOSE)).provenance).toEqual({});
  });

  it('tells the police nothing clinical, whatever is agreed', async () => {
    const { personId } = await referral(onward, { by: 'gp' });
    await agree(['general', 'mental-health', 'substance-misuse', 'safeguarding', 'police'], 'practice', 'beat');
    const told = Object.keys((await storyFor('police', personId, PURPOSE)).provenance);
    expect(told).toContain('/riskToPerson');
    expect(told.filter((pointer) => ['/medicines', '/allergies', '/mentalHealthHistory', '/substanceUse', '/medicalHistory'].includes(pointer))).toEqual([]);
  });

  it('is shared and offered as the dictionary has it, though an older form said otherwise', async () => {
    const properties = {
      place: { type: 'string', enum: ['home'], title: 'Where?', 'x-category': 'general', 'x-concept': 'preferred-place-of-death', 'x-prefill': 'offer' },
      harm: { type: 'string', enum: ['yes'], title: 'Harm?', 'x-category': 'general', 'x-concept': 'self-harm', 'x-prefill': 'offer' },
    } as const;
    const pages = { 'ui:pages': [{ key: 'a', title: 'A', fields: ['place', 'harm'] }] };
    await onward.as('admin').post('/api/forms', formDraft('older', { schema: { type: 'object', additionalProperties: false, properties }, uiSchema: pages, example: { place: 'home', harm: 'yes' } }));
    await onward.sql(`update form set status = 'published', published_at = now() where key = 'older'`);
    const { personId } = await referral(onward, { by: 'gp', more: { supplements: [{ form: { key: 'older', version: 1 }, answers: { place: 'home', harm: 'yes' } }] } });
    const offered = async (who: Somebody, headers = {}) => (await onward.as(who).get(`/api/people/${personId}/story?form=older`, { headers })).body;
    expect(await offered('gp')).toMatchObject({ prefill: { '/place': 'home' }, provenance: { '/place': { prefill: 'offer' }, '/harm': { prefill: 'never', known: [{ value: 'yes' }] } } });
    expect((await offered('gp'))['prefill']).toEqual({ '/place': 'home' });
    await agree(['general'], 'practice', 'otherPractice');
    expect(await offered('gp-elsewhere', PURPOSE)).toMatchObject({ prefill: {}, provenance: {} });
    await agree(['end-of-life'], 'practice', 'otherPractice');
    expect(Object.keys((await offered('gp-elsewhere', PURPOSE))['provenance'] as object)).toEqual(['/place']);
  });

  it('shows the page of a referral nothing more than before', async () => {
    const story = await referral(onward, { by: 'gp' });
    await agree(['general', 'mental-health'], 'practice', 'otherPractice');
    await storyFor('gp-elsewhere', story.personId, PURPOSE);
    expect((await onward.as('gp-elsewhere').get(`/api/referrals/${story.id}`)).status).toBe(404);
  });

  it('has what was said last, and not what it superseded', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    await referral(onward, { personId });
    onward.clock.advance(DAY);
    await referral(onward, { personId, more: { answers: { ...ANSWERS, carers: 'Nobody now: her sister has moved away.' } } });
    expect((await storyFor('gp', personId)).provenance['/carers']?.known.map(({ value }) => value)).toEqual(['Nobody now: her sister has moved away.']);
  });

  it('shows both where two organisations say different things, the newest first, and prefills neither', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    await referral(onward, { personId, by: 'gp' });
    onward.clock.advance(DAY);
    // the practice beside it knows the person by now, by a referral of its own
    await onward.sql(`insert into caseload (person_id, organisation_id, since) values ($1, $2, now())`, [personId, ORGANISATIONS.otherPractice.id]);
    await referral(onward, { personId, by: 'gp-elsewhere', more: { answers: { ...ANSWERS, carers: 'A neighbour.' } } });
    await agree(['general'], 'practice', 'otherPractice');
    const { prefill, provenance } = await storyFor('gp', personId);
    expect(provenance['/carers']?.known.map(({ value, organisation }) => [value, organisation])).toEqual([
      ['A neighbour.', 'Quayside Practice'], [ANSWERS['carers'], 'Mill Lane Surgery'],
    ]);
    expect(prefill).not.toHaveProperty('/carers');
    // what both say is one answer: who said it first, and when it was said last
    expect(provenance['/medicines']?.known).toMatchObject([{ recordedBy: 'Dr Ada Finch', organisation: 'Mill Lane Surgery', confirmedBy: 'Dr Cy Stork', confirmedIn: 'Quayside Practice' }]);
    expect(Date.parse(provenance['/medicines']?.known[0]?.confirmedAt ?? '') - Date.parse(provenance['/medicines']?.known[0]?.recordedAt ?? '')).toBeGreaterThanOrEqual(DAY);
  });

  it('is stale past the days that its concept stays fresh, and then prefills nothing', async () => {
    const { personId } = await referral(onward);
    onward.clock.advance((CONCEPTS['medicines']?.freshForDays ?? 0) * DAY + DAY);
    const { prefill, provenance } = await storyFor('gp', personId);
    expect(provenance['/medicines']?.known[0]?.isStale).toBe(true);
    expect(prefill).not.toHaveProperty('/medicines');
    expect(prefill).toHaveProperty('/interpreterNeeded');
  });

  it('is out of the story at once where it should never have been recorded', async () => {
    const story = await referral(onward);
    for (const who of ['coordinator', 'coordinator-2'] as const) {
      const sent = await onward.as(who).post(`/api/referrals/${story.id}/events`, { type: 'entered-in-error', note: 'Another person.' }, { version: story.version, headers: PURPOSE });
      expect([who, sent.status, sent.text]).toEqual([who, 201, sent.text]);
      story.version = Number((sent.body['referral'] as { version: number }).version);
    }
    expect((await storyFor('gp', story.personId)).provenance).toEqual({});
  });

  it('is nobody’s who may not open the person, nor of a form that is not there', async () => {
    const { personId } = await referral(onward);
    const absent = '0190ffff-0000-7000-8000-00000000dead';
    const [hidden, none] = [await ask('gp-elsewhere', personId), await ask('gp-elsewhere', absent)];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect(hidden.text.replaceAll(personId, absent)).toBe(none.text);
    for (const who of ['commissioner', 'governance', 'admin'] as const) expect((await ask(who, personId)).status).toBe(403);
    expect((await onward.as('gp').get(`/api/people/${personId}/story?form=no-such-form`)).status).toBe(404);
  });

  it('is written down, who read it and why they might', async () => {
    const { personId } = await referral(onward);
    await storyFor('gp-elsewhere', personId, PURPOSE);
    const [entry] = await onward.sql<{ membership_id: string }>(`select * from audit_entry where action = 'story.read' and person_id = $1`, [personId]);
    expect(entry?.membership_id).toBe(membershipId('gp-elsewhere'));
  });
});

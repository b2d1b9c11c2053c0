import { setTimeout as sleep } from 'node:timers/promises';
import { ANSWERS, referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { REFERENCE_FORMS } from '@onward/seeds';
import { PHQ_9, phq9 } from '../assessments/instruments.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const PURPOSE = { 'onward-purpose': 'A correction was asked for' };
const FALLS = REFERENCE_FORMS.find(({ key }) => key === 'falls-and-frailty')?.example ?? {};
const SECRET = 'Lives at the refuge in Heron Street';

describe('What is put right', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const versionOf = async (story: ReferralStory) => Number((await onward.sql<{ version: number }>('select version from referral where id = $1', [story.id]))[0]?.version);
  const send = async (who: Somebody, story: ReferralStory, body: object, key?: string): Promise<Answered> =>
    onward.as(who).post(`/api/referrals/${story.id}/events`, body, { version: await versionOf(story), headers: who.startsWith('coordinator') ? PURPOSE : {}, ...(key !== undefined && { key }) });
  const ok = async (who: Somebody, story: ReferralStory, body: object): Promise<Answered> => {
    const answered = await send(who, story, body);
    if (answered.status !== 201) throw new Error(answered.text);
    return answered;
  };
  const broken = async (story: ReferralStory) => (await onward.sql<{ seq: number | null }>('select first_broken_event($1) as seq', [story.id]))[0]?.seq;
  /** Everywhere that text of it is kept. */
  const kept = async (text: string): Promise<string[]> => {
    const places = ['select content as text from referral_event_content', 'select answers::text as text from response_part', 'select answer as text from idempotency_key', 'select data::text as text from referral_event', 'select entries::text as text from audit_batch'];
    const found: string[] = [];
    for (const place of places) if ((await onward.sql<{ text: string | null }>(place)).some((row) => row.text?.includes(text) === true)) found.push(place);
    return found;
  };

  const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let n = 0; !(await isSo()); n += 1) {
      if (n > 200) throw new Error('it did not come about');
      await sleep(100);
    }
  };

  describe('a death', () => {
    const events = async (story: ReferralStory) => (await onward.sql<{ type: string }>('select type from referral_event where referral_id = $1 order by seq', [story.id])).map(({ type }) => type);
    const died = async (personId: string) => (await onward.as('gp').get(`/api/people/${personId}`)).body['deceasedOn'];

    it('is the person’s, on whichever referral it was told: every open one is asked to be completed, and no other notice is sent', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const [one, other, closed] = [await referral(onward, { personId }), await referral(onward, { personId, to: 'socialCare' }), await referral(onward, { personId })];
      await closed.next('gp', 'withdraw', { reason: 'resolved' });
      await one.next('triager', 'record-death', { note: 'Told by the family.' });
      expect(await died(personId)).toBe('2026-03-10');
      // whoever would refer them again is told before they do
      expect((await onward.as('gp').get(`/api/referrals/${closed.id}`)).body['person']).toMatchObject({ id: personId, deceasedOn: '2026-03-10' });
      const { reference } = one;
      expect((await onward.as('gp').post('/api/people/search', { reference })).body['items']).toMatchObject([{ id: personId, deceasedOn: '2026-03-10' }]);
      await waitFor(async () => (await events(other)).includes('record-death'));
      await onward.sql('update graphile_worker._private_jobs set run_at = now()');
      await waitFor(async () => (await onward.sql(`select from notification n join referral_event e on e.id = n.event_id where n.referral_id = $1 and e.type = 'record-death' and n.service_id = $2`, [other.id, SERVICES.socialCare.id])).length === 1);
      expect(await events(closed)).not.toContain('record-death');
      // whatever else happens on any of them, nobody is told
      const { id } = (await ok('triager-2', other, { type: 'accept' })).body['event'] as { id: string };
      await onward.allTold();
      expect(await onward.sql('select from notification where event_id = $1', [id])).toEqual([]);
      expect(await broken(other)).toBeNull();
    });

    it('that was recorded by mistake is taken back everywhere', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const [one, other] = [await referral(onward, { personId }), await referral(onward, { personId, to: 'socialCare' })];
      await one.next('triager', 'record-death', { note: 'Told by the family.' });
      await waitFor(async () => (await events(other)).includes('record-death'));
      await ok('gp', other, { type: 'record-death', undo: true, note: 'It was his father.' });
      expect(await died(personId)).toBeNull();
      await waitFor(async () => (await events(one)).filter((type) => type === 'record-death').length === 2);
      expect((await onward.sql<{ deceased: boolean }>(`select coalesce((facts ->> 'deceased')::boolean, false) as deceased from referral where person_id = $1`, [personId])).every(({ deceased }) => !deceased)).toBe(true);
    });
  });

  describe('words and answers that are taken out for good', () => {
    const told = async (): Promise<{ story: ReferralStory; eventId: string }> => {
      const story = await referral(onward, { more: { answers: { ...ANSWERS, carers: SECRET } } });
      const sent = await onward.as('triager').post(`/api/referrals/${story.id}/events`, { type: 'message', toReferrer: `${SECRET}?`, note: `${SECRET}!` }, { key: `m-${story.id}` });
      return { story, eventId: (sent.body['event'] as { id: string }).id };
    };
    const words = (eventId: string) => ({ type: 'redact', eventId, basis: 'court-order', note: 'Order of 3 March.' });
    const answers = (pointers: readonly string[]) => ({ type: 'redact', pointers, basis: 'right-to-erasure', note: 'She asked for it.' });

    it('are asked for by a coordinator, and gone once a second person confirms the same', async () => {
      const { story, eventId } = await told();
      expect((await send('triager', story, words(eventId))).status).toBe(409);
      expect((await send('gp', story, words(eventId))).status).toBe(403);
      await ok('coordinator', story, words(eventId));
      expect((await onward.as('triager').get(`/api/referrals/${story.id}/events`)).text).toContain(SECRET);
      expect((await send('coordinator', story, words(eventId))).body['code']).toBe('EVENT_NOT_ALLOWED');
      expect((await send('triager', story, { ...words(eventId), basis: 'right-to-erasure' })).body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: '/eventId' }] });
      await ok('triager', story, words(eventId));
      for (const who of ['gp', 'triager'] as const) {
        expect((await onward.as(who).get(`/api/referrals/${story.id}/events`)).text).not.toContain(`${SECRET}?`);
        expect((await onward.as(who).get(`/api/referrals/${story.id}/messages`)).text).not.toContain(`${SECRET}?`);
      }
      // the answer that a retry would get, too
      expect((await onward.as('triager').post(`/api/referrals/${story.id}/events`, { type: 'message', toReferrer: `${SECRET}?`, note: `${SECRET}!` }, { key: `m-${story.id}` })).text).not.toContain(SECRET);
      expect(await kept(`${SECRET}?`)).toEqual([]);
      expect(await broken(story)).toBeNull();
    });

    it('take the answer out of the referral, the story and every change that was sent, and leave those beside it', async () => {
      const story = await referral(onward, { more: { answers: { ...ANSWERS, carers: SECRET } } });
      await story.next('triager', 'request-information', { question: 'Who cares for her?' });
      await story.next('gp', 'provide-information', { answers: { carers: `${SECRET}, still`, medicines: 'None.' }, note: 'As asked.' });
      const copies = () => onward.sql<{ words: string }>('select c.words::text as words from response_copy c join response s on s.id = c.response_id where s.referral_id = $1', [story.id]);
      await onward.sql('update graphile_worker._private_jobs set run_at = now()');
      await waitFor(async () => (await copies()).some(({ words: copy }) => copy.includes(SECRET)));
      await ok('coordinator', story, answers(['/carers']));
      await ok('coordinator-2', story, answers(['/carers']));
      expect((await copies()).filter(({ words: copy }) => copy.includes(SECRET))).toEqual([]);
      const seen = (await onward.as('triager').get(`/api/referrals/${story.id}`)).body['answers'] as Record<string, unknown>;
      expect([seen['carers'], seen['medicines'], seen['livingSituation']]).toEqual([undefined, 'None.', ANSWERS['livingSituation']]);
      const story2 = (await onward.as('gp').get(`/api/people/${story.personId}/story`)).text;
      expect(story2).not.toContain(SECRET);
      expect(story2).toContain('None.');
      expect((await onward.as('triager').get(`/api/referrals/${story.id}/events`)).text).not.toContain(SECRET);
      expect(await onward.sql('select from response_part p join response s on s.id = p.response_id where s.referral_id = $1 and p.answers::text like $2', [story.id, `%${SECRET}%`])).toEqual([]);
      expect(await broken(story)).toBeNull();
      // and goes on as any other
      await ok('triager', story, { type: 'amend', answers: { medicines: 'Paracetamol.' } });
      expect(await broken(story)).toBeNull();
    });

    it('are no way to change what is left: whoever edits that by hand is found out', async () => {
      const story = await referral(onward, { more: { answers: { ...ANSWERS, carers: SECRET } } });
      await ok('coordinator', story, answers(['/carers']));
      await ok('coordinator-2', story, answers(['/carers']));
      await onward.sql(`update response_part set answers = (answers::jsonb || '{"medicines": "Nothing."}')::json where response_id = (select response_id from referral where id = $1) and answers::jsonb ? 'medicines'`, [story.id]);
      expect(await broken(story)).toBe(1);
    });

    it('are out of what was sent and taken back, too', async () => {
      const story = await referral(onward, { draft: true, more: { answers: { ...ANSWERS, carers: SECRET } } });
      await story.next('gp', 'submit');
      await story.next('gp', 'retract');
      await story.next('gp', 'submit');
      await ok('coordinator', story, answers(['/carers']));
      await ok('coordinator-2', story, answers(['/carers']));
      expect(await onward.sql(`select from response_part where answers::text like $1 and response_id in (select (a ->> 'responseId')::uuid from referral_event e, json_array_elements(e.data -> 'answers') a where e.referral_id = $2)`, [`%${SECRET}%`, story.id])).toEqual([]);
      expect(await broken(story)).toBeNull();
    });

    it('are confirmed once, of two who do so at once; the request can be taken back for a minute, what is gone cannot', async () => {
      const { story, eventId } = await told();
      await ok('coordinator', story, words(eventId));
      expect((await send('coordinator', story, { type: 'retract' })).status).toBe(201);
      expect((await send('triager', story, words(eventId))).status).toBe(409);
      await ok('coordinator', story, words(eventId));
      const version = await versionOf(story);
      const raced = await Promise.all((['coordinator-2', 'triager'] as const).map((who) =>
        onward.as(who).post(`/api/referrals/${story.id}/events`, words(eventId), { version, headers: who === 'coordinator-2' ? PURPOSE : {} })));
      expect(raced.map(({ status }) => status).toSorted()).toEqual([201, 412]);
      const winner = raced[0]?.status === 201 ? 'coordinator-2' : 'triager';
      expect((await send(winner, story, { type: 'retract' })).status).toBe(409);
      expect(await kept(`${SECRET}?`)).toEqual([]);
    });

    it('are refused where they are not there, asked for or confirmed, with what to do', async () => {
      const { story } = await told();
      const events = (await onward.as('triager').get(`/api/referrals/${story.id}/events`)).body['items'] as { id: string; type: string }[];
      const submit = events.find(({ type }) => type === 'submit')?.id ?? '';
      const refused = async (body: object) => ((await send('coordinator', story, body)).body['errors'] as { pointer: string; code: string; message: string }[])[0];
      expect(await refused(answers(['/carers', '/substanceUser']))).toEqual({ pointer: '/pointers/1', code: 'NOT_THERE', message: 'This question was not answered on this referral. Name answers that are to be taken out.' });
      expect(await refused(answers(['/carers/name']))).toMatchObject({ pointer: '/pointers/0', code: 'NOT_THERE' });
      expect(await refused(words(submit))).toMatchObject({ pointer: '/eventId', code: 'NOT_THERE' });
      expect(await refused({ ...answers([]), pointers: undefined, assessmentId: submit })).toMatchObject({ pointer: '/assessmentId', code: 'NOT_THERE' });
      expect(await refused({ ...answers([]), pointers: undefined, sending: ['override', 'spoken-to'] })).toMatchObject({ pointer: '/sending/0', code: 'NOT_THERE' });
      // nothing is recorded of it
      expect((await onward.sql(`select from referral_event where referral_id = $1 and type = 'redact'`, [story.id])).length).toBe(0);
      // and what is gone is there no more
      await ok('coordinator', story, answers(['/carers']));
      await ok('coordinator-2', story, answers(['/carers']));
      expect(await refused(answers(['/carers']))).toMatchObject({ pointer: '/pointers/0', code: 'NOT_THERE' });
    });

    it('are who was spoken to and why a check was set aside, too', async () => {
      const override = { duplicate: `${SECRET}, another matter` };
      const at = onward.clock.now().toISOString();
      const redact = (...sending: string[]) => ({ type: 'redact', sending, basis: 'right-to-erasure', note: 'She asked for it.' });
      const story = await referral(onward, { priority: 'emergency', more: { spokenTo: { name: SECRET, at }, override } });
      await ok('coordinator', story, redact('spoken-to', 'override'));
      expect((await send('triager', story, redact('override'))).body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: '/sending' }] });
      await ok('triager', story, redact('override', 'spoken-to'));
      expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body).toMatchObject({ spokenTo: { name: null, at }, override: null });
      expect(await onward.sql('select from referral where id = $1 and (spoken_to::text like $2 or override::text like $2)', [story.id, `%${SECRET}%`])).toEqual([]);
      expect(await broken(story)).toBeNull();
    });

    it('are what was said of a check as a draft was sent, and leave the note beside it', async () => {
      const story = await referral(onward, { draft: true });
      await story.next('gp', 'submit', { override: { fit: `${SECRET}, so only they` }, note: 'Ring first.' });
      const redact = { type: 'redact', sending: ['override'], basis: 'right-to-erasure', note: 'She asked for it.' };
      await ok('coordinator', story, redact);
      await ok('coordinator-2', story, redact);
      expect(await kept(`${SECRET}, so only they`)).toEqual([]);
      expect((await onward.as('triager').get(`/api/referrals/${story.id}/events`)).text).toContain('Ring first.');
      expect(await broken(story)).toBeNull();
    });

    it('are an assessment with its scores, and what was told of them on each referral that it raised', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const [story, other] = [await referral(onward, { personId }), await referral(onward, { personId })];
      const sent = { personId, form: PHQ_9, answers: phq9('333222211') };
      const key = `assessed-${personId}`;
      const recorded = await onward.as('triager').post('/api/assessments', sent, { key });
      expect(recorded.body['raised']).toHaveLength(2);
      const id = String(recorded.body['id']);
      const told19 = async () => (await onward.sql<{ content: string | null }>(`select c.content from referral_event_content c where c.referral_id in ($1, $2) and c.content like '%19%'`, [story.id, other.id])).length;
      expect(await told19()).toBe(2);
      const redact = { type: 'redact', assessmentId: id, basis: 'court-order', note: 'Order of 3 March.' };
      await ok('coordinator', story, redact);
      expect((await onward.as('triager').get(`/api/people/${personId}/assessments`)).text).toContain('nearly-every-day');
      await ok('coordinator-2', story, redact);
      for (const who of ['gp', 'triager'] as const) {
        for (const query of ['', '?enteredInError=true']) expect((await onward.as(who).get(`/api/people/${personId}/assessments${query}`)).body['items']).toEqual([]);
      }
      expect(await onward.sql(`select from assessment where id = $1 and (answers <> '{}' or result::text like '%19%')`, [id])).toEqual([]);
      expect(await told19()).toBe(0);
      const again = await onward.as('triager').post('/api/assessments', sent, { key });
      expect([again.status, again.body['id'], again.body['answers'], again.body['scales']]).toEqual([201, id, {}, []]);
      expect([await broken(story), await broken(other)]).toEqual([null, null]);
      // what is left of it, nobody changes either
      await expect(onward.sql(`update assessment set answers = '{"sleep": "not-at-all"}' where id = $1`, [id])).rejects.toThrow('an assessment is kept as it was recorded');
      expect((await send('coordinator', story, redact)).body).toMatchObject({ errors: [{ pointer: '/assessmentId', code: 'NOT_THERE' }] });
    });

    it('are answers to a supplement, in every revision of it', async () => {
      const answered = (equipment: string) => ({ form: { key: 'falls-and-frailty', version: 1 }, answers: { ...FALLS, equipment } });
      const story = await referral(onward, { more: { supplements: [answered(SECRET)] } });
      await story.next('triager', 'request-information', { question: 'What is there?' });
      await story.next('gp', 'provide-information', { supplements: [{ form: { key: 'falls-and-frailty' }, answers: { equipment: `${SECRET}, and a rail` } }] });
      await ok('coordinator', story, answers(['/equipment']));
      await ok('coordinator-2', story, answers(['/equipment']));
      const { supplements } = (await onward.as('triager').get(`/api/referrals/${story.id}`)).body as { supplements: { answers: Record<string, unknown> }[] };
      const { equipment: _gone, ...rest } = FALLS;
      expect(supplements[0]?.answers).toEqual(rest);
      expect((await onward.as('gp').get(`/api/people/${story.personId}/story`)).text).not.toContain(SECRET);
      expect(await onward.sql('select from response_part p join response s on s.id = p.response_id where s.referral_id = $1 and p.answers::text like $2', [story.id, `%${SECRET}%`])).toEqual([]);
      expect((await onward.as('triager').get(`/api/referrals/${story.id}/events`)).text).not.toContain(SECRET);
      expect(await broken(story)).toBeNull();
    });

    it('need a right, and either words or answers', async () => {
      const { story, eventId } = await told();
      for (const body of [{ type: 'redact', eventId, note: 'Because.' }, { type: 'redact', basis: 'court-order', note: 'Because.' }, { ...words(eventId), pointers: ['/carers'] }, { ...words(eventId), note: ' ' }, answers([])]) {
        expect([body, (await send('coordinator', story, body)).status]).toEqual([body, 422]);
      }
    });
  });

  describe('an entry in error, or about somebody else', () => {
    const both = async (story: ReferralStory, body: object) => {
      await ok('coordinator', story, body);
      await ok('coordinator-2', story, body);
    };
    const listed = async (who: Somebody, personId: string) => ((await onward.as(who).get(`/api/people/${personId}/referrals?state=closed`)).body['items'] as { id: string }[]).map(({ id }) => id);

    it('that should never have been recorded is off the person’s page at once', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const [wrong, right] = [await referral(onward, { personId }), await referral(onward, { personId })];
      await right.next('gp', 'withdraw', { reason: 'resolved' });
      await both(wrong, { type: 'entered-in-error', note: 'The wrong Robin.' });
      expect(await listed('gp', personId)).toEqual([right.id]);
    });

    it('is on the other person’s page at once, with its story', async () => {
      const [wrongId, rightId] = [await somebodyNew(onward.as('gp')), await somebodyNew(onward.as('gp'))];
      const story = await referral(onward, { personId: wrongId });
      await both(story, { type: 'correct-person', toPersonId: rightId, note: 'It was the other Robin.' });
      const topics = async (id: string) => ((await onward.as('gp').get(`/api/people/${id}/story`)).body['topics'] as unknown[]).length;
      expect([await topics(wrongId), (await topics(rightId)) > 0]).toEqual([0, true]);
      expect(((await onward.as('gp').get(`/api/people/${rightId}/referrals`)).body['items'] as { id: string }[]).map(({ id }) => id)).toEqual([story.id]);
    });
  });
});

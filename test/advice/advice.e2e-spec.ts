import { referral } from '../factories/referral-story.js';
import { ORGANISATIONS, PEOPLE, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type Answered, type TestApp } from '../harness/index.js';

const { mentalHealth, talkingTherapies, socialCare, crisis, desk, closed, signposted } = SERVICES;
const QUESTION = 'He hears voices and will not see a doctor. May the police refer him to you?';

describe('A question to a service, without a referral', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const asks = async (who: Somebody = 'police', more: object = {}): Promise<string> => {
    const asked = await onward.as(who).post('/api/advice', { serviceId: mentalHealth.id, topic: 'practical', question: QUESTION, ...more });
    if (asked.status !== 201) throw new Error(asked.text);
    return String(asked.body['id']);
  };
  const does = (who: Somebody, id: string, type: string, body: object = {}): Promise<Answered> => onward.as(who).post(`/api/advice/${id}/acts`, { type, ...body });
  const must = async (who: Somebody, id: string, type: string, body: object = {}): Promise<void> => {
    const { status, text } = await does(who, id, type, body);
    if (status !== 200) throw new Error(text);
  };
  const reads = async (who: Somebody, id: string) => (await onward.as(who).get(`/api/advice/${id}`)).body;
  const listed = async (who: Somebody, query = '') => ((await onward.as(who).get(`/api/advice${query}`)).body['items'] as { id: string }[]).map(({ id }) => id);
  const told = async (who: Somebody, id: string) => {
    await onward.allTold();
    const { items } = (await onward.as(who).get('/api/notifications?limit=100')).body as { items: { words: string; advice: { id: string } | null }[] };
    return items.filter(({ advice }) => advice?.id === id).map(({ words }) => words);
  };
  const minutesLater = async (minutes: number) => {
    onward.clock.advance(minutes * 60_000);
    await onward.sql(`select graphile_worker.add_job('advice-in-time')`);
    await onward.allTold();
  };

  it('is asked by a police officer of nobody in particular, answered, and settled: each step has an owner and a due time until it is over', async () => {
    const id = await asks();
    expect(await reads('police', id)).toMatchObject({
      state: 'asked', owner: { kind: 'service', name: mentalHealth.name }, due: '2026-03-12T10:00:00.000Z', person: null, allowedActs: ['refer', 'withdraw'], side: 'asker', isMine: true,
      messages: [{ act: 'ask', text: QUESTION, by: { name: PEOPLE.police.name, of: 'Harbour Neighbourhood Team' } }],
    });
    expect((await reads('triager', id))['allowedActs']).toEqual(['answer', 'pass-on']);
    onward.clock.advance(3_600_000);
    await must('triager', id, 'answer', { text: 'Yes. Say what he says himself.' });
    expect(await reads('police', id)).toMatchObject({ state: 'answered', owner: { kind: 'referrer' }, due: '2026-03-17T11:00:00.000Z', allowedActs: ['ask-again', 'settle', 'refer'] });
    await must('police', id, 'ask-again', { text: 'And at night?' });
    await must('triager-colleague', id, 'answer', { text: 'The crisis team, by telephone.' });
    await must('police', id, 'settle');
    const over = await reads('triager', id);
    expect(over).toMatchObject({ state: 'settled', owner: null, due: null, closedAt: '2026-03-10T11:00:00.000Z', allowedActs: [] });
    expect((over['messages'] as { act: string; by: { of: string } }[]).map(({ act, by }) => [act, by.of])).toEqual([
      ['ask', 'Harbour Neighbourhood Team'], ['answer', mentalHealth.name], ['ask-again', 'Harbour Neighbourhood Team'], ['answer', mentalHealth.name], ['settle', 'Harbour Neighbourhood Team'],
    ]);
  });

  it('names the person where they are known to who asks, and tells the service who it is; nobody else', async () => {
    const { personId } = await referral(onward);
    const id = await asks('gp', { personId, topic: 'clinical' });
    expect((await reads('triager', id))['person']).toMatchObject({ id: personId, name: expect.any(String), birthDate: expect.any(String) });
    const stranger = await onward.as('gp-elsewhere').post('/api/advice', { serviceId: mentalHealth.id, topic: 'clinical', question: 'Do you know them?', personId });
    expect([stranger.status, stranger.body['errors']]).toMatchObject([422, [{ pointer: '/personId' }]]);
    for (const who of ['gp-elsewhere', 'police', 'triager-2', 'triager-crisis', 'coordinator'] as const) {
      expect([who, (await onward.as(who).get(`/api/advice/${id}`)).status, (await does(who, id, 'answer', { text: 'Hello' })).status, (await listed(who)).includes(id)]).toEqual([who, 404, 404, false]);
    }
    expect([(await listed('gp-colleague')).includes(id), (await listed('triager-colleague')).includes(id)]).toEqual([true, true]);
  });

  it('is passed on to who can answer: with its clock, to nobody twice, and twice at most', async () => {
    const id = await asks();
    await must('triager', id, 'pass-on', { serviceId: crisis.id, text: 'He is in a crisis.' });
    expect(await reads('police', id)).toMatchObject({ state: 'asked', service: { name: crisis.name }, owner: { name: crisis.name }, due: '2026-03-12T10:00:00.000Z' });
    expect(await reads('triager', id)).toMatchObject({ side: null, allowedActs: [] });
    expect((await does('triager', id, 'answer', { text: 'Too late' })).status).toBe(403);
    expect((await does('triager-crisis', id, 'pass-on', { serviceId: mentalHealth.id, text: 'Back to you' })).status).toBe(409);
    await must('triager-crisis', id, 'pass-on', { serviceId: socialCare.id, text: 'It is about his flat.' });
    expect((await does('triager-2', id, 'pass-on', { serviceId: talkingTherapies.id, text: 'Onward' })).status).toBe(409);
    await must('triager-2', id, 'answer', { text: 'We can help with the flat.', referToId: socialCare.id });
    expect((await reads('police', id))['suggested']).toMatchObject({ name: socialCare.name });
  });

  it('becomes a referral: whoever has that sees the thread, and so does who sent it', async () => {
    const id = await asks('gp', { topic: 'clinical' });
    await must('triager', id, 'answer', { text: 'This is for social care.', referToId: socialCare.id });
    const story = await referral(onward, { to: 'socialCare' });
    await must('gp', id, 'refer', { referralId: story.id });
    expect(await reads('gp', id)).toMatchObject({ state: 'referred', due: null, referral: { reference: story.reference }, allowedActs: [] });
    // who was asked sees no more of it than before
    expect(await reads('triager', id)).toMatchObject({ state: 'referred', referral: null });
    for (const who of ['gp', 'triager-2'] as const) {
      const before = (await onward.as(who).get(`/api/referrals/${story.id}/advice`)).body['items'] as { messages: { text: string }[] }[];
      expect(before.map(({ messages }) => messages.map(({ text }) => text))).toEqual([[QUESTION, 'This is for social care.', null]]);
    }
    await story.next('gp', 'invite', { organisationId: ORGANISATIONS.beat.id, as: 'copied' });
    expect((await onward.as('police').get(`/api/referrals/${story.id}/advice`)).body).toEqual({ items: [] });
    for (const who of ['triager', 'gp-elsewhere'] as const) expect((await onward.as(who).get(`/api/referrals/${story.id}/advice`)).status).toBe(404);
    const others = await referral(onward, { by: 'gp-elsewhere' });
    const another = await asks('gp');
    expect((await does('gp', another, 'refer', { referralId: others.id })).status).toBe(422);
  });

  it('is told of at once to who has to act, and to nobody who did it themselves', async () => {
    const id = await asks();
    expect([await told('triager', id), await told('police', id)]).toEqual([['A question arrived: it waits for your answer'], []]);
    await must('triager', id, 'answer', { text: 'Yes.' });
    expect([await told('police', id), await told('triager-colleague', id)]).toEqual([['Your question was answered'], ['A question arrived: it waits for your answer']]);
    onward.clock.advance(60_000);
    await must('police', id, 'settle');
    expect((await told('triager', id))[0]).toBe('Your answer settled it');
  });

  it('that nobody answers in time comes to the coordinator, who answers it or passes it on', async () => {
    const id = await asks();
    await minutesLater(2 * 24 * 60 - 1);
    expect((await reads('police', id))['owner']).toMatchObject({ kind: 'service' });
    await minutesLater(1);
    expect(await reads('coordinator', id)).toMatchObject({ state: 'asked', side: 'desk', owner: { kind: 'coordinator', name: desk.name }, due: '2026-03-16T10:00:00.000Z', allowedActs: ['answer', 'pass-on'] });
    expect([await told('coordinator', id), (await told('police', id))[0], (await told('triager', id))[0]]).toEqual([
      ['Overdue: a question waits for an answer'], 'Your question was not answered in time: the coordinator has been told', 'Overdue: a question waits for an answer',
    ]);
    // the desk is asked again, each time that its own time is over; the service may still answer
    await minutesLater(4 * 24 * 60);
    expect([(await told('coordinator', id)).length, (await reads('coordinator', id))['due']]).toEqual([2, '2026-03-18T10:00:00.000Z']);
    await must('coordinator', id, 'pass-on', { serviceId: crisis.id, text: 'Can you say?' });
    // who had it once sees what became of it
    expect(await reads('coordinator', id)).toMatchObject({ side: null, owner: { name: crisis.name }, allowedActs: [] });
    await must('triager-crisis', id, 'answer', { text: 'Call us.' });
  });

  it('whose answer nobody reads is over after five working days, and can be taken up again', async () => {
    const id = await asks();
    await must('triager', id, 'answer', { text: 'Yes.' });
    await minutesLater(7 * 24 * 60);
    expect([await reads('police', id), (await told('police', id))[0]]).toMatchObject([{ state: 'settled', allowedActs: ['ask-again', 'refer'] }, 'It was closed: nobody asked further after the answer. You can still do so']);
    expect([(await listed('police')).includes(id), (await listed('police', '?open=false')).includes(id)]).toEqual([false, true]);
    await must('police', id, 'ask-again', { text: 'And now?' });
    expect((await listed('triager')).includes(id)).toBe(true);
  });

  it('at a service that closes goes to its successor', async () => {
    const id = await asks('police', { serviceId: talkingTherapies.id });
    await onward.sql(`update service set state = 'closed', closed_at = now(), successor_id = $2 where id = $1`, [talkingTherapies.id, crisis.id]);
    await minutesLater(1);
    await onward.sql(`update service set state = 'open', closed_at = null, successor_id = null where id = $1`, [talkingTherapies.id]);
    expect(await reads('triager-crisis', id)).toMatchObject({ state: 'asked', owner: { name: crisis.name } });
    expect((await told('police', id))[0]).toBe('The service that had your question has closed: another has taken it over');
  });

  it('is answered twice where two answer at once, and is either answered or passed on', async () => {
    const id = await asks();
    const both = await Promise.all([does('triager', id, 'answer', { text: 'One' }), does('triager-colleague', id, 'answer', { text: 'Two' })]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const other = await asks();
    const either = await Promise.all([does('triager', other, 'withdraw'), does('police', other, 'withdraw'), does('triager', other, 'answer', { text: 'Yes' })]);
    expect(either[0]?.status).toBe(403);
    expect(either.slice(1).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is asked once, however often it is sent under its key', async () => {
    const send = () => onward.as('police').post('/api/advice', { serviceId: mentalHealth.id, topic: 'practical', question: 'Once?' }, { headers: { 'idempotency-key': 'advice-once-0001' } });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body['id']]).toEqual([201, 201, first.body['id']]);
  });

  it('is refused, with what to do, where it says nothing or goes nowhere', async () => {
    const refused = async (body: object) => {
      const { status, body: problem } = await onward.as('police').post('/api/advice', body);
      return [status, problem['code'], (problem['errors'] as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer)];
    };
    const asked = { serviceId: mentalHealth.id, topic: 'practical', question: QUESTION };
    expect(await refused({ ...asked, question: '   ' })).toEqual([422, 'INPUT_INVALID', ['/question']]);
    expect(await refused({ ...asked, question: 'x'.repeat(5001) })).toEqual([422, 'INPUT_INVALID', ['/question']]);
    expect(await refused({ ...asked, serviceId: mentalHealth.id.replace('01', '99') })).toEqual([422, 'INPUT_INVALID', ['/serviceId']]);
    expect(await refused({ ...asked, serviceId: closed.id })).toEqual([422, 'SERVICE_CLOSED', ['/serviceId']]);
    expect(await refused({ ...asked, serviceId: signposted.id })).toEqual([422, 'SERVICE_NOT_REFERABLE', ['/serviceId']]);
    expect(await refused({})).toEqual([422, 'INPUT_INVALID', ['/serviceId', '/topic', '/question']]);
    const id = await asks();
    expect((await does('triager', id, 'answer', {})).status).toBe(422);
    expect((await does('triager', id, 'answer', { text: 'a\u0000b' })).status).toBe(422);
    expect((await does('triager', id, 'reply', { text: 'Yes' })).status).toBe(422);
  });

  it('is listed by pages: the first due first, and what is over the last first', async () => {
    const before = (await listed('police', '?limit=100')).length;
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      onward.clock.advance(60_000);
      ids.push(await asks());
    }
    const found: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await onward.as('police').get(`/api/advice?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      found.push(...(body['items'] as { id: string }[]).map(({ id }) => id));
      cursor = body['nextCursor'] as string | null;
    }
    expect([found.length, new Set(found).size, found.filter((id) => ids.includes(id))]).toEqual([before + 3, before + 3, ids]);
    for (const id of ids) await must('police', id, 'withdraw', { text: 'Not needed.' });
    expect((await listed('police', '?open=false&limit=100')).filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
  });
});

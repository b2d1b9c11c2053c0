import { referral } from '../factories/referral-story.js';
import { membershipId, SERVICES } from '../factories/testshire.js';
import { startApp, type EventStream, type TestApp } from '../harness/index.js';

describe('The stream of what concerns me', () => {
  let onward: TestApp;
  const open: EventStream[] = [];
  beforeAll(async () => void (onward = await startApp()), 60_000);
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
  });
  afterAll(() => onward?.stop());

  async function listen(who: string, sent: Parameters<ReturnType<TestApp['as']>['stream']>[0] = {}): Promise<EventStream> {
    const stream = await onward.as(who).stream(sent);
    open.push(stream);
    return stream.caughtUp();
  }
  const types = ({ told }: EventStream) => told.map(({ type }) => type);

  it('tells within seconds what happened to a referral: its sender, who has it and who had it, in ids and codes and nothing else', async () => {
    const [gp, triager, next, stranger] = await Promise.all(['gp-colleague', 'triager', 'triager-2', 'gp-elsewhere'].map((who) => listen(who)));
    const story = await referral(onward);
    await triager?.until(({ told }) => told.length === 1);
    expect(triager?.told).toEqual([{ referralId: story.id, type: 'submit', version: 1, serviceId: SERVICES.mentalHealth.id, at: '2026-03-10T10:00:00.000Z' }]);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', note: 'Between us.' });
    await story.next('triager-2', 'accept', { note: 'Gladly.' });
    for (const one of [gp, triager]) expect(types(await one!.until(({ told }) => told.length === 3))).toEqual(['submit', 'redirect', 'accept']);
    expect(types(await next!.until(({ told }) => told.length === 2))).toEqual(['redirect', 'accept']);
    expect([stranger?.told, stranger?.text]).toEqual([[], expect.not.stringContaining(story.id)]);
  });

  it('is a stream of server-sent events: typed, not stored, with a hint of when to come back and where to go on from', async () => {
    const stream = await listen('gp');
    expect([stream.status, stream.headers.get('content-type'), stream.headers.get('cache-control')]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store']);
    expect(stream.blocks[0]).toEqual({ retry: expect.stringMatching(/^\d{4}$/) });
    expect(stream.lastEventId).toMatch(/^[0-9a-f-]+$/);
    const story = await referral(onward);
    await stream.until(({ told }) => told.length === 1);
    expect(stream.text).toMatch(new RegExp(`id: [0-9a-f-]+\nevent: referral\ndata: {"referralId":"${story.id}",.*}\n\n`));
  });

  it('tells of messages, and of what goes to the desk, the desk', async () => {
    const [gp, desk] = await Promise.all([listen('gp'), listen('coordinator')]);
    const story = await referral(onward);
    await story.next('triager', 'message', { toReferrer: 'Is there a number?' });
    await story.next('triager', 'propose-decline', { reason: 'capacity', alternative: 'None.' });
    await gp.until(({ told }) => told.length === 3);
    expect(types(gp)).toEqual(['submit', 'message', 'propose-decline']);
    // from then on the desk may read what came before, too
    expect(types(await desk.until(({ told }) => told.length > 0)).at(-1)).toBe('propose-decline');
    await story.next('coordinator', 'message', { note: 'Between us.' });
    expect(types(await desk.until((stream) => types(stream).at(-1) === 'message')).at(-1)).toBe('message');
    expect(gp.text + desk.text).not.toContain('number');
  });

  it('goes on after Last-Event-ID: nothing is missed, and nothing told twice', async () => {
    const first = await listen('gp');
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'soon' });
    await first.until(({ told }) => told.length === 2);
    const ids = first.blocks.flatMap(({ id, event }) => (event === undefined || id === undefined ? [] : [id]));
    first.close();
    await story.next('triager', 'message', { toReferrer: 'One.' });
    await story.next('triager', 'accept');
    const [afterFirst, afterBoth, afterAll] = await Promise.all([ids[0], ids[1], ''].map((after) => listen('gp', after === undefined ? {} : { after })));
    expect([types(afterFirst!), types(afterBoth!), types(afterAll!)]).toEqual([['triage', 'message', 'accept'], ['message', 'accept'], []]);
    await story.next('triager', 'start', { kind: 'contact', at: onward.clock.now().toISOString() });
    for (const stream of [afterFirst, afterBoth, afterAll]) expect(types(await stream!.until(({ told }) => told.some(({ type }) => type === 'start'))).filter((type) => type === 'start')).toHaveLength(1);
    expect(types(await listen('gp', { after: afterBoth!.lastEventId }))).toEqual([]);
  });

  it('goes on even for who has heard nothing at all', async () => {
    const before = await listen('gp');
    before.close();
    const story = await referral(onward);
    expect((await listen('gp', { after: before.lastEventId })).told).toMatchObject([{ referralId: story.id }]);
    expect((await listen('gp-elsewhere', { after: before.lastEventId })).told).toEqual([]);
  });

  it('finds an act that was written long after it was made, when later ones had been told already', async () => {
    const stream = await listen('gp');
    const story = await referral(onward);
    await stream.until(({ told }) => told.length === 1);
    const { lastEventId } = stream;
    const late = (Date.now() - 30_000).toString(16).padStart(12, '0');
    await onward.sql(
      `insert into referral_event (id, referral_id, seq, schema_version, type, at, actor_id, from_state, to_state, version, service_id, data, hash)
       select $1, referral_id, 99, 1, 'triage', at, actor_id, to_state, to_state, 2, service_id, '{}', hash from referral_event where referral_id = $2`,
      [`${late.slice(0, 8)}-${late.slice(8)}-7abc-8abc-0123456789ab`, story.id],
    );
    expect(types(await listen('gp', { after: lastEventId }))).toEqual(['triage']);
    await stream.until(({ told }) => told.length === 2);
    expect(types(stream)).toEqual(['submit', 'triage']);
    expect(types(await listen('gp', { after: stream.lastEventId }))).toEqual([]);
  });

  it('says to who was away for more than a day to read their lists anew', async () => {
    const dayAgo = (Date.now() - 25 * 60 * 60_000).toString(16).padStart(12, '0');
    const stream = await listen('gp', { after: dayAgo });
    expect([stream.blocks.find(({ event }) => event === 'refresh'), stream.told]).toEqual([{ event: 'refresh', data: '{}' }, []]);
  });

  it.each(['x', '0', `${'0'.repeat(12)}-xyz`, `${'0'.repeat(12)}${`-${'0'.repeat(12)}`.repeat(51)}`])('takes no id that it did not give: %#', async (id) => {
    const answer = await onward.as('gp').get('/api/stream', { headers: { 'last-event-id': id } });
    expect([answer.status, answer.body['code'], answer.body['errors']]).toEqual([422, 'INPUT_INVALID', [expect.objectContaining({ pointer: '/headers/Last-Event-ID' })]]);
  });

  it('tells of no draft but to its sender, and of nothing to who left or was never asked', async () => {
    const [gp, triager] = await Promise.all([listen('gp'), listen('triager')]);
    const draft = await referral(onward, { draft: true });
    const other = await referral(onward);
    for (const stream of [gp, triager]) expect((await stream.until(({ told }) => told.length > 0)).told.map(({ referralId }) => referralId)).toEqual([other.id]);
    await draft.next('gp', 'submit');
    for (const stream of [gp, triager]) await stream.until(({ told }) => told.some(({ referralId }) => referralId === draft.id));
  });

  it('is opened in the membership that the query names, for a browser sends no headers with it', async () => {
    const path = `/api/stream?membership=${membershipId('gp')}`;
    expect((await listen('gp', { path })).status).toBe(200);
    expect((await onward.as('police').get(path)).body['code']).toBe('MEMBERSHIP_REQUIRED');
    expect((await onward.as('gp').get('/api/stream?membership=me')).body['code']).toBe('MEMBERSHIP_REQUIRED');
    expect((await onward.as('gp').get('/api/stream?all=true')).status).toBe(422);
    expect((await onward.as('gp').get(`/api/referrals?membership=${membershipId('gp')}`)).status).toBe(422);
  });

  it('is opened ten times by one user, and not once more until one of them is closed', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, () => listen('police')));
    const refused = await onward.as('police').get('/api/stream');
    expect([refused.status, refused.body['code'], refused.headers.get('content-type')]).toEqual([429, 'RATE_LIMITED', 'application/problem+json; charset=utf-8']);
    expect((await listen('gp')).status).toBe(200);
    ten[0]?.close();
    let status = 0;
    for (let tries = 0; tries < 50 && status !== 200; tries += 1) {
      const again = await onward.as('police').stream();
      open.push(again);
      status = again.status;
    }
    expect(status).toBe(200);
  });

  it('answers HEAD without opening one', async () => {
    for (let n = 0; n < 12; n += 1) expect((await onward.as('social-worker').request('HEAD', '/api/stream', undefined)).status).toBe(200);
    expect((await listen('social-worker')).status).toBe(200);
  });
});

import { ANSWERS, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES, userId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, PURPOSE, readAs, referralIn, timelineAs } from './moves.js';

const SECOND = 1_000;
const DAY = 86_400_000;

describe('Second thoughts', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const events = (id: string) => `/api/referrals/${id}/events`;

  describe('within a minute, whoever sent the last event takes it back', () => {
    it('and everything is as it was before: state, owner, due time and what is allowed', async () => {
      const story = await referral(onward);
      const before = await readAs(onward, 'gp', story);
      await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
      onward.clock.advance(59 * SECOND);
      await story.next('triager', 'retract');
      const { version: _, ...after } = await readAs(onward, 'gp', story);
      expect(before).toMatchObject({ ...after, allowedEvents: before.allowedEvents, deadlines: expect.anything() as unknown, parties: expect.anything() as unknown });
      expect((await timelineAs(onward, 'gp', story)).map(({ type }) => type)).toEqual(['submit', 'redirect', 'retract']);
      expect((await story.try('triager', 'accept')).status).toBe(201);
    });

    it('not after the minute, not somebody else, not twice, and not past what followed', async () => {
      const story = await referral(onward);
      await story.next('triager', 'triage', { priority: 'routine' });
      expect((await story.try('triager-colleague', 'retract')).status).toBe(409);
      expect((await story.try('gp', 'retract')).status).toBe(409);
      onward.clock.advance(61 * SECOND);
      expect((await story.try('triager', 'retract')).status).toBe(409);
      await story.next('triager', 'accept');
      await story.next('triager', 'retract');
      expect((await story.try('triager', 'retract')).status).toBe(409);
      await story.next('triager', 'accept');
      await story.next('triager', 'assign', { userId: userId('triager') });
      await story.next('triager', 'retract');
      expect((await readAs(onward, 'gp', story)).state).toBe('accepted');
    });

    it('a sending taken back is a draft again, which is changed and sent anew, and the chain still holds', async () => {
      const story = await referral(onward);
      onward.clock.advance(30 * SECOND);
      await story.next('gp', 'retract');
      expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'draft', submittedAt: null, owner: { kind: 'referrer' }, answers: ANSWERS });
      expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).status).toBe(404);
      const saved = await onward.as('gp').patch(`/api/referrals/${story.id}`, { answers: { reason: 'Said better.', mentalHealthHistory: null } }, { version: story.version });
      expect(saved.status).toBe(200);
      story.version = Number(saved.body['version']);
      await story.next('gp', 'submit');
      const { answers, state } = await readAs(onward, 'triager', story);
      expect(state).toBe('submitted');
      expect(answers).toMatchObject({ reason: 'Said better.' });
      expect(answers).not.toHaveProperty('mentalHealthHistory');
      expect(await brokenPlace(onward, story)).toBeNull();
    });
  });

  describe('what was closed', () => {
    it('is opened again by its triager within 28 days, in the state it left', async () => {
      const story = await referralIn(onward, 'completed');
      onward.clock.advance(27 * DAY);
      await story.next('triager', 'reopen', { note: 'She rang back.' });
      expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'accepted', owner: { kind: 'service', id: SERVICES.mentalHealth.id } });
      expect((await readAs(onward, 'gp', story)).due).not.toBeNull();
    });

    it('is opened by a coordinator only after that, on a stated purpose', async () => {
      const story = await referralIn(onward, 'withdrawn');
      onward.clock.advance(29 * DAY);
      expect((await story.try('triager', 'reopen', { note: 'Late.' })).status).toBe(409);
      expect((await onward.as('coordinator').post(events(story.id), { type: 'reopen', note: 'Complaint upheld.' }, { version: story.version })).status).toBe(404);
      const opened = await onward.as('coordinator').post(events(story.id), { type: 'reopen', note: 'Complaint upheld.' }, { version: story.version, headers: PURPOSE });
      expect(opened).toMatchObject({ status: 201, body: { referral: { state: 'submitted', owner: { kind: 'service' } } } });
      expect((await readAs(onward, 'gp', story)).state).toBe('submitted');
    });

    it('is withdrawn by the sender’s team at any time before, with a reason that everybody reads', async () => {
      const story = await referralIn(onward, 'in-progress');
      await story.next('gp-colleague', 'withdraw', { reason: 'moved', toReferrer: 'She lives in Leeds now.' });
      expect(await readAs(onward, 'triager', story)).toMatchObject({ state: 'withdrawn', owner: null, due: null });
      expect((await timelineAs(onward, 'triager', story)).at(-1)).toMatchObject({ data: { reason: 'moved' }, content: { toReferrer: 'She lives in Leeds now.' } });
    });
  });

  describe('what two people have to agree on', () => {
    it('entered in error: asked by a coordinator, confirmed by another, and closed for good', async () => {
      const story = await referral(onward);
      const asked = { type: 'entered-in-error', note: 'Meant for another surgery.' };
      const send = (who: 'coordinator' | 'coordinator-2') => onward.as(who).post(events(story.id), asked, { version: story.version, headers: PURPOSE });
      expect((await story.try('triager', 'entered-in-error', { note: 'Wrong.' })).status).toBe(409);
      expect(await send('coordinator')).toMatchObject({ status: 201, body: { referral: { state: 'submitted', version: 2 } } });
      story.version = 2;
      expect((await send('coordinator')).status).toBe(409);
      expect(await send('coordinator-2')).toMatchObject({ status: 201, body: { referral: { state: 'withdrawn', owner: null, due: null } } });
      story.version = 3;
      expect((await readAs(onward, 'gp', story)).state).toBe('withdrawn');
      expect((await story.try('triager', 'reopen', { note: 'Again.' })).status).toBe(409);
    });

    it('or not: it is refused by the team that has it, with a reason, and their colleagues hear of it', async () => {
      const story = await referral(onward);
      const ask = (body: object) => onward.as('coordinator').post(events(story.id), { type: 'redact', note: 'A court’s order.', ...body }, { version: story.version, headers: PURPOSE });
      expect(await ask({ undo: true })).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID', errors: [{ pointer: '/undo' }] } });
      expect(await ask({})).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID' } });
      expect((await ask({ pointers: ['/carers'], basis: 'court-order' })).status).toBe(201);
      story.version += 1;
      expect((await story.try('triager', 'redact', { undo: true })).status).toBe(422);
      await story.next('triager', 'redact', { undo: true, note: 'The order is about somebody else.' });
      expect(await readAs(onward, 'triager', story)).toMatchObject({ pendingConfirmation: null, answers: ANSWERS });
      expect((await timelineAs(onward, 'triager', story)).at(-1)).toMatchObject({ type: 'redact', data: { undo: true }, content: { note: 'The order is about somebody else.' } });
      await onward.allTold();
      const { items } = (await onward.as('triager-colleague').get('/api/notifications')).body as { items: { type: string; words: string }[] };
      expect(items.filter(({ type }) => type === 'redact').map(({ words }) => words)).toContain('What was to be taken out of it stays');
      expect(await brokenPlace(onward, story)).toBeNull();
    });

    it('another person: the referral and its answers go to them, and whoever has it may be the second', async () => {
      const story = await referral(onward);
      const right = await somebodyNew(onward.as('gp'), 'Right');
      const asked = { type: 'correct-person', toPersonId: right, note: 'Two Robins on one list.' };
      const first = await onward.as('coordinator').post(events(story.id), asked, { version: story.version, headers: PURPOSE });
      expect(first).toMatchObject({ status: 201, body: { referral: { state: 'submitted' } } });
      expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body['person']).toMatchObject({ id: story.personId });
      story.version = 2;
      const { type: _, ...body } = asked;
      expect((await story.try('triager', 'correct-person', { ...body, toPersonId: story.personId })).status).toBe(422);
      await story.next('triager', 'correct-person', body);
      expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'submitted', person: { id: right, given: 'Right' }, answers: ANSWERS });
      expect(await onward.sql('select distinct person_id from response where referral_id = $1', [story.id])).toEqual([{ person_id: right }]);
      expect((await story.try('triager', 'accept', { personId: story.personId })).body['code']).toBe('PERSON_MISMATCH');
      expect((await story.try('triager', 'accept', { personId: right })).status).toBe(201);
      expect(await brokenPlace(onward, story)).toBeNull();
    });
  });

  it('a death is recorded, its owner still has to complete, and it can be undone', async () => {
    const story = await referralIn(onward, 'accepted');
    await story.next('gp', 'record-death');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'accepted', owner: { kind: 'service' } });
    await story.next('gp', 'record-death', { undo: true });
    await story.next('triager', 'record-death');
    await story.next('triager', 'complete', { outcome: 'died', summary: 'Died at home on Sunday.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'completed', due: null });
  });
});

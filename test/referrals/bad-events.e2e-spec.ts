import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { pointersOf, refused, toldOf } from './refusals.js';

type Body = Record<string, unknown>;
const NOBODY = '0190ffff-0000-7000-8000-00000000dead';
const REDIRECT = { type: 'redirect', toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' };

describe('An event with something wrong is refused, and everything stays as it was', () => {
  let onward: TestApp;
  let story: ReferralStory;
  beforeAll(async () => {
    onward = await startApp();
    story = await referral(onward, { priority: 'soon' });
  }, 60_000);
  afterAll(() => onward?.stop());

  const send = (who: Somebody, body: unknown, sent: { version?: number | string | null; key?: string } = {}, id = story.id): Promise<Answered> =>
    refused(onward, () => onward.as(who).post(`/api/referrals/${id}/events`, body, { version: story.version, ...sent }));

  it.each<[string, Body, string, string[]]>([
    ['no type', {}, 'INPUT_INVALID', ['/type']],
    ['a type that is none', { type: 'reject' }, 'INPUT_INVALID', ['/type']],
    ['a type that only the system sends', { type: 'breach', kind: 'decide' }, 'INPUT_INVALID', ['/type']],
    ['a type that is inherited', { type: 'constructor' }, 'INPUT_INVALID', ['/type']],
    ['a field that nobody knows', { type: 'accept', sure: true }, 'INPUT_INVALID', ['/sure']],
    ['a version in the body', { type: 'accept', version: 1 }, 'INPUT_INVALID', ['/version']],
    ['several faults, each with its sentence', { type: 'redirect', reason: 'boredom', note: '' }, 'INPUT_INVALID', ['/note', '/toServiceId', '/reason']],
    ['`other` without saying why', { type: 'redirect', toServiceId: SERVICES.socialCare.id, reason: 'other' }, 'INPUT_INVALID', ['/note']],
    ['to a service that does not exist', { ...REDIRECT, toServiceId: NOBODY }, 'INPUT_INVALID', ['/toServiceId']],
    ['to what is no id', { ...REDIRECT, toServiceId: 'social care' }, 'INPUT_INVALID', ['/toServiceId']],
    ['to a service that is closed', { ...REDIRECT, toServiceId: SERVICES.closed.id }, 'SERVICE_CLOSED', ['/toServiceId']],
    ['to a service that is paused', { ...REDIRECT, toServiceId: SERVICES.paused.id }, 'SERVICE_CLOSED', ['/toServiceId']],
    ['to a service that is for signposting only', { ...REDIRECT, toServiceId: SERVICES.signposted.id }, 'SERVICE_NOT_REFERABLE', ['/toServiceId']],
    ['to the service that has it', { ...REDIRECT, toServiceId: SERVICES.mentalHealth.id }, 'INPUT_INVALID', ['/toServiceId']],
    ['a lower priority without a note', { type: 'triage', priority: 'routine' }, 'INPUT_INVALID', ['/note']],
    ['the priority it has', { type: 'reprioritise', priority: 'soon' }, 'INPUT_INVALID', ['/priority']],
    ['assigned to nobody', { type: 'assign', userId: NOBODY }, 'INPUT_INVALID', ['/userId']],
    ['assigned to somebody outside the service', { type: 'assign', userId: userId('triager-2') }, 'INPUT_INVALID', ['/userId']],
    ['contact promised for a time that has passed', { type: 'accept', contactBy: '2026-03-10T09:00:00Z' }, 'INPUT_INVALID', ['/contactBy']],
    ['contact promised for a day without a time', { type: 'accept', contactBy: '2026-03-12' }, 'INPUT_INVALID', ['/contactBy']],
    ['a proposal to decline without an alternative', { type: 'propose-decline', reason: 'capacity' }, 'INPUT_INVALID', ['/alternative']],
    ['an alternative that does not exist', { type: 'propose-decline', reason: 'capacity', alternative: { serviceId: NOBODY } }, 'INPUT_INVALID', ['/alternative/serviceId']],
    ['an amended answer that breaks the form', { type: 'amend', answers: { urgency: 'whenever', shoeSize: 9 } }, 'FORM_INVALID', ['/answers/urgency', '/answers/shoeSize']],
    ['an answer taken away that must be there', { type: 'amend', answers: { reason: null } }, 'FORM_INVALID', ['/answers/reason']],
    ['a note with a NUL in it', { type: 'accept', note: 'Yes\u0000' }, 'INPUT_INVALID', ['/note']],
    ['a note with half a character', { type: 'accept', note: '\udc00' }, 'INPUT_INVALID', ['/note']],
    ['a note that is too long', { type: 'accept', note: 'x'.repeat(5_001) }, 'INPUT_INVALID', ['/note']],
    ['a document that is not there', { type: 'attach', attachmentId: NOBODY }, 'INPUT_INVALID', ['/attachmentId']],
    ['a message without words', { type: 'message' }, 'INPUT_INVALID', ['/note']],
  ])('%s', async (_fault, body, code, pointers) => {
    const answer = await send('triager', body);
    expect(toldOf(answer)).toBe(`422 ${code}`);
    expect(pointersOf(answer)).toEqual(pointers);
  });

  it('an organisation invited that does not exist', async () => {
    const answer = await send('gp', { type: 'invite', organisationId: NOBODY, as: 'copied' });
    expect([toldOf(answer), pointersOf(answer)]).toEqual(['422 INPUT_INVALID', ['/organisationId']]);
  });

  it.each([
    ['broken JSON', '{"type": ', '400 BODY_MALFORMED'],
    ['a list', '[{"type": "accept"}]', '422 INPUT_INVALID'],
    ['null', 'null', '422 INPUT_INVALID'],
    ['a body of 10 MB', JSON.stringify({ type: 'accept', note: 'x'.repeat(10_000_000) }), '413 BODY_TOO_LARGE'],
    ['a patch with a member named __proto__', '{"type": "amend", "answers": {"__proto__": {"urgency": "soon"}}}', '400 BODY_MALFORMED'],
    ['a patch 50,000 lists deep', `{"type": "amend", "answers": {"reason": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`, '422 INPUT_INVALID'],
  ])('%s', async (_fault, body, told) => {
    expect(toldOf(await send('triager', body))).toBe(told);
  });

  it.each<[string, Somebody, Body]>([
    ['a referrer triages', 'gp', { type: 'triage', priority: 'urgent' }],
    ['a triager withdraws', 'triager', { type: 'withdraw', reason: 'resolved' }],
    ['a triager declines', 'triager', { type: 'decline', reason: 'capacity', alternative: 'Call 111.' }],
    ['a referrer assigns', 'gp', { type: 'assign', userId: userId('triager') }],
  ])('%s: that is not for their role', async (_who, who, body) => {
    expect(toldOf(await send(who, body))).toBe('403 FORBIDDEN');
  });

  it.each<[string, Somebody, Body]>([
    ['somebody completes what is not accepted', 'triager', { type: 'complete', outcome: 'no-further-action', summary: 'Done.' }],
    ['an answer where nothing was asked', 'gp', { type: 'provide-information', toReferrer: 'Here.' }],
    ['an appeal against nothing', 'gp', { type: 'appeal', note: 'Look again.' }],
    ['a release of what nobody took', 'triager', { type: 'release' }],
    ['a second sending', 'gp', { type: 'submit' }],
  ])('%s: it cannot happen now, and what can is told', async (_what, who, body) => {
    const answer = await send(who, body);
    expect(toldOf(answer)).toBe('409 EVENT_NOT_ALLOWED');
    const { allowedEvents } = (await onward.as(who).get(`/api/referrals/${story.id}`)).body;
    expect(answer.body).toMatchObject({ state: 'submitted', allowedEvents });
    expect(allowedEvents).not.toContain(body['type']);
  });

  it.each<[string, number | string | null, string]>([
    ['no version', null, '428 VERSION_REQUIRED'],
    ['an old version', 0, '412 VERSION_STALE'],
    ['a version to come', 7, '412 VERSION_STALE'],
    ['a weak one', 'W/"1"', '412 VERSION_STALE'],
    ['one without quotes', '1', '412 VERSION_STALE'],
    ['any version', '*', '412 VERSION_STALE'],
    ['several', '"1", "2"', '412 VERSION_STALE'],
  ])('%s', async (_version, version, told) => {
    const answer = await send('triager', { type: 'accept' }, { version });
    expect(toldOf(answer)).toBe(told);
    if (answer.status === 412) expect(answer.body).toMatchObject({ state: 'submitted', allowedEvents: expect.arrayContaining(['accept', 'redirect']) as string[] });
  });

  it('the wrong person', async () => {
    const other = await referral(onward);
    expect(toldOf(await send('triager', { type: 'accept', personId: other.personId }))).toBe('409 PERSON_MISMATCH');
  });

  it('another organisation’s referral is not there: neither read, nor changed, nor told apart from one that never was', async () => {
    const without = (answer: Answered, id: string) => answer.text.replaceAll(id, 'ID');
    for (const who of ['gp-elsewhere', 'police', 'triager-2', 'triager-crisis', 'coordinator', 'commissioner', 'governance', 'admin'] as const) {
      const client = onward.as(who);
      for (const act of [
        (id: string) => client.get(`/api/referrals/${id}`),
        (id: string) => client.get(`/api/referrals/${id}/events`),
        (id: string) => client.get(`/api/referrals/${id}/messages`),
        (id: string) => client.post(`/api/referrals/${id}/messages`, { text: 'Hello' }),
        (id: string) => client.post(`/api/referrals/${id}/messages`, { words: 'Hello' }),
        (id: string) => client.post(`/api/referrals/${id}/events`, { type: 'accept' }, { version: 1 }),
        (id: string) => client.post(`/api/referrals/${id}/events`, { type: 'reject' }, { version: 'x' }),
        (id: string) => client.patch(`/api/referrals/${id}`, { priority: 'soon' }, { version: 1 }),
      ]) {
        const hidden = await act(story.id);
        expect(toldOf(hidden)).toBe('404 NOT_FOUND');
        expect(without(hidden, story.id)).toBe(without(await act(NOBODY), NOBODY));
      }
    }
  });

  it.each(['not-an-id', '1', `${NOBODY}0`, '%00', '..%2f..%2fetc'])('the id %s is of nothing', async (id) => {
    for (const path of [`/api/referrals/${id}`, `/api/referrals/${id}/events`, `/api/referrals/${id}/messages`, `/api/services/${id}/worklist`]) {
      expect(toldOf(await onward.as('triager').get(path))).toBe('404 NOT_FOUND');
    }
    expect(toldOf(await send('triager', { type: 'accept' }, {}, id))).toBe('404 NOT_FOUND');
  });

  it.each<[string, Somebody, Body, number | string | null, string]>([
    ['a body that is wrong comes before the role', 'gp', { type: 'triage', priority: 'asap' }, null, '422 INPUT_INVALID'],
    ['a closed service comes before the role', 'gp', { ...REDIRECT, toServiceId: SERVICES.closed.id }, null, '422 SERVICE_CLOSED'],
    ['the role comes before the version', 'gp', { type: 'accept' }, null, '403 FORBIDDEN'],
    ['answers that are wrong come before the version', 'triager', { type: 'amend', answers: { urgency: 'whenever' } }, 9, '422 FORM_INVALID'],
    ['a missing version comes before the state', 'triager', { type: 'start', kind: 'visit', at: '2026-03-12T10:00:00Z' }, null, '428 VERSION_REQUIRED'],
    ['a stale version comes before the state', 'triager', { type: 'start', kind: 'visit', at: '2026-03-12T10:00:00Z' }, 9, '412 VERSION_STALE'],
    ['the state comes before the person', 'triager', { type: 'start', kind: 'visit', at: '2026-03-12T10:00:00Z', personId: NOBODY }, 1, '409 EVENT_NOT_ALLOWED'],
  ])('of two faults one is told: %s', async (_order, who, body, version, told) => {
    expect(toldOf(await send(who, body, { version }))).toBe(told);
  });

  it('a message that is no message', async () => {
    for (const body of [{}, { text: '' }, { text: 7 }, { text: 'Hello', note: 'x' }, null, 'Hello'.split('')]) {
      const answer = await refused(onward, () => onward.as('gp').post(`/api/referrals/${story.id}/messages`, JSON.stringify(body)));
      expect(toldOf(answer)).toBe('422 INPUT_INVALID');
    }
  });
});

import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type Answered, type TestApp } from '../harness/index.js';

const MINE = SERVICES.mentalHealth.id;
const DAY = 86_400_000;
const later = (days: number): Date => new Date(TUESDAY.getTime() + days * DAY);

describe('The entry of a service, for who manages it', () => {
  let onward: TestApp;
  beforeEach(async () => void (onward = await startApp()), 60_000);
  afterEach(() => onward?.stop());

  const manager = () => onward.as('service-manager');
  const entry = (): Promise<Answered> => manager().get(`/api/services/${MINE}/entry`);
  const version = async (): Promise<string> => (await entry()).etag ?? '';
  const act = async (name: string, body: object = {}, key?: string): Promise<Answered> =>
    manager().post(`/api/services/${MINE}/${name}`, body, { version: await version(), ...(key === undefined ? {} : { key }) });
  const change = async (patch: object): Promise<Answered> => manager().patch(`/api/services/${MINE}/entry`, patch, { version: await version() });
  const pointers = ({ body }: Answered): string[] => ((body['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);
  const read = async (story: ReferralStory, who: 'gp' | 'triager-2' | 'coordinator' = 'gp') => (await onward.as(who).get(`/api/referrals/${story.id}`)).body;

  it('is changed where it says so, and shown so to who refers', async () => {
    const criteria = [{ words: '18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } }, { words: 'Wants to change something.', required: false }];
    const hours = { mon: [{ opens: '08:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const changed = await change({ currentWaitDays: 21, capacity: 40, hours, criteria, onCall: { name: 'Night team', phone: '01632 960 001' }, onCallAlways: true, description: 'For adults in distress.' });
    expect([changed.status, changed.etag]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ currentWaitDays: 21, capacity: 40, hours, criteria, onCall: { name: 'Night team', phone: '01632 960 001' }, openReferrals: 0 });
    expect((await onward.as('gp').get(`/api/services/${MINE}`)).body).toMatchObject({
      currentWaitDays: 21, capacity: 40, hours, criteria: ['18 or over.', 'Wants to change something.'], description: 'For adults in distress.', onCallAlways: true,
    });
  });

  it('says how it is reached, in which languages, and where it serves; what is null is taken away', async () => {
    const reach = { phone: '01632 960 123', email: 'team@testshire.example', url: 'https://testshire.example/team', languages: ['English', 'Polish'], postcodeDistricts: ['QW1', 'QW2'] };
    const { status, body } = await change(reach);
    expect([status, body]).toEqual([200, expect.objectContaining(reach)]);
    const { phone, email, url, languages, postcodeDistricts } = reach;
    expect((await onward.as('gp').get(`/api/services/${MINE}`)).body).toMatchObject({ contact: { phone, email, url }, languages, postcodeDistricts });
    expect(((await onward.as('gp').get('/api/services?near=QW9&limit=100')).body['items'] as { id: string }[]).some(({ id }) => id === MINE)).toBe(false);
    expect((await change({ phone: null, email: null, url: null, languages: [], postcodeDistricts: null })).body).toMatchObject({ phone: null, email: null, url: null, languages: [], postcodeDistricts: null });
    expect(((await onward.as('gp').get('/api/services?near=QW9&limit=100')).body['items'] as { id: string }[]).some(({ id }) => id === MINE)).toBe(true);
  });

  it('takes a target for one kind and priority and keeps the others, and takes what is null away', async () => {
    const targets = { acknowledge: { routine: 960, soon: 480, urgent: 120, emergency: 15 }, decide: { routine: 2400, soon: 960, urgent: 240, emergency: 30 },
      contact: { routine: 9600, soon: 2400, urgent: 1440, emergency: 240 }, outcome: { routine: 43200, soon: 14400, urgent: 40320, emergency: 20160 } };
    await change({ targets });
    const { body } = await change({ targets: { decide: { urgent: 180 } }, currentWaitDays: null });
    expect(body).toMatchObject({ targets: { ...targets, decide: { ...targets.decide, urgent: 180 } }, currentWaitDays: null });
    // then it works to the economy's again
    expect((await change({ targets: null })).body['targets']).toMatchObject({ decide: { urgent: 240 } });
  });

  it.each<[string, object, string[]]>([
    ['a telephone of words', { phone: 'ask Jo' }, ['/phone']],
    ['a mail that is none', { email: 'team' }, ['/email']],
    ['a website that runs something', { url: 'javascript:alert(1)' }, ['/url']],
    ['a place that is none', { postcodeDistricts: ['Bristol'] }, ['/postcodeDistricts/0']],
    ['no place at all', { postcodeDistricts: [] }, ['/postcodeDistricts']],
    ['a language without letters', { languages: [' '] }, ['/languages/0']],
    ['languages taken away', { languages: null }, ['/languages']],
    ['a wait below nothing', { currentWaitDays: -1 }, ['/currentWaitDays']],
    ['hours that overlap', { hours: { mon: [{ opens: '09:00', closes: '13:00' }, { opens: '12:00', closes: '17:00' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } }, ['/hours/mon/1/opens']],
    ['hours in which it never opens', { hours: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } }, ['/hours']],
    ['hours that are no times', { hours: { mon: [{ opens: '9', closes: 'late' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } }, ['/hours/mon/0/opens', '/hours/mon/0/closes']],
    ['criteria that cannot be evaluated', { criteria: [{ words: 'Adults.', required: true, facts: ['shoe-size'], schema: { properties: { 'shoe-size': { minimum: 5 } } } }] }, ['/criteria/0/facts/0']],
    ['an on-call contact without a number', { onCall: { name: 'Night team', phone: 'ask around' } }, ['/onCall/phone']],
    ['something that is not theirs to say', { referable: false }, ['/referable']],
    ['no words', { description: ' ' }, ['/description']],
  ])('is not changed to %s: it says where', async (_, patch, expected) => {
    const refused = await change(patch);
    expect([refused.status, refused.body['code'], pointers(refused).sort()]).toEqual([422, 'INPUT_INVALID', expected.sort()]);
    expect((await entry()).etag).toBe('"1"');
  });

  it('is changed by one of two who read the same version', async () => {
    const both = await Promise.all([21, 28].map((currentWaitDays) => manager().patch(`/api/services/${MINE}/entry`, { currentWaitDays }, { version: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await manager().patch(`/api/services/${MINE}/entry`, { currentWaitDays: 3 })).body['code']).toBe('VERSION_REQUIRED');
  });

  it('is nobody else’s to change, and who changed what is audited', async () => {
    for (const who of ['gp', 'triager', 'coordinator', 'admin', 'commissioner'] as const) {
      expect([who, (await onward.as(who).patch(`/api/services/${MINE}/entry`, { capacity: 1 }, { version: 1 })).status]).toEqual([who, 403]);
    }
    expect((await manager().patch(`/api/services/${SERVICES.crisis.id}/entry`, { capacity: 1 }, { version: 1 })).status).toBe(403);
    expect((await manager().get(`/api/services/${SERVICES.signposted.id}/entry`)).status).toBe(403);
    await change({ capacity: 12 });
    const entries = (await onward.as('governance').get('/api/audit?limit=100')).body['items'] as { action: string; basis?: string }[];
    expect(entries.filter(({ action }) => action === 'service.change').map(({ basis }) => basis)).toContain('Community Mental Health: capacity');
  });

  it('is paused until a day, with where to turn to instead, and takes referrals again on that day by itself', async () => {
    const paused = await act('pause', { until: '2026-03-20', alternativeId: SERVICES.talkingTherapies.id });
    expect(paused.body).toMatchObject({ state: 'paused', pausedUntil: '2026-03-20', alternative: { name: 'Talking Therapies' } });
    const refused = await onward.as('gp').get(`/api/services/${MINE}`);
    expect(refused.body).toMatchObject({ state: 'paused', alternative: { name: 'Talking Therapies' } });
    await expect(referral(onward)).rejects.toThrow('SERVICE_CLOSED');
    await onward.passTime(later(9));
    expect((await entry()).body['state']).toBe('paused');
    await onward.passTime(later(10));
    expect((await entry()).body).toMatchObject({ state: 'open', pausedUntil: null, alternative: null });
    await referral(onward);
  });

  it('is opened again by hand, once; a retried press changes nothing', async () => {
    expect(pointers(await act('pause', { until: '2026-03-10' }))).toEqual(['/until']);
    expect(pointers(await act('pause', { alternativeId: SERVICES.closed.id }))).toEqual(['/alternativeId']);
    await act('pause');
    const at = await version();
    const [first, again] = [await manager().post(`/api/services/${MINE}/reopen`, {}, { version: at, key: 'reopen' }), await manager().post(`/api/services/${MINE}/reopen`, {}, { version: at, key: 'reopen' })];
    expect([first.status, again.status, again.text === first.text]).toEqual([200, 200, true]);
    expect((await act('reopen')).body).toMatchObject({ code: 'EVENT_NOT_ALLOWED', state: 'open' });
  });

  it('is assured for a year by one press; past that it is asked for once a week, until it is', async () => {
    await onward.passTime(later(0.1));
    expect((await entry()).body).toMatchObject({ assured: false, remindedAt: later(0.1).toISOString() });
    expect((await act('assure')).body).toMatchObject({ assured: true, assuredUntil: '2027-03-10', remindedAt: null });
    const reminders = async (): Promise<number> => (await onward.sql('select 1 as one from service_reminder where service_id = $1', [MINE])).length;
    await onward.passTime(later(365));
    expect([(await entry()).body['assured'], await reminders()]).toEqual([true, 1]);
    for (const day of [366, 367, 372, 372.5]) await onward.passTime(later(day));
    expect([(await entry()).body['assured'], await reminders()]).toEqual([false, 2]);
    await onward.passTime(later(374));
    expect(await reminders()).toBe(3);
  });

  it('closes for good only with a successor for what is open, and each goes there as it was, to the same clock', async () => {
    const fresh = await referral(onward);
    const accepted = await referral(onward, { priority: 'soon' });
    await accepted.next('triager', 'accept');
    const elsewhere = await referral(onward, { to: 'socialCare' });
    await elsewhere.next('triager-2', 'redirect', { toServiceId: MINE, reason: 'wrong-service' });
    const before = [await read(fresh), await read(accepted)];

    const unsaid = await act('close');
    expect([unsaid.status, pointers(unsaid)]).toEqual([422, ['/successorId']]);
    expect(unsaid.text).toContain('3 referrals are open here');
    for (const id of [MINE, SERVICES.paused.id, SERVICES.signposted.id, SERVICES.desk.id]) expect([id, (await act('close', { successorId: id })).status]).toEqual([id, 422]);
    expect((await act('close', { successorId: SERVICES.socialCare.id })).body).toMatchObject({ state: 'closed', successor: { name: 'Adult Social Care' } });
    await onward.passTime(onward.clock.now());

    const after = [await read(fresh), await read(accepted)];
    for (const [index, now] of after.entries()) {
      const was = before[index] ?? {};
      expect(now).toMatchObject({ service: { id: SERVICES.socialCare.id }, owner: { kind: 'service', id: SERVICES.socialCare.id }, state: was['state'], due: was['due'], hops: 0, submittedAt: was['submittedAt'] });
    }
    // it was there before: who decides where it goes now is the coordinator
    expect(await read(elsewhere)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator' }, hops: 1 });
    expect((await onward.as('triager-2').get(`/api/referrals/${fresh.id}`)).body).toMatchObject({ allowedEvents: expect.arrayContaining(['accept', 'triage']) as string[] });
    const events = (await onward.as('gp').get(`/api/referrals/${fresh.id}/events`)).body['items'] as { type: string }[];
    expect(events.filter(({ type }) => type === 'hand-over')).toHaveLength(1);
    expect((await entry()).body['openReferrals']).toBe(1);
    expect((await change({ capacity: 1 })).body).toMatchObject({ code: 'EVENT_NOT_ALLOWED', state: 'closed' });
  });

  it('leaves nothing open behind that comes later: what was closed there and is opened again goes to the successor too', async () => {
    const story = await referral(onward);
    await story.next('triager', 'accept');
    await story.next('triager', 'complete', { outcome: 'no-further-action', summary: 'Not seen.' });
    await act('close', { successorId: SERVICES.crisis.id });
    await story.next('triager', 'reopen', { note: 'They called again.' });
    await onward.passTime(onward.clock.now());
    expect(await read(story)).toMatchObject({ state: 'accepted', service: { id: SERVICES.crisis.id } });
  });

  it('gives up a statutory duty only to a service that has it too', async () => {
    await onward.sql(`update service set statutory_duty = true where id = $1`, [MINE]);
    const refused = await act('close', { successorId: SERVICES.crisis.id });
    expect([refused.status, pointers(refused)]).toEqual([422, ['/successorId']]);
    expect((await act('close', { successorId: SERVICES.safeguarding.id })).status).toBe(200);
  });
});

import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs, referralIn, timelineAs } from './moves.js';

const HOUR = 3_600_000;
const to = (service: keyof typeof SERVICES, reason = 'wrong-service') => ({ toServiceId: SERVICES[service].id, reason });

describe('A referral moves onward and is never bounced', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  it('to another service, which owns it from then on, while whoever had it keeps its timeline', async () => {
    const story = await referral(onward);
    await story.next('triager', 'redirect', { ...to('socialCare'), toReferrer: 'Social care can help sooner.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({
      state: 'redirected', hops: 1, service: { name: 'Adult Social Care' }, owner: { kind: 'service', id: SERVICES.socialCare.id },
    });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({
      type: 'redirect', by: { name: 'Nurse Wren' }, data: to('socialCare'), content: { toReferrer: 'Social care can help sooner.' },
    });
    expect((await timelineAs(onward, 'triager', story)).map(({ type }) => type)).toEqual(['submit', 'redirect']);
    expect((await readAs(onward, 'triager', story)).allowedEvents).not.toContain('accept');
  });

  it('past the hop limit it goes to a coordinator instead, who may move it on', async () => {
    const story = await referral(onward);
    await story.next('triager', 'redirect', to('socialCare'));
    await story.next('triager-2', 'redirect', to('crisis'));
    await story.next('triager-crisis', 'redirect', to('talkingTherapies'));
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', hops: 2, owner: { kind: 'coordinator', name: 'Single Point of Access' }, service: { name: 'Crisis Team' } });
    expect((await readAs(onward, 'gp', story)).due).not.toBeNull();
    await story.next('coordinator', 'redirect', to('talkingTherapies'));
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'redirected', hops: 2, owner: { kind: 'service', id: SERVICES.talkingTherapies.id } });
    await story.next('triager', 'accept');
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('to a service that had it already it goes to a coordinator instead', async () => {
    const story = await referral(onward);
    await story.next('triager', 'redirect', to('socialCare'));
    await story.next('triager-2', 'redirect', to('mentalHealth'));
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', hops: 1, owner: { kind: 'coordinator' }, service: { id: SERVICES.socialCare.id } });
  });

  it('once accepted only as a transfer, which counts no hop', async () => {
    const story = await referralIn(onward, 'accepted');
    expect(await story.try('triager', 'redirect', to('socialCare'))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reason' }] } });
    await story.next('triager', 'redirect', to('socialCare', 'transfer-after-assessment'));
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'redirected', hops: 0, service: { id: SERVICES.socialCare.id } });
  });

  it('a redirect keeps the due time that it had, however late it comes, but for a quarter of the target', async () => {
    const story = await referral(onward);
    // routine: acknowledged within two working days, decided within five
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-12T10:00:00.000Z');
    onward.clock.advance(4 * HOUR);
    await story.next('triager', 'redirect', to('socialCare'));
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-12T10:00:00.000Z');
    await story.next('triager-2', 'triage', { priority: 'routine' });
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-17T10:00:00.000Z');
    onward.clock.set(new Date('2026-03-16T10:00:00Z'));
    await story.next('triager-2', 'redirect', to('crisis'));
    // of two working days since Tuesday nothing is left, of five only seven hours: a quarter of each it is
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-16T14:00:00.000Z');
    await story.next('triager-crisis', 'triage', { priority: 'routine' });
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-17T12:00:00.000Z');
  });

  it.each([
    ['routine, in working hours over a weekend', 'routine', '2026-03-13T16:30:00Z', '2026-03-17T16:30:00.000Z'],
    ['soon, in working hours over a bank holiday weekend', 'soon', '2026-04-02T15:30:00Z', '2026-04-07T15:30:00.000Z'],
    ['urgent, by the clock', 'urgent', '2026-03-13T16:30:00Z', '2026-03-13T18:30:00.000Z'],
    ['urgent, by the clock while it is put forward', 'urgent', '2026-03-29T00:30:00Z', '2026-03-29T02:30:00.000Z'],
  ])('%s: what is sent must be acknowledged in time', async (_how, priority, at, due) => {
    onward.clock.set(new Date(at));
    const story = await referral(onward, { priority });
    expect((await readAs(onward, 'gp', story)).due).toBe(due);
  });

  it('an emergency says who was spoken to, and is due in minutes', async () => {
    const spokenTo = { name: 'Duty nurse Ellis', at: '2026-03-10T09:55:00Z' };
    const story = await referral(onward, { priority: 'emergency', more: { spokenTo } });
    expect(await readAs(onward, 'triager', story)).toMatchObject({ priority: 'emergency', due: '2026-03-10T10:15:00.000Z', spokenTo });
  });

  it('advice settles it, when the referrer says so', async () => {
    const story = await referralIn(onward, 'advised');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'advised', owner: { kind: 'referrer', name: 'Mill Lane Surgery' }, due: '2026-03-17T10:00:00.000Z' });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ type: 'advise', content: { advice: 'Try sleep hygiene first.' } });
    await story.next('gp-colleague', 'acknowledge-advice');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'completed', owner: null, due: null });
  });

  it('advice that does not settle it is converted, and nobody got more time by it', async () => {
    const story = await referralIn(onward, 'advised');
    onward.clock.set(new Date('2026-03-13T10:00:00Z'));
    await story.next('gp', 'convert');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'submitted', hops: 0, owner: { kind: 'service', id: SERVICES.mentalHealth.id } });
    await story.next('triager', 'triage', { priority: 'routine' });
    expect((await readAs(onward, 'gp', story)).due).toBe('2026-03-17T10:00:00.000Z');
  });

  it('only a coordinator declines, with an alternative; the referrer may appeal once', async () => {
    const story = await referralIn(onward, 'escalated');
    expect((await readAs(onward, 'gp', story)).owner).toMatchObject({ kind: 'coordinator' });
    expect((await story.try('triager', 'decline', { reason: 'capacity', alternative: 'No.' })).status).toBe(403);
    await story.next('coordinator', 'decline', { reason: 'no-service-exists', alternative: { serviceId: SERVICES.signposted.id }, toReferrer: 'Befrienders will call.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'declined', owner: null, due: null });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ data: { reason: 'no-service-exists', alternative: { serviceId: SERVICES.signposted.id } } });
    await story.next('gp', 'appeal', { note: 'She cannot leave the house.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator' } });
    expect((await readAs(onward, 'gp', story)).due).not.toBeNull();
    await story.next('coordinator', 'decline', { reason: 'no-service-exists', alternative: 'A home visit by the practice.' });
    expect((await story.try('gp', 'appeal', { note: 'Again.' })).status).toBe(409);
    expect((await readAs(onward, 'gp', story)).allowedEvents).not.toContain('appeal');
  });

  it('a question is the referrer’s to answer, and leads back whence it came', async () => {
    const story = await referralIn(onward, 'escalated');
    await story.next('coordinator', 'request-information', { question: 'Where does she live now?', pointers: ['/livingSituation'] });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'information-requested', owner: { kind: 'referrer' } });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ content: { question: 'Where does she live now?' }, data: { pointers: ['/livingSituation'] } });
    await story.next('gp', 'provide-information', { toReferrer: 'With her sister.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator' } });
  });

  it('it is accepted with a promise of contact, started, seen and completed', async () => {
    const story = await referral(onward);
    await story.next('triager', 'accept', { contactBy: '2026-03-13T12:00:00Z' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'accepted', due: '2026-03-13T12:00:00.000Z' });
    await story.next('triager', 'start', { kind: 'appointment', at: '2026-03-13T11:00:00Z', place: 'Health Centre, room 2' });
    // booked is not seen: contact is still due
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'in-progress', due: '2026-03-13T12:00:00.000Z' });
    onward.clock.set(new Date('2026-03-13T11:30:00Z'));
    await story.next('triager', 'start', { kind: 'contact', at: '2026-03-13T11:00:00Z' });
    expect((await readAs(onward, 'gp', story)).due?.slice(0, 7)).toBe('2026-07');
    await story.next('triager', 'complete', { outcome: 'seen-and-discharged', summary: 'Sleeping well again.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'completed', owner: null, due: null });
    expect((await story.try('gp', 'appeal', { note: 'Look again.' })).status).toBe(409);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('it has one owner and a due time in every state that is not closed', async () => {
    for (const state of ['submitted', 'triaged', 'redirected', 'information-requested', 'escalated', 'accepted', 'in-progress', 'advised', 'completed', 'declined', 'withdrawn'] as const) {
      const story = await referralIn(onward, state);
      const { owner, due } = await readAs(onward, 'gp', story);
      const isClosed = ['completed', 'declined', 'withdrawn'].includes(state);
      expect([state, owner === null, due === null]).toEqual([state, isClosed, isClosed]);
    }
  });
});

import { ALWAYS_OPEN, OFFICE_HOURS } from '../calendar/service-hours.js';
import { isOpenAt } from '../calendar/working-time.js';
import type { Priority } from '../states.js';
import { DESK, Story, coordinator, referrer, service, system, triager } from '../testing/economy.js';
import type { DeadlineKind, DecisionContext, Effect } from '../types.js';

const heard = (story: Story) => story.last?.effects.flatMap((effect) => (effect.kind === 'notify' ? [effect.audience] : [])).sort();
const missed = (story: Story, kind: DeadlineKind) => story.until(story.head.deadlines.find((one) => one.kind === kind)?.dueAt).does(system, 'breach', { kind });
const nearing = (story: Story, kind: DeadlineKind) => story.until(story.head.deadlines.find((one) => one.kind === kind)?.atRiskAt).does(system, 'at-risk', { kind });

describe('Who hears of a deadline that comes near', () => {
  it('is who has it in hand and the manager, and not the referrer', () => {
    expect(heard(nearing(Story.submitted(), 'decide'))).toEqual(['assignee', 'manager']);
  });
  it('is the referrer, of their own', () => {
    expect(heard(nearing(Story.draft(), 'send'))).toEqual(['referrer']);
    expect(heard(nearing(Story.submitted().does(triager, 'request-information', { question: '?' }), 'answer'))).toEqual(['referrer']);
  });
  it('is the desk, of the coordinator’s', () => {
    expect(heard(nearing(Story.submitted().does(triager, 'propose-decline', { reason: 'age' }), 'resolve'))).toEqual(['coordinator']);
  });
  it('is nobody once a death is recorded', () => {
    expect(heard(nearing(Story.submitted().does(coordinator, 'record-death'), 'decide'))).toEqual([]);
  });
});

describe('Who hears of a deadline that was missed', () => {
  it('is the desk too, where the first act was missed', () => {
    const story = missed(Story.submitted(), 'acknowledge');
    expect([story.head.state, heard(story)]).toEqual(['escalated', ['assignee', 'coordinator', 'manager', 'referrer']]);
  });
  it('is the team and the referrer, of a contact', () => {
    const story = missed(Story.submitted().does(triager, 'accept'), 'contact');
    expect([story.head.state, heard(story)]).toEqual(['accepted', ['assignee', 'manager', 'referrer']]);
  });
  it('is the team that asked, of a question that nobody answered: it is back with them', () => {
    const story = missed(Story.submitted('urgent').does(triager, 'triage', { priority: 'routine', note: 'x' }).does(triager, 'request-information', { question: '?' }), 'answer');
    expect([story.head.state, heard(story)]).toEqual(['triaged', ['assignee', 'referrer']]);
  });
  it('is nobody but its team, of a draft', () => {
    expect(heard(missed(nearing(Story.draft(), 'send'), 'send'))).toEqual(['referrer']);
  });
});

describe('An escalation outside the hours', () => {
  const NIGHT = 13 * 60;
  const called = (story: Story) => story.last?.effects.find((effect): effect is Extract<Effect, { kind: 'escalate' }> => effect.kind === 'escalate')?.onCall;
  const desk = { ...DESK, onCall: { name: 'Cass', phone: '1' } };
  const crisis = service('a', { onCall: { name: 'Kofi', phone: '2' } });
  const atNight = (priority: Priority, context: Partial<DecisionContext>) =>
    Story.draft(priority, service('a'), context).later(NIGHT).does(referrer, 'submit');

  it('of an urgent one goes to the on-call contact of the desk', () => {
    expect(called(missed(atNight('urgent', { current: crisis, desk }), 'acknowledge'))).toEqual({ serviceId: 'desk', name: 'Cass', phone: '1' });
  });
  it('goes to the service’s where the desk has none, and to nobody where neither has', () => {
    expect(called(missed(atNight('urgent', { current: crisis }), 'acknowledge'))).toEqual({ serviceId: 'a', name: 'Kofi', phone: '2' });
    expect(called(missed(atNight('urgent', {}), 'acknowledge'))).toBeUndefined();
  });
  it('goes to the service’s first where the service is to act', () => {
    const story = atNight('emergency', { current: crisis, desk }).does(triager, 'accept');
    expect(called(missed(story, 'contact'))).toMatchObject({ name: 'Kofi' });
  });
  it('is so by whatever way it comes to the desk', () => {
    expect(called(atNight('urgent', { current: crisis, desk }).does(triager, 'propose-decline', { reason: 'age' }))).toMatchObject({ name: 'Cass' });
  });
  it('waits for the morning where it is not urgent, and wakes nobody who is at work, or for who has died', () => {
    expect(called(missed(atNight('soon', { desk }), 'acknowledge'))).toBeUndefined();
    expect(called(missed(Story.submitted('urgent', service('a'), { desk }), 'acknowledge'))).toBeUndefined();
    expect(called(missed(atNight('urgent', { desk }).does(coordinator, 'record-death'), 'acknowledge'))).toBeUndefined();
  });
});

describe('Whether a service is open', () => {
  it('is by its hours in London, bank holidays and changes of the clock too', () => {
    const at = (time: string) => isOpenAt(new Date(time), OFFICE_HOURS);
    expect([at('2026-11-23T09:00:00Z'), at('2026-11-23T16:59:59Z'), at('2026-11-23T17:00:00Z'), at('2026-11-22T12:00:00Z')]).toEqual([true, true, false, false]);
    expect([at('2026-06-01T08:00:00Z'), at('2026-06-01T16:00:00Z'), at('2026-05-25T12:00:00Z')]).toEqual([true, false, false]);
    expect(isOpenAt(new Date('2026-12-25T03:00:00Z'), ALWAYS_OPEN)).toBe(true);
  });
});

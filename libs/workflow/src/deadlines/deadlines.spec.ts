import { ALWAYS_OPEN } from '../calendar/service-hours.js';
import { DEFAULT_TARGETS } from '../targets.js';
import { Story, coordinator, referrer, service, triager } from '../testing/economy.js';

const hours = (n: number) => n * 60;

describe('deadlines on sending', () => {
  it('run in the service\'s hours for routine, over nights and weekends', () => {
    const story = Story.submitted('routine');
    expect([story.due('acknowledge'), story.due('decide')]).toEqual(['2026-11-25T10:00:00.000Z', '2026-11-30T10:00:00.000Z']);
    expect(story.head.deadlines[0]).toMatchObject({ clock: 'working', targetMinutes: 960, atRiskAt: new Date('2026-11-24T14:00:00Z'), serviceId: 'a' });
  });

  it('run in elapsed time for emergency', () => {
    expect(Story.submitted('emergency').due('decide')).toBe('2026-11-23T10:30:00.000Z');
  });

  it('are met by the holder\'s first event, a message too, and by nobody else\'s', () => {
    expect(Story.submitted().does(referrer, 'message', { note: 'x' }).due('acknowledge')).toBeDefined();
    const story = Story.submitted().does(triager, 'message', { note: 'x' });
    expect(story.last).toMatchObject({ movesVersion: false, deadlines: { close: [{ kind: 'acknowledge', outcome: 'met' }] } });
    expect(story.last?.due?.toISOString()).toBe(story.due('decide'));
  });

  it('count as breached where they were met too late', () => {
    const story = Story.submitted('emergency').later(16).does(triager, 'message', { note: 'x' });
    expect(story.last?.deadlines.close).toEqual([{ kind: 'acknowledge', outcome: 'breached' }]);
  });
});

describe('deadlines after a redirect', () => {
  const alwaysOpen = service('a', { hours: ALWAYS_OPEN });

  it('are counted from submission where that is earlier', () => {
    expect(Story.submitted('urgent').later(60).redirected('b').due('decide')).toBe('2026-11-23T14:00:00.000Z');
  });

  it('leave a quarter of the target at least', () => {
    expect(Story.submitted('urgent').later(hours(3.5)).redirected('b').due('decide')).toBe('2026-11-23T14:30:00.000Z');
    expect(Story.submitted('urgent').later(hours(50)).redirected('b').due('decide')).toBe('2026-11-25T13:00:00.000Z');
  });

  it('run in the next service\'s hours and to its targets', () => {
    const to = service('b', { hours: ALWAYS_OPEN, targets: { ...DEFAULT_TARGETS, decide: { ...DEFAULT_TARGETS.decide, routine: hours(48) } } });
    expect(Story.submitted('routine', alwaysOpen, { current: alwaysOpen, to }).later(60).redirected('b').due('decide')).toBe('2026-11-25T10:00:00.000Z');
  });
});

describe('deadlines when the priority changes', () => {
  it('are set anew by a raise, never later than they were', () => {
    const story = Story.submitted('routine').later(hours(2)).does(triager, 'reprioritise', { priority: 'urgent' });
    expect(story.due('decide')).toBe('2026-11-23T16:00:00.000Z');
    const late = Story.submitted('urgent').later(hours(3.9)).does(triager, 'reprioritise', { priority: 'emergency' });
    expect(late.due('decide')).toBe('2026-11-23T14:00:00.000Z');
  });

  it('get the longer target from where they began by a lowering', () => {
    expect(Story.submitted('urgent').later(60).does(triager, 'triage', { priority: 'soon', note: 'x' }).due('decide')).toBe('2026-11-25T10:00:00.000Z');
  });
});

describe('deadlines during a question, advice and care', () => {
  it('let the decision run on while the answer is due', () => {
    const story = Story.submitted('urgent').later(30).does(triager, 'request-information', { question: '?' });
    expect([story.due('decide'), story.last?.due?.toISOString()]).toEqual(['2026-11-23T14:00:00.000Z', '2026-11-23T12:30:00.000Z']);
  });

  it('are not lengthened by a conversion', () => {
    const story = Story.submitted('routine').later(60).does(triager, 'advise', { advice: 'x' });
    expect(story.last?.due?.toISOString()).toBe('2026-11-30T11:00:00.000Z');
    expect(story.later(hours(1)).does(referrer, 'convert').due('decide')).toBe('2026-11-30T10:00:00.000Z');
  });

  it('ask for contact sooner where the service promises it', () => {
    expect(Story.submitted().does(triager, 'accept', { contactBy: '2026-11-24T12:00:00Z' }).due('contact')).toBe('2026-11-24T12:00:00.000Z');
    expect(Story.submitted().tries(triager, 'accept', { contactBy: '2026-11-20T12:00:00Z' })).toMatchObject({ pointer: '/contactBy' });
  });

  it('count contact as met when it happened, not when it was booked', () => {
    const booked = () => Story.submitted().does(triager, 'accept').does(triager, 'start', { kind: 'appointment', at: '2026-11-30T12:00:00Z' });
    expect(booked().head).toMatchObject({ state: 'in-progress', facts: { seen: false } });
    expect(booked().due('contact')).toBeDefined();
    expect(booked().does(triager, 'start', { kind: 'visit', at: '2026-11-30T12:00:00Z' }).due('contact')).toBeDefined();
    const seen = booked().does(triager, 'start', { kind: 'contact', at: '2026-11-23T09:30:00Z' });
    expect([seen.due('contact'), seen.last?.deadlines.close]).toEqual([undefined, [{ kind: 'contact', outcome: 'met' }]]);
  });

  it('run for the coordinator once it is at the desk', () => {
    const story = Story.submitted('urgent').does(triager, 'propose-decline', { reason: 'age' });
    expect(story.head.deadlines).toMatchObject([{ kind: 'resolve', ownerKind: 'coordinator', serviceId: 'desk' }]);
    expect(story.does(coordinator, 'decline', { reason: 'age', alternative: 'x' }).last?.due).toBeUndefined();
  });
});

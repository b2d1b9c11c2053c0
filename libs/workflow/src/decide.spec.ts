import { MONDAY, SAFEGUARDING, Story, coordinator, member, referrer, system, triager } from './testing/economy.js';

const note = 'a note';
const refusal = (answer: ReturnType<Story['tries']>) => (answer.ok ? answer.state : answer.code);

describe('moving a referral onward', () => {
  it('keeps its submission time, counts a hop and lies with the next service', () => {
    const story = Story.submitted().later(60).redirected('b');
    expect(story.head).toMatchObject({ state: 'redirected', facts: { serviceId: 'b', hops: 1, submittedAt: '2026-11-23T10:00:00.000Z' } });
    expect(story.last?.owner).toEqual({ kind: 'service', id: 'b' });
  });

  it('goes to the coordinator past the hop limit', () => {
    const story = Story.submitted().redirected('b').redirected('c').redirected('d');
    expect(story.head).toMatchObject({ state: 'escalated', facts: { serviceId: 'c', hops: 2, escalatedBy: 'hop-limit', deskServiceId: 'desk' } });
    expect(story.last?.owner).toEqual({ kind: 'coordinator', id: 'desk' });
    expect(story.does(coordinator, 'redirect', { toServiceId: 'a' }).head).toMatchObject({ state: 'redirected', facts: { hops: 2, serviceId: 'a' } });
  });

  it('goes to the coordinator instead of back to a service that had it', () => {
    expect(Story.submitted().redirected('b').redirected('a').head).toMatchObject({ state: 'escalated', facts: { escalatedBy: 'visited' } });
  });

  it('after acceptance is a transfer, which counts no hop', () => {
    const story = Story.submitted().does(triager, 'accept');
    expect(refusal(story.tries(triager, 'redirect', { toServiceId: 'b', reason: 'capacity' }))).toBe('INPUT_INVALID');
    expect(story.redirected('b', 'transfer-after-assessment').head).toMatchObject({ state: 'redirected', facts: { hops: 0, visited: ['a', 'b'] } });
    expect(story.does(triager, 'accept').redirected('a', 'accepted-in-error').head.state).toBe('escalated');
  });

  it('takes no service that is not there, or that has it already', () => {
    const story = Story.submitted();
    expect(story.tries(triager, 'redirect', { toServiceId: 'x', reason: 'age' })).toMatchObject({ code: 'INPUT_INVALID', pointer: '/toServiceId' });
    expect(story.tries(triager, 'redirect', { toServiceId: 'a', reason: 'age' })).toMatchObject({ code: 'INPUT_INVALID', pointer: '/toServiceId' });
    expect(story.tries(triager, 'redirect', { toServiceId: 'b', reason: 'other' })).toMatchObject({ code: 'NOTE_REQUIRED', pointer: '/note' });
  });
});

describe('asking the referrer', () => {
  it('makes the referrer the owner and returns whence it came, answered or not', () => {
    const asked = () => Story.submitted().does(triager, 'triage', { priority: 'routine' }).does(triager, 'request-information', { question: '?' });
    expect(asked().last?.owner).toEqual({ kind: 'referrer' });
    expect(asked().does(referrer, 'provide-information').head.state).toBe('triaged');
    const story = asked();
    const unanswered = story.until(story.last?.due).does(system, 'breach', { kind: 'answer' });
    expect(unanswered.head.state).toBe('triaged');
    expect(unanswered.last?.deadlines.close).toEqual([{ kind: 'answer', outcome: 'breached' }]);
  });

  it('by a coordinator leads back to the desk', () => {
    const story = Story.submitted().does(triager, 'propose-decline', { reason: 'age' }).does(coordinator, 'request-information', { question: '?' });
    expect(story.does(referrer, 'provide-information').head).toMatchObject({ state: 'escalated', facts: { escalatedBy: 'decline-proposed' } });
  });
});

describe('a missed deadline', () => {
  const breached = () => {
    const story = Story.submitted();
    return story.until(story.last?.due).does(system, 'breach', { kind: 'acknowledge' });
  };

  it('of the first look goes to the coordinator, and the service may still act', () => {
    expect(breached().head).toMatchObject({ state: 'escalated', facts: { escalatedBy: 'breach' } });
    expect(breached().does(triager, 'accept').head.state).toBe('accepted');
    expect(breached().does(triager, 'triage', { priority: 'routine' }).head.deadlines.map(({ kind }) => kind)).toEqual(['decide']);
    const proposed = Story.submitted().does(triager, 'propose-decline', { reason: 'age' });
    expect(refusal(proposed.tries(triager, 'accept'))).toBe('EVENT_NOT_ALLOWED');
  });

  it('of contact stays due and is said once', () => {
    const story = Story.submitted().does(triager, 'accept');
    const due = story.last?.due;
    story.until(due).does(system, 'breach', { kind: 'contact' });
    expect(story.head).toMatchObject({ state: 'accepted', facts: { marks: { contact: 'breached' } } });
    expect([story.last?.due, story.last?.movesVersion]).toEqual([due, false]);
    expect(refusal(story.tries(system, 'breach', { kind: 'contact' }))).toBe('EVENT_NOT_ALLOWED');
  });

  it('is not said before it is due', () => {
    expect(refusal(Story.submitted().tries(system, 'breach', { kind: 'decide' }))).toBe('EVENT_NOT_ALLOWED');
  });

  it('warns of a draft twice and then withdraws it', () => {
    const story = Story.draft();
    story.until(story.head.deadlines[0]?.atRiskAt).does(system, 'at-risk', { kind: 'send' });
    story.until(story.head.deadlines[0]?.dueAt).does(system, 'breach', { kind: 'send' });
    expect(refusal(story.tries(system, 'expire'))).toBe('EVENT_NOT_ALLOWED');
    expect(story.later(14 * 24 * 60).does(system, 'expire').head.state).toBe('withdrawn');
  });
});

describe('a service that closes for good', () => {
  const handed = (story: Story, toServiceId = 'b') => story.does(system, 'hand-over', { toServiceId });

  it.each<[string, () => Story]>([
    ['submitted', () => Story.submitted()],
    ['triaged', () => Story.submitted().does(triager, 'triage', { priority: 'routine' })],
    ['information-requested', () => Story.submitted().does(triager, 'request-information', { question: note })],
    ['accepted', () => Story.submitted().does(triager, 'accept')],
    ['in-progress', () => Story.submitted().does(triager, 'accept').does(triager, 'start', { kind: 'contact', at: MONDAY.toISOString() })],
    ['advised', () => Story.submitted().does(triager, 'advise', { advice: note })],
    ['escalated', () => Story.submitted().does(triager, 'propose-decline', { reason: 'age', alternative: 'GP' })],
  ])('hands its successor what is %s as it is: no clock starts again or ends, and no hop is counted', (state, told) => {
    const story = told().later(30);
    const before = story.head;
    handed(story);
    expect(story.head).toEqual({ ...before, version: before.version + 1, facts: { ...before.facts, serviceId: 'b', visited: ['a', 'b'], previous: undefined } });
    expect(story.head.state).toBe(state);
    expect(story.last?.effects).toContainEqual(expect.objectContaining({ kind: 'notify', audience: 'parties' }));
  });

  it('leaves to the coordinator what its successor had before', () => {
    const story = handed(Story.submitted().redirected('b'), 'a');
    expect(story.head).toMatchObject({ state: 'escalated', facts: { serviceId: 'b', escalatedBy: 'visited', deskServiceId: 'desk', hops: 1 } });
    expect(story.head.deadlines.map(({ kind }) => kind)).toEqual(['resolve']);
  });

  it('leaves nobody a second thought about what was done there, and takes nobody in hand at the next', () => {
    const story = handed(Story.submitted().does(triager, 'assign', { userId: 'triager' }).does(triager, 'accept'));
    expect(story.head.facts.assignee).toBeUndefined();
    expect(refusal(story.tries(triager, 'retract'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(Story.submitted().tries(triager, 'hand-over', { toServiceId: 'b' }))).toBe('FORBIDDEN');
    expect(refusal(Story.submitted().does(triager, 'accept').does(triager, 'complete', { outcome: 'no-further-action', summary: note }).tries(system, 'hand-over', { toServiceId: 'b' }))).toBe('EVENT_NOT_ALLOWED');
  });
});

describe('second thoughts', () => {
  it('take the last act back within a minute, deadlines and all', () => {
    const story = Story.submitted();
    const before = story.head;
    story.does(triager, 'accept').later(1).does(member('triager', 'triager', 'had'), 'retract');
    expect(story.head).toEqual({ ...before, version: before.version + 2, facts: { ...before.facts, previous: undefined } });
    expect(story.last?.effects).toContainEqual({ kind: 'undo', eventId: 'event-2', eventType: 'accept' });
  });

  it('are too late after a minute, for someone else, or once something followed', () => {
    const accepted = () => Story.submitted().does(triager, 'accept');
    expect(refusal(accepted().later(1.1).tries(triager, 'retract'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(accepted().tries(member('triager', 'other', 'holder'), 'retract'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(accepted().does(referrer, 'message', { note }).tries(triager, 'retract'))).toBe('EVENT_NOT_ALLOWED');
  });
});

describe('closed and opened again', () => {
  const completed = (outcome: string) => Story.submitted().does(triager, 'accept').does(triager, 'complete', { outcome, summary: note });

  it('by its triager within 28 days, by a coordinator at any time', () => {
    expect(completed('no-further-action').later(28 * 1440).does(triager, 'reopen', { note }).head.state).toBe('accepted');
    const late = completed('no-further-action').later(28 * 1440 + 1);
    expect(refusal(late.tries(triager, 'reopen', { note }))).toBe('EVENT_NOT_ALLOWED');
    expect(late.does(coordinator, 'reopen', { note }).last?.due).toBeDefined();
  });

  it('on appeal, once, where the person was not seen', () => {
    const story = completed('could-not-contact').does(referrer, 'appeal', { note });
    expect(story.head).toMatchObject({ state: 'escalated', facts: { escalatedBy: 'appeal' } });
    story.does(coordinator, 'decline', { reason: 'age', alternative: 'GP' });
    expect(refusal(story.tries(referrer, 'appeal', { note }))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(completed('seen-and-discharged').tries(referrer, 'appeal', { note }))).toBe('EVENT_NOT_ALLOWED');
  });
});

describe('a statutory-duty service', () => {
  it('takes no join, advice, decline or withdrawal', () => {
    const story = Story.submitted('urgent', SAFEGUARDING);
    expect(refusal(story.tries(triager, 'advise', { advice: note }))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(story.tries(referrer, 'withdraw', { reason: 'resolved' }))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(story.tries(referrer, 'retract'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(story.tries(member('referrer', 'other', 'none'), 'join'))).toBe('EVENT_NOT_ALLOWED');
    story.does(triager, 'propose-decline', { reason: 'age' });
    expect(refusal(story.tries(coordinator, 'decline', { reason: 'age', alternative: note }))).toBe('EVENT_NOT_ALLOWED');
    expect(Story.draft('routine', SAFEGUARDING).does(referrer, 'withdraw', { reason: 'other', note }).head.state).toBe('withdrawn');
  });

  it('ends with one of three outcomes, and the referrer may appeal even so', () => {
    const story = Story.submitted('urgent', SAFEGUARDING).does(triager, 'accept').does(triager, 'start', { kind: 'visit', at: '2026-11-23T09:00:00Z' });
    expect(story.tries(triager, 'complete', { outcome: 'other', summary: note })).toMatchObject({ code: 'INPUT_INVALID', pointer: '/outcome' });
    expect(story.does(triager, 'complete', { outcome: 'enquiry', summary: note }).does(referrer, 'appeal', { note }).head.state).toBe('escalated');
  });
});

describe('what needs a second person', () => {
  const second = member('service-manager', 'manager', 'holder');

  it('is asked by a coordinator and confirmed by another', () => {
    const story = Story.submitted().does(coordinator, 'entered-in-error', { note });
    expect(story.head.state).toBe('submitted');
    expect(refusal(story.tries(coordinator, 'entered-in-error', { note }))).toBe('EVENT_NOT_ALLOWED');
    story.does(second, 'entered-in-error', { note });
    expect(story.head.state).toBe('withdrawn');
    expect(story.last?.effects).toContainEqual({ kind: 'hide' });
    expect(refusal(story.tries(coordinator, 'reopen', { note }))).toBe('EVENT_NOT_ALLOWED');
  });

  it('is not asked for by the second person, nor about another person', () => {
    const story = Story.submitted();
    expect(refusal(story.tries(second, 'correct-person', { toPersonId: 'p2', note }))).toBe('EVENT_NOT_ALLOWED');
    story.does(coordinator, 'correct-person', { toPersonId: 'p2', note });
    expect(refusal(story.tries(second, 'correct-person', { toPersonId: 'p3', note }))).toBe('INPUT_INVALID');
    story.does(second, 'correct-person', { toPersonId: 'p2', note });
    expect([story.head.state, story.last?.effects]).toEqual(['submitted', expect.arrayContaining([{ kind: 'correct-person', personId: 'p2' }])]);
  });

  it('is decided before anything else is asked for: no second correction takes the place of the first', () => {
    const other = member('coordinator', 'other-coordinator', 'desk');
    const story = Story.submitted().does(coordinator, 'correct-person', { toPersonId: 'p2', note });
    for (const actor of [coordinator, other, second]) {
      expect(refusal(story.tries(actor, 'entered-in-error', { note }))).toBe('EVENT_NOT_ALLOWED');
      expect(refusal(story.tries(actor, 'redact', { undo: true, note }))).toBe('EVENT_NOT_ALLOWED');
    }
    expect(story.tries(other, 'correct-person', { toPersonId: 'p3', note })).toMatchObject({ code: 'INPUT_INVALID', pointer: '/toPersonId' });
    expect(story.head.facts.pendingConfirmation).toMatchObject({ type: 'correct-person', personId: 'p2' });
    story.does(other, 'correct-person', { undo: true, note }).does(other, 'entered-in-error', { note }).does(second, 'entered-in-error', { note });
    expect(story.head.state).toBe('withdrawn');
  });

  it.each([['taken back by who asked', coordinator], ['refused by the second', second]])('is %s, and then may be asked for anew', (_, who) => {
    const story = Story.submitted();
    expect(refusal(story.tries(coordinator, 'entered-in-error', { undo: true, note }))).toBe('INPUT_INVALID');
    story.does(coordinator, 'entered-in-error', { note });
    story.does(who, 'entered-in-error', { undo: true, note });
    expect([story.head.state, story.head.facts.pendingConfirmation]).toEqual(['submitted', undefined]);
    expect(story.last?.effects.map(({ kind }) => kind)).not.toContain('hide');
    expect(refusal(story.tries(second, 'entered-in-error', { note }))).toBe('EVENT_NOT_ALLOWED');
    story.does(coordinator, 'entered-in-error', { note }).does(second, 'entered-in-error', { note });
    expect(story.head.state).toBe('withdrawn');
  });
});

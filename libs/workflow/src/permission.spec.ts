import { ARROWS } from './drawing/machine-edges.js';
import { CLIENT_EVENT_TYPES, EVENT_TYPES, type EventType } from './events.js';
import { EVENT_SCHEMAS } from './event-schemas.js';
import { ruleOf } from './event-table.js';
import { nextState } from './referral.machine.js';
import { STATES, TASK_STATUS, type State } from './states.js';
import { ACTORS, MOVES } from './testing/promises.js';
import { Story, coordinator, member, referrer, service, system, triager } from './testing/economy.js';
import { allowedEvents } from './allowed-events.js';

const refusal = (answer: ReturnType<Story['tries']>) => (answer.ok ? answer.state : answer.code);

describe('who may send what', () => {
  it('tells a role or relation that never may from a state that does not let them now', () => {
    const story = Story.submitted();
    expect(refusal(story.tries(member('commissioner', 'c', 'area'), 'accept'))).toBe('FORBIDDEN');
    expect(refusal(story.tries(member('triager', 't', 'had'), 'accept'))).toBe('FORBIDDEN');
    expect(refusal(story.tries(member('referrer', 'r', 'joined'), 'withdraw'))).toBe('FORBIDDEN');
    expect(refusal(story.tries(triager, 'start'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(story.tries(member('coordinator', 'c', 'area'), 'decline'))).toBe('EVENT_NOT_ALLOWED');
    expect(refusal(story.tries(member('patient', 'p', 'author'), 'withdraw'))).toBe('FORBIDDEN');
  });

  it('keeps the conversation to its parties: not who has passed it on, nor a coordinator in whose area it merely is', () => {
    const story = Story.submitted().redirected('b');
    for (const outsider of [member('triager', 't', 'had'), member('coordinator', 'c', 'had'), member('coordinator', 'c', 'area')]) {
      expect(refusal(story.tries(outsider, 'message', { note: 'x' }))).toBe('FORBIDDEN');
    }
  });

  it('lets a person send for themselves where the service takes self-referral', () => {
    const person = member('patient', 'p', 'author');
    const open = service('a', { selfReferral: true });
    expect(refusal(Story.draft().tries(person, 'submit'))).toBe('EVENT_NOT_ALLOWED');
    expect(Story.draft('routine', open, { current: open }).does(person, 'submit').head.state).toBe('submitted');
  });

  it('lists the buttons of each party', () => {
    const { head, at } = Story.submitted();
    const buttons = (actor: typeof referrer) => allowedEvents(head, actor, { at, statutoryDuty: false });
    expect(buttons(referrer)).toEqual(['withdraw', 'retract', 'invite', 'message', 'attach', 'record-death']);
    expect(buttons(member('referrer', 'j', 'joined'))).toEqual(['leave', 'message', 'attach']);
    expect(buttons(member('referrer', 'p', 'copied'))).toEqual(['join', 'leave']);
    expect(buttons(member('administrator', 'a', 'none'))).toEqual([]);
  });

  it('asks for a note to lower a priority, and lets the system only raise it', () => {
    const story = Story.submitted('soon');
    expect(story.tries(triager, 'triage', { priority: 'routine' })).toMatchObject({ code: 'NOTE_REQUIRED', pointer: '/note' });
    expect(refusal(story.tries(system, 'reprioritise', { priority: 'routine' }))).toBe('EVENT_NOT_ALLOWED');
    expect(story.does(system, 'reprioritise', { priority: 'urgent' }).head.priority).toBe('urgent');
  });

  it('stops every notice at a death and asks the owner to complete', () => {
    const story = Story.submitted().does(triager, 'record-death');
    expect(story.last?.effects).toContainEqual({ kind: 'stop-notices' });
    expect(story.does(triager, 'accept').last?.effects).toEqual([]);
    expect(story.does(triager, 'record-death', { undo: true }).last?.effects).toEqual([{ kind: 'resume-notices' }]);
  });
});

/** A referral in each state, told by the shortest story that leads there. */
const IN_EACH_STATE: Record<State, () => Story> = {
  draft: () => Story.draft(),
  submitted: () => Story.submitted(),
  redirected: () => Story.submitted().redirected('b'),
  triaged: () => Story.submitted().does(triager, 'triage', { priority: 'soon' }),
  'information-requested': () => Story.submitted().does(triager, 'request-information', { question: '?' }),
  escalated: () => Story.submitted().does(triager, 'propose-decline', { reason: 'age', alternative: 'GP' }),
  accepted: () => Story.submitted().does(triager, 'accept'),
  'in-progress': () => Story.submitted().does(triager, 'accept').does(triager, 'start', { kind: 'appointment', at: '2026-11-30T09:00:00Z' }),
  advised: () => Story.submitted().does(triager, 'advise', { advice: 'x' }),
  completed: () => Story.submitted().does(triager, 'accept').does(triager, 'complete', { outcome: 'other', summary: 'x' }),
  declined: () => IN_EACH_STATE.escalated().does(coordinator, 'decline', { reason: 'age', alternative: 'GP' }),
  withdrawn: () => Story.submitted().does(referrer, 'withdraw', { reason: 'resolved' }),
};

describe('every event in every state, from everyone', () => {
  it.each(STATES)('is answered in %s: done, or refused in words, and never offered and then refused for role or state', (state) => {
    const story = IN_EACH_STATE[state]();
    expect(story.head.state).toBe(state);
    for (const actor of ACTORS) {
      const offered = allowedEvents(story.head, actor, { at: story.at, statutoryDuty: false });
      for (const { type, body } of MOVES) {
        const answer = story.tries(actor, type, body);
        if (!answer.ok) expect(answer.message).toMatch(/^.{10,}\.$/);
        if (answer.ok) expect(offered).toContain(type);
        const refusedAsSuch = !answer.ok && answer.code === 'FORBIDDEN';
        if (offered.includes(type)) expect([actor.userId, type, refusedAsSuch]).toEqual([actor.userId, type, false]);
        if (offered.includes(type) && actor.kind === 'member' && !answer.ok) expect(answer.code).not.toBe('EVENT_NOT_ALLOWED');
      }
    }
  });
});

describe('one table and one machine', () => {
  it('agree on every state and event', () => {
    const facts = { ...Story.submitted().does(triager, 'triage', { priority: 'routine' }).head.facts, returnTo: 'triaged', leftState: 'accepted' } as const;
    for (const state of STATES) {
      for (const type of EVENT_TYPES) {
        const { permits, system: bySystem } = ruleOf(type);
        const inTable = permits.some(({ states }) => states.includes(state)) || bySystem?.includes(state) === true;
        const event = { type, toServiceId: 'b', byCoordinator: true, deadline: 'answer', confirmed: true } as const;
        const possible = nextState(state, event, { facts, hopLimit: 2 }) !== undefined;
        if (inTable) expect([state, type, possible]).toEqual([state, type, true]);
      }
    }
  });

  it('know no arrow that nobody may send', () => {
    const unsendable = ARROWS.filter(({ from, event }) => {
      const { permits, system: bySystem } = ruleOf(event as EventType);
      return !bySystem?.includes(from) && !permits.some(({ states }) => states.includes(from));
    });
    expect(unsendable).toEqual([]);
  });

  it('have a body schema for every event a client sends, and a FHIR status for every state', () => {
    expect(Object.keys(EVENT_SCHEMAS)).toEqual([...CLIENT_EVENT_TYPES]);
    expect(Object.keys(TASK_STATUS)).toEqual([...STATES]);
  });
});

import { OFFICE_HOURS } from '../calendar/service-hours.js';
import { ADVICE_ACTS, ADVICE_STATES, type AdviceAct } from './advice.machine.js';
import { adviceDue, allowedAdviceActs, decideAdvice, turnAdvice, type AdviceContext, type AdviceSide, type AdviceStanding } from './decide-advice.js';

const MONDAY = new Date('2026-03-02T10:00:00Z');
const DESK = { id: 'desk', hours: OFFICE_HOURS };
const asked: AdviceStanding = { state: 'asked', serviceId: 'talking', deskId: null, visited: ['talking'], dueAt: adviceDue(MONDAY, OFFICE_HOURS) };
const on = (at: string, toServiceId?: string): AdviceContext => ({ at: new Date(at), hours: OFFICE_HOURS, desk: DESK, ...(toServiceId !== undefined && { toServiceId }) });

function after(standing: AdviceStanding, act: AdviceAct, side: AdviceSide, context = on('2026-03-03T10:00:00Z')): AdviceStanding {
  const decision = decideAdvice(standing, act, side, context);
  if (!decision.ok) throw new Error(decision.why);
  return decision.standing;
}

describe('A question to a service', () => {
  it('is due after two working days of its hours', () => {
    expect(asked.dueAt?.toISOString()).toBe('2026-03-04T10:00:00.000Z');
    expect(adviceDue(new Date('2026-03-06T16:00:00Z'), OFFICE_HOURS).toISOString()).toBe('2026-03-10T16:00:00.000Z');
  });
  it('is the asker’s to read, once it is answered: five working days', () => {
    const answered = after(asked, 'answer', 'service');
    expect([answered.state, answered.dueAt?.toISOString()]).toEqual(['answered', '2026-03-10T10:00:00.000Z']);
  });
  it('is asked again with the whole time, also after it was settled', () => {
    const again = after(after(after(asked, 'answer', 'service'), 'settle', 'asker'), 'ask-again', 'asker');
    expect([again.state, again.dueAt?.toISOString()]).toEqual(['asked', '2026-03-05T10:00:00.000Z']);
  });
  it('keeps its clock when it is passed on, and leaves a quarter of the time at least', () => {
    expect(after(asked, 'pass-on', 'service', on('2026-03-02T11:00:00Z', 'eating')).dueAt).toEqual(asked.dueAt);
    expect(after(asked, 'pass-on', 'service', on('2026-03-04T09:30:00Z', 'eating')).dueAt?.toISOString()).toBe('2026-03-04T13:30:00.000Z');
  });
  it('does not come back to a service that had it, and is moved no more than twice but by the desk', () => {
    const twice = after(after(asked, 'pass-on', 'service', on('2026-03-02T11:00:00Z', 'b')), 'pass-on', 'service', on('2026-03-02T12:00:00Z', 'c'));
    expect(decideAdvice(twice, 'pass-on', 'service', on('2026-03-02T13:00:00Z', 'd'))).toEqual({ ok: false, why: 'moved-often' });
    expect(decideAdvice(twice, 'pass-on', 'desk', on('2026-03-02T13:00:00Z', 'talking'))).toEqual({ ok: false, why: 'had-it' });
    expect(after(twice, 'pass-on', 'desk', on('2026-03-02T13:00:00Z', 'd')).visited).toEqual(['talking', 'b', 'c', 'd']);
  });
  it('comes to the desk when it is late, and stays answerable', () => {
    const late = turnAdvice(asked, 'overdue', on('2026-03-04T10:00:00Z'));
    expect(late).toMatchObject({ state: 'asked', deskId: 'desk', dueAt: new Date('2026-03-06T10:00:00Z') });
    if (late !== undefined) expect(after(late, 'answer', 'service')).toMatchObject({ state: 'answered', deskId: null });
  });
  it('goes to the successor of a service that has closed, else to the desk', () => {
    expect(turnAdvice(asked, 'hand-over', on('2026-03-03T10:00:00Z', 'next'))).toMatchObject({ serviceId: 'next', visited: ['talking', 'next'] });
    expect(turnAdvice(asked, 'hand-over', on('2026-03-03T10:00:00Z'))).toMatchObject({ serviceId: 'talking', deskId: 'desk' });
  });
  it('always has a time by which somebody must act, until it is over', () => {
    for (const state of ADVICE_STATES) {
      for (const act of ADVICE_ACTS) {
        for (const side of ['asker', 'service', 'desk'] as const) {
          const decision = decideAdvice({ ...asked, state }, act, side, on('2026-03-03T10:00:00Z', 'other'));
          expect(decision.ok).toBe(allowedAdviceActs({ state }, side).includes(act));
          if (decision.ok) expect(decision.standing.dueAt !== null).toBe(decision.standing.state === 'asked' || decision.standing.state === 'answered');
        }
      }
    }
  });
  it('offers a stranger nothing', () => {
    expect(allowedAdviceActs(asked, null)).toEqual([]);
    expect(decideAdvice(asked, 'answer', null, on('2026-03-03T10:00:00Z'))).toEqual({ ok: false, why: 'not-yours' });
  });
});

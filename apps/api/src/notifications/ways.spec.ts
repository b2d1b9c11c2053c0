import { EVENT_TYPES } from '@onward/workflow';
import { kindOf, NOTICE_KINDS, wayFor, type Candidate } from './ways.js';

const SOMEBODY: Candidate = { userId: 'x', email: 'x@hospital.example', phone: '07700 900000', scope: null, ways: null, leads: false, isMine: true };

describe('How somebody is told', () => {
  it('is at once of what waits for them, in the morning of what arrived, and not at all of mere progress, where they chose nothing', () => {
    expect(NOTICE_KINDS.map((kind) => wayFor(SOMEBODY, kind, false, true))).toEqual(['email', 'email', 'digest', 'email', 'email', 'email', 'none']);
  });

  it('is at once of what is urgent, and never of what they want to hear nothing of', () => {
    expect(wayFor(SOMEBODY, 'arrival', true, true)).toBe('email');
    expect(wayFor({ ...SOMEBODY, ways: { arrival: 'none' } }, 'arrival', true, true)).toBe('none');
  });

  it('is about their own referrals alone, unless they lead the service or chose otherwise', () => {
    const team = { ...SOMEBODY, isMine: false };
    expect([wayFor(team, 'late', false, true), wayFor({ ...team, leads: true }, 'late', false, true), wayFor({ ...team, scope: 'team' }, 'late', false, true)]).toEqual(['none', 'email', 'email']);
    expect(wayFor({ ...team, leads: true, scope: 'mine' }, 'late', false, true)).toBe('none');
  });

  it('is by email where a text was chosen and cannot be sent, and by nothing where there is no address', () => {
    const byText: Candidate = { ...SOMEBODY, ways: { question: 'text' } };
    expect([wayFor(byText, 'question', false, true), wayFor(byText, 'question', false, false), wayFor({ ...byText, phone: null }, 'question', false, true)]).toEqual(['text', 'email', 'email']);
    expect(wayFor({ ...byText, phone: null, email: null }, 'question', true, true)).toBe('none');
  });

  it('has a kind for every event', () => {
    for (const type of EVENT_TYPES) for (const toTeam of [true, false]) expect(NOTICE_KINDS).toContain(kindOf(type, toTeam));
    expect([kindOf('redirect', true), kindOf('redirect', false)]).toEqual(['arrival', 'decision']);
  });
});

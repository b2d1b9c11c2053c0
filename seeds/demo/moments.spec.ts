import { daysAgo, inDays, instantsFrom, minutesAgo } from './moments.js';

describe('The moments of the demo', () => {
  const at = (now: string, moment: Parameters<ReturnType<typeof instantsFrom>>[0]) => instantsFrom(new Date(now))(moment).toISOString();

  it('count working days back from today', () => {
    expect(at('2026-03-10T15:00:00Z', daysAgo(0, '09:30'))).toBe('2026-03-10T09:30:00.000Z');
    expect(at('2026-03-10T15:00:00Z', daysAgo(1, '09:30'))).toBe('2026-03-09T09:30:00.000Z');
    expect(at('2026-03-10T15:00:00Z', daysAgo(2, '16:05'))).toBe('2026-03-06T16:05:00.000Z');
  });
  it('begin with the last working day where the demo is made at a weekend', () => {
    expect(at('2026-03-15T03:00:00Z', daysAgo(0, '11:00'))).toBe('2026-03-13T11:00:00.000Z');
    expect(at('2026-03-15T03:00:00Z', inDays(1, '11:00'))).toBe('2026-03-16T11:00:00.000Z');
  });
  it('pass over bank holidays', () => {
    expect(at('2026-04-08T12:00:00Z', daysAgo(1, '10:00'))).toBe('2026-04-07T09:00:00.000Z');
    expect(at('2026-04-08T12:00:00Z', daysAgo(2, '10:00'))).toBe('2026-04-02T09:00:00.000Z');
  });
  it('are told in London time, across a change of the clocks', () => {
    expect(at('2026-04-01T12:00:00Z', daysAgo(0, '10:00'))).toBe('2026-04-01T09:00:00.000Z');
    expect(at('2026-04-01T12:00:00Z', daysAgo(5, '10:00'))).toBe('2026-03-25T10:00:00.000Z');
    expect(at('2026-11-02T12:00:00Z', daysAgo(10, '23:40'))).toBe('2026-10-19T22:40:00.000Z');
  });
  it('are before now by minutes', () => {
    expect(at('2026-03-15T03:00:00Z', minutesAgo(75))).toBe('2026-03-15T01:45:00.000Z');
  });
});

import { SteppedClock, SystemClock } from './index.js';

describe('A stepped clock', () => {
  it('stands still until it is moved', () => {
    const clock = new SteppedClock(new Date('2026-03-28T23:59:00Z'));
    expect(clock.now()).toEqual(clock.now());
    clock.advance(60_000);
    expect(clock.now().toISOString()).toBe('2026-03-29T00:00:00.000Z');
    clock.set(new Date('2024-02-29T12:00:00Z'));
    expect(clock.now().toISOString()).toBe('2024-02-29T12:00:00.000Z');
  });

  it('cannot be moved through a date that it gave away', () => {
    const clock = new SteppedClock(new Date('2026-01-01T00:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('The system clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    expect(new SystemClock().now().getTime()).toBeGreaterThanOrEqual(before);
  });
});

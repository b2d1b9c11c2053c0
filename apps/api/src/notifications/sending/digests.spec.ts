import { lastDigestTime } from './digests.js';

describe('The time of the daily summary', () => {
  it.each([
    ['2026-03-10T07:30:00Z', '2026-03-10T07:30:00.000Z'],
    ['2026-03-10T07:29:59Z', '2026-03-09T07:30:00.000Z'],
    ['2026-03-10T23:59:00Z', '2026-03-10T07:30:00.000Z'],
    ['2026-07-01T06:31:00Z', '2026-07-01T06:30:00.000Z'],
    ['2026-03-29T06:45:00Z', '2026-03-29T06:30:00.000Z'],
    ['2026-03-29T06:15:00Z', '2026-03-28T07:30:00.000Z'],
    ['2026-10-25T07:00:00Z', '2026-10-24T06:30:00.000Z'],
  ])('before %s was %s: half past seven where people are, through both changes of the clock', (now, at) => {
    expect(lastDigestTime(new Date(now)).toISOString()).toBe(at);
  });
});

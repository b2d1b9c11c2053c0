import { ageOn, birthDateFault, londonDate, nearDates } from './birth-date.js';

describe('A date of birth', () => {
  it('is held against the calendar in London, not UTC', () => {
    expect(londonDate(new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30');
    expect(londonDate(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
    expect(londonDate(new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31');
  });

  it('is neither in the future nor before 1880', () => {
    expect(birthDateFault('2026-07-01', '2026-07-01')).toBeUndefined();
    expect(birthDateFault('2026-07-02', '2026-07-01')).toMatch(/today or in the past/);
    expect(birthDateFault('1880-01-01', '2026-07-01')).toBeUndefined();
    expect(birthDateFault('1879-12-31', '2026-07-01')).toMatch(/1880 or later/);
  });

  it('gives an age in whole years, a leap day falling on 1 March in other years', () => {
    expect(ageOn('1980-07-02', '2026-07-01')).toBe(45);
    expect(ageOn('1980-07-01', '2026-07-01')).toBe(46);
    expect(ageOn('2004-02-29', '2026-02-28')).toBe(21);
    expect(ageOn('2004-02-29', '2026-03-01')).toBe(22);
    expect(ageOn('2026-07-01', '2026-07-01')).toBe(0);
  });

  it('is near what one typing error makes of it, and only real dates', () => {
    const near = nearDates('1985-03-12');
    for (const typed of ['1985-12-03', '1985-03-21', '1958-03-12', '1985-03-13', '1985-03-02', '1995-03-12', '1985-08-12']) expect(near).toContain(typed);
    for (const other of ['1985-03-12', '1985-02-30', '1885-13-12', '1985-04-13', '1986-04-12']) expect(near).not.toContain(other);
    expect(new Set(near).size).toBe(near.length);
    expect(nearDates('2001-02-28')).not.toContain('2001-02-29');
    expect(nearDates('2004-02-28')).toContain('2004-02-29');
  });
});

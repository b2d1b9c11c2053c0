import fc from 'fast-check';
import { CalendarEndsError, FIRST_YEAR, LAST_YEAR, isBankHoliday } from './bank-holidays.js';
import { ALWAYS_OPEN, OFFICE_HOURS, type ServiceHours } from './service-hours.js';
import { NoWorkingTimeError, addWorkingMinutes, workingMinutesBetween } from './working-time.js';

const add = (start: string, minutes: number, hours = OFFICE_HOURS) => addWorkingMinutes(new Date(start), minutes, hours).toISOString();
const shut: ServiceHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const nights: ServiceHours = { ...shut, sat: [{ opens: '00:00', closes: '24:00' }], sun: [{ opens: '00:30', closes: '03:30' }] };

describe('working time', () => {
  it('runs on past the night', () => {
    expect(add('2026-11-23T16:30:00Z', 60)).toBe('2026-11-24T09:30:00.000Z');
  });

  it('ends with the span, not at the next opening', () => {
    expect(add('2026-11-23T09:00:00Z', 480)).toBe('2026-11-23T17:00:00.000Z');
  });

  it('waits for the opening', () => {
    expect(add('2026-11-21T22:00:00Z', 30)).toBe('2026-11-23T09:30:00.000Z');
  });

  it('pauses between two spans of a day', () => {
    const hours: ServiceHours = { ...shut, mon: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '17:00' }] };
    expect(add('2026-11-23T11:30:00Z', 60, hours)).toBe('2026-11-23T13:30:00.000Z');
  });

  it('passes over bank holidays, substitutes too', () => {
    expect(add('2026-12-24T16:00:00Z', 120)).toBe('2026-12-29T10:00:00.000Z');
    expect(add('2027-12-24T16:00:00Z', 120)).toBe('2027-12-29T10:00:00.000Z');
  });

  it('counts bank holidays for a service that works on them', () => {
    expect(add('2026-12-24T23:00:00Z', 120, ALWAYS_OPEN)).toBe('2026-12-25T01:00:00.000Z');
  });

  it('knows the leap day', () => {
    expect(add('2028-02-28T16:00:00Z', 120)).toBe('2028-02-29T10:00:00.000Z');
  });
});

describe('when the clocks change', () => {
  it('opens at nine local time on both sides of either change', () => {
    expect(add('2026-03-27T16:59:00Z', 2)).toBe('2026-03-30T08:01:00.000Z');
    expect(add('2026-10-23T15:59:00Z', 2)).toBe('2026-10-26T09:01:00.000Z');
  });

  it('has a day of 23 hours in spring and one of 25 in autumn', () => {
    const day = (from: string, to: string) => workingMinutesBetween(new Date(from), new Date(to), ALWAYS_OPEN) / 60;
    expect(day('2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z')).toBe(23);
    expect(day('2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z')).toBe(25);
  });

  it('does not count the hour that is skipped, and counts the repeated one twice', () => {
    expect(add('2026-03-29T00:00:00Z', 120, nights)).toBe('2026-03-29T02:30:00.000Z');
    expect(workingMinutesBetween(new Date('2026-03-28T23:59:00Z'), new Date('2026-03-29T12:00:00Z'), nights)).toBe(1 + 120);
    expect(workingMinutesBetween(new Date('2026-10-24T23:00:00Z'), new Date('2026-10-25T12:00:00Z'), nights)).toBe(240);
  });

  it('gives back what was added, from any instant in any hours', () => {
    const from = Date.UTC(FIRST_YEAR, 0, 1);
    const to = Date.UTC(LAST_YEAR, 5, 1);
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(OFFICE_HOURS, ALWAYS_OPEN, nights), (at, minutes, hours) => {
        const start = new Date(at);
        expect(workingMinutesBetween(start, addWorkingMinutes(start, minutes, hours), hours)).toBeCloseTo(minutes, 6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the calendar', () => {
  it('ends with a named error, never a guess', () => {
    expect(() => add('2028-12-29T16:59:00Z', 480)).toThrow(CalendarEndsError);
    expect(() => add('2023-12-29T16:59:00Z', 48)).toThrow('Bank holidays are known from 2024 to 2028, not for 2023-12-29');
  });

  it('refuses hours that never open, or that close before they open', () => {
    expect(() => add('2026-11-23T09:00:00Z', 1, shut)).toThrow(NoWorkingTimeError);
    expect(() => add('2026-11-23T09:00:00Z', 1, { ...shut, mon: [{ opens: '17:00', closes: '09:00' }] })).toThrow(RangeError);
  });

  it('agrees, day by day, with the rules the holidays follow in law', () => {
    for (let day = Date.UTC(FIRST_YEAR, 0, 1) / 864e5; day < Date.UTC(LAST_YEAR + 1, 0, 1) / 864e5; day += 1) {
      expect([new Date(day * 864e5).toISOString(), isBankHoliday(day)]).toEqual([new Date(day * 864e5).toISOString(), holidayByLaw(day)]);
    }
  });
});

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8), in days since 1970. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - h - (year % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 864e5;
}

function holidayByLaw(day: number): boolean {
  const date = new Date(day * 864e5);
  const [year, month, dom, weekday] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
  if (day === easter(year) - 2 || day === easter(year) + 1) return true;
  if (weekday === 1 && ((month === 5 && (dom <= 7 || dom > 24)) || (month === 8 && dom > 24))) return true;
  if (month === 1) return dom === 1 ? weekday > 0 && weekday < 6 : dom <= 3 && weekday === 1;
  if (month !== 12 || weekday === 0 || weekday === 6) return false;
  return dom === 25 || dom === 26 || (dom === 27 && weekday <= 2) || (dom === 28 && weekday <= 2);
}

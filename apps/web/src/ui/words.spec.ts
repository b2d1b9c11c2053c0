import { date } from './words';

describe('A date as it is read out', () => {
  it('is that day, wherever the reader is', () => {
    expect(['1985-03-27', '2026-12-31', '2026-07-01'].map(date)).toEqual(['27 March 1985', '31 December 2026', '1 July 2026']);
  });
  it('is of a moment the day in the United Kingdom, where summer begins an hour before midnight in UTC', () => {
    expect(['2026-06-30T23:30:00Z', '2026-06-30T22:59:59.999Z', '2026-12-31T23:30:00Z'].map(date)).toEqual(['1 July 2026', '30 June 2026', '31 December 2026']);
  });
});

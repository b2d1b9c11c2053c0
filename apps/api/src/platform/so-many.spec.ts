import { SoMany } from './so-many.js';

describe('So many of each', () => {
  it('are taken within the time, and no more', () => {
    const reports = new SoMany(2, 60_000);
    expect(['a', 'a', 'a', 'b'].map((user) => reports.isTaken(user))).toEqual([true, true, false, true]);
  });
  it('are taken again once the time is over', () => {
    const reports = new SoMany(1, 0);
    expect([reports.isTaken('a'), reports.isTaken('a')]).toEqual([true, true]);
  });
});

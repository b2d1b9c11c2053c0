import { setTimeout as sleep } from 'node:timers/promises';
import { inTurns } from './in-turns.js';

describe('Work in turns', () => {
  it('does everything once, of one key one after the other, and no more at a time than was said', async () => {
    const underWay = new Set<string>();
    let most = 0;
    const items = Array.from({ length: 60 }, (_, n) => ({ n, key: `k${n % 12}` }));
    const done = await inTurns(items, ({ key }) => key, 4, async ({ n, key }) => {
      expect(underWay.has(key)).toBe(false);
      underWay.add(key);
      most = Math.max(most, underWay.size);
      await sleep(1);
      underWay.delete(key);
      return n;
    });
    expect(done.sort((a, b) => a - b)).toEqual(items.map(({ n }) => n));
    expect(most).toBe(4);
  });

  it('says what failed once the rest of what was begun has ended', async () => {
    const ended: number[] = [];
    const work = async (n: number): Promise<void> => {
      if (n === 0) throw new Error('away');
      await sleep(5);
      ended.push(n);
    };
    await expect(inTurns([0, 1], String, 2, work)).rejects.toThrow('away');
    expect(ended).toEqual([1]);
  });
});

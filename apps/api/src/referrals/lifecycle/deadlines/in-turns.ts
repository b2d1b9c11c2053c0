/**
 * Does each of these, those of one key one after the other and at most `atOnce` keys at a time. Which key comes first is left to chance: two processes that do the same then
 * seldom meet. Answers what came of them, in no order; throws the first error, once what was under way has ended.
 */
export async function inTurns<Item, Result>(items: readonly Item[], keyOf: (item: Item) => string, atOnce: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const byKey = new Map<string, Item[]>();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  const waiting = [...byKey.values()].map((group) => ({ group, turn: Math.random() })).sort((a, b) => a.turn - b.turn);
  const results: Result[] = [];
  async function lane(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const item of next.group) results.push(await work(item));
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}

import type { INestApplicationContext } from '@nestjs/common';
import type { SteppedClock } from './platform/clock/index.js';
import { EntryUpkeep } from './directory/index.js';
import { DueDeadlines, HandOvers } from './referrals/index.js';

/**
 * Steps the clock of an application to a time, and on the way through every moment at which a deadline comes due, so that each is said when it would have been. Answers
 * how many things were said. Backwards it only sets the clock.
 */
export async function passTime(app: INestApplicationContext, clock: SteppedClock, to: Date): Promise<number> {
  const deadlines = app.get(DueDeadlines);
  let said = await app.get(HandOvers).handAll();
  for (let next = await deadlines.nextAt(); next !== null && next <= to; next = await deadlines.nextAt()) {
    if (next > clock.now()) clock.set(next);
    said += await deadlines.sayAll();
  }
  clock.set(to);
  await app.get(EntryUpkeep).keep();
  return said;
}

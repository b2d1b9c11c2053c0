import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws by chance that come again with the same seed. */
export function drawFrom(seed) {
  const generator = xoroshiro128plus(seed);
  const share = () => uniformFloat64(generator);
  const whole = (from, to) => uniformInt(generator, from, to);
  return {
    /** From 0 up to 1. */
    share,
    whole,
    is: (chance) => share() < chance,
    one: (things) => things[whole(0, things.length - 1)],
    /** By how often each comes. */
    byOften: (things) => {
      let left = share() * things.reduce((sum, { often }) => sum + often, 0);
      return things.find(({ often }) => (left -= often) < 0) ?? things.at(-1);
    },
  };
}

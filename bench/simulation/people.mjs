import { fitOf } from '@onward/forms';
import { NEEDS } from './needs.mjs';

const HERE = ['QW1', 'QW2', 'QW3', 'QW4', 'QW5', 'QW6'];
const PRACTICES = ['AV-GP1', 'AV-GP2', 'AV-GP3'];

/** Somebody in need whom a service here takes: what is the case of them, and which services are right for them, the best first. */
export function somebody(draw, services, assumed) {
  for (;;) {
    const person = inNeed(draw, services, assumed);
    // nobody here could choose rightly for the others
    if (person.right.length > 0) return person;
  }
}

function inNeed(draw, services, assumed) {
  const need = draw.byOften(NEEDS);
  const isFromElsewhere = draw.is(assumed.livesElsewhere);
  const traits = new Set(Object.entries(need.traits ?? {}).flatMap(([trait, chance]) => (draw.is(chance) ? [trait] : [])));
  const facts = {
    age: draw.whole(...need.ages),
    'postcode-district': isFromElsewhere ? 'QX9' : draw.one(HERE),
    'registered-practice': isFromElsewhere ? 'QX-GP1' : draw.one(PRACTICES),
    ...Object.fromEntries(Object.entries(need.facts ?? {}).map(([fact, drawn]) => [fact, drawn(draw)])),
  };
  const theirs = { ...facts, is: (trait) => traits.has(trait) };
  const mainNeed = need.need(theirs);
  if (mainNeed !== undefined) facts['main-need'] = mainNeed;
  const meant = need.right(theirs);
  const right = meant.filter((key) => fitOf(services.get(key).criteria, [facts]).fits !== 'no');
  return { need, facts, right, priority: need.priority ?? 'routine' };
}

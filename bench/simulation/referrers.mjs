import { byFit, fitOf } from '@onward/forms';

/** Who refers, and how often. */
const KINDS = [
  { kind: 'GP', often: 55, knows: 'knowsGp' },
  { kind: 'social worker', often: 25, knows: 'knowsSocialWorker' },
  { kind: 'police officer', often: 20, knows: 'knowsPolice' },
];

/** What a referrer knows of somebody before they are asked. */
function known(draw, kind, facts, assumed) {
  if (kind !== 'police officer') return facts;
  const tells = { age: assumed.policeKnowBirthDate, 'postcode-district': assumed.policeKnowAddress, 'registered-practice': assumed.policeKnowPractice };
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => draw.is(tells[fact] ?? 1)));
}

const isTold = ({ required, schema }) => required === true && schema === undefined;
/** Only its words tell that somebody is not taken: whether the referrer reads them. */
const isPutOff = (draw, service, person, chance) => !person.right.includes(service.key) && service.criteria.some(isTold) && draw.is(chance);

/** Whom they think of: the right one where they know it, then what else comes to mind, each once. */
function inMind(draw, { need, right }, knows) {
  const others = need.comesToMind.filter((key) => !right.includes(key) || !knows);
  const shuffled = others.map((key) => ({ key, at: draw.share() })).toSorted((a, b) => a.at - b.at).map(({ key }) => key);
  return knows ? [...right.slice(0, 1), ...shuffled] : shuffled;
}

const withoutFit = (draw, services, person, minded, assumed) => minded.find((key) => !isPutOff(draw, services.get(key), person, assumed.readsWords)) ?? minded[0];

/** The page judges each, asks what would decide it, says where those before went on to, and takes no surely unmet criterion without a reason. */
function withFit(draw, services, person, minded, { knows, told, wentOnFrom, assumed }) {
  const asked = Object.fromEntries(Object.entries(person.facts).filter(([fact]) => fact in told || draw.is(assumed.answers)));
  const judged = minded.map((key) => ({ key, ...fitOf(services.get(key).criteria, [asked]) }));
  const [first] = judged;
  if (first.fits === 'no' && draw.is(assumed.overrides)) return first.key;
  const taken = judged.filter(({ fits }) => fits !== 'no');
  // whoever knows keeps to it where it takes the person; the others go by the page's order
  const ranked = knows && first.fits !== 'no' ? taken : taken.toSorted(byFit);
  const chosen = ranked.find(({ key }) => !isPutOff(draw, services.get(key), person, assumed.readsMarkedWords)) ?? ranked[0] ?? first;
  // whoever knows better goes by what they know; the others are moved by it as often as it is so
  const onward = knows ? undefined : wentOnFrom(chosen.key);
  const isHeeded = onward !== undefined && draw.is(assumed.heedsWhereTheyWentOn * onward.share) && fitOf(services.get(onward.key).criteria, [asked]).fits !== 'no';
  return isHeeded ? onward.key : chosen.key;
}

/** Where somebody sends a person first: `{ kind, first }`. Both ways draw alike, so that one person with one referrer is sent twice. */
export function firstChoice(draw, services, person, { checksFit, wentOnFrom, assumed }) {
  const { kind, knows: howOften } = draw.byOften(KINDS);
  const knows = draw.is(assumed[howOften]);
  const minded = inMind(draw, person, knows);
  const told = known(draw, kind, person.facts, assumed);
  return { kind, first: checksFit ? withFit(draw, services, person, minded, { knows, told, wentOnFrom, assumed }) : withoutFit(draw, services, person, minded, assumed) };
}

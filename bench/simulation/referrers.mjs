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

/** Something that is required is not met, or only its words can tell: whether the referrer reads that somebody is not taken. */
const isPutOff = (draw, { key, criteria }, { right, facts }, chance) =>
  !right.includes(key) && criteria.some((criterion) => criterion.required === true && fitOf([criterion], [facts]).fits !== 'yes') && draw.is(chance);

/** Whom they think of: the right one where they know it, then what else comes to mind, each once. */
function inMind(draw, { need, right }, knows) {
  const others = need.comesToMind.filter((key) => !right.includes(key) || !knows);
  const shuffled = others.map((key) => ({ key, at: draw.share() })).toSorted((a, b) => a.at - b.at).map(({ key }) => key);
  return knows ? [...right.slice(0, 1), ...shuffled] : shuffled;
}

const withoutFit = (draw, services, person, minded, assumed) => minded.find((key) => !isPutOff(draw, services.get(key), person, assumed.readsWords)) ?? minded[0];

/** What the referrer takes the main need for: what it is, or what one of the other services that come to mind takes. */
function namedNeed(draw, services, { need, right, facts }, chance) {
  const taken = need.comesToMind.filter((key) => !right.includes(key)).flatMap((key) => services.get(key).criteria.flatMap(({ schema }) => schema?.properties?.['main-need']?.enum ?? []));
  const mistaken = taken.filter((one) => one !== facts['main-need']);
  return draw.is(chance) || mistaken.length === 0 ? facts['main-need'] : draw.one(mistaken);
}

/** The page judges each, asks what would decide it, says where those before went on to, and takes no surely unmet criterion without a reason. */
function withFit(draw, services, person, minded, { knows, told, wentOnFrom, assumed }) {
  const said = { ...person.facts, 'main-need': namedNeed(draw, services, person, knows ? assumed.namesNeedKnowing : assumed.namesNeed) };
  const asked = Object.fromEntries(Object.entries(said).filter(([fact, answer]) => answer !== undefined && ((fact in told && fact !== 'main-need') || draw.is(assumed.answers))));
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

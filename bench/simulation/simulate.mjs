// Referrals by made-up referrers over the demo economy, each sent twice: without the fit check, and with it. `npm run simulate -- --help`
import { demoEconomy } from '@onward/seeds';
import { DEFAULT_TARGETS, OFFICE_HOURS } from '@onward/workflow';
import { parseArgs } from 'node:util';
import { laidOut } from '../table.mjs';
import { assuming, ASSUMPTIONS } from './assumptions.mjs';
import { drawFrom } from './draw.mjs';
import { daysBetween, journey } from './journey.mjs';
import { somebody } from './people.mjs';
import { firstChoice } from './referrers.mjs';

const HELP = `npm run simulate -- [options]

Sends the same people by the same referrers twice, without the fit check and with it, through the demo economy: its services' own criteria, judged as the product
judges them, and its own lifecycle and working hours. What people know and do is assumed (bench/simulation), and printed.

  --referrals N          how many (10,000)
  --seed N               the same people again (1)
  --assume name=value    another assumption, as often as wanted
  --help                 this
`;

const FROM = Date.parse('2026-03-02T08:00:00Z');
const OVER_DAYS = 60;
const DAY_MS = 86_400_000;
/** As the product looks back (POST /api/services/fit), and the share from which it is said. */
const LOOKS_BACK = 40;
const OFTEN = 0.1;

const termsOf = ({ key, name, statutoryDuty = false, selfReferral = false, targets = DEFAULT_TARGETS, hours = OFFICE_HOURS }) => ({ id: key, name, statutoryDuty, selfReferral, targets, hours });

/** Where those that came to a service lately went on to, most of them, as the choice of a service says it. */
function memory() {
  const lately = new Map();
  return {
    remember: (first, to) => lately.set(first, [...(lately.get(first) ?? []), to].slice(-LOOKS_BACK)),
    wentOnFrom: (key) => {
      const all = lately.get(key) ?? [];
      const moved = all.filter((to) => to !== undefined);
      if (all.length < LOOKS_BACK / 2 || moved.length / all.length < OFTEN) return undefined;
      const times = (to) => moved.filter((one) => one === to).length;
      const [most] = [...new Set(moved)].toSorted((a, b) => times(b) - times(a));
      return { key: most, share: times(most) / all.length };
    },
  };
}

function run({ referrals, seed, checksFit, assumed }) {
  const economy = demoEconomy();
  const services = new Map(economy.services.filter(({ state = 'open', referable = true, desk }) => state === 'open' && referable && desk !== true).map((each) => [each.key, { ...each, terms: termsOf(each) }]));
  const desk = termsOf(economy.services.find((each) => each.desk === true));
  const { remember, wentOnFrom } = memory();
  const seeds = drawFrom(seed);
  return Array.from({ length: referrals }, () => {
    // people, referrers and how long each takes are drawn apart: what one way draws more of must not change the others
    const [forPerson, forReferrer, forWay] = [1, 2, 3].map(() => drawFrom(seeds.whole(0, 0x7fff_ffff)));
    const person = somebody(forPerson, services, assumed);
    const sentAt = new Date(FROM + Math.floor(forPerson.share() * OVER_DAYS * DAY_MS));
    const { kind, first } = firstChoice(forReferrer, services, person, { checksFit, wentOnFrom, assumed });
    const went = journey(forWay, { services, desk, person, first, sentAt, checksFit, assumed });
    remember(first, went.moves[0]?.to);
    return { kind, misses: !person.right.includes(first), moves: went.moves.length, hops: went.hops, days: daysBetween(sentAt, went.acceptedAt), isInTime: went.isInTime, wasEscalated: went.wasEscalated };
  });
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const share = (all, is) => all.filter(is).length / all.length;

/** What one reads of a run, a figure a line. */
const FIGURES = [
  ['First choices that miss', (all) => percent(share(all, ({ misses }) => misses))],
  ...['GP', 'social worker', 'police officer'].map((kind) => [`  by a ${kind}`, (all) => percent(share(all.filter((one) => one.kind === kind), ({ misses }) => misses))]),
  ['Redirects a referral', (all) => mean(all.map(({ moves }) => moves)).toFixed(3)],
  ['  moved twice or more', (all) => percent(share(all, ({ moves }) => moves > 1))],
  ['Came to a coordinator', (all) => percent(share(all, ({ wasEscalated }) => wasEscalated))],
  ['Days to the decision that holds, mean', (all) => mean(all.map(({ days }) => days)).toFixed(2)],
  ['  median, 90th in a hundred', (all) => `${at(all.map(({ days }) => days), 0.5).toFixed(2)}, ${at(all.map(({ days }) => days), 0.9).toFixed(2)}`],
  ['Decided in the first service’s time', (all) => percent(share(all, ({ isInTime }) => isInTime))],
];

function main(args) {
  const { values } = parseArgs({ args, options: { referrals: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, assume: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', default: false } } });
  if (values.help) return process.stdout.write(HELP);
  const [referrals, seed] = [values.referrals, values.seed].map(Number);
  if (!Number.isInteger(referrals) || referrals < 1 || !Number.isInteger(seed)) throw new Error('--referrals and --seed are whole numbers: as in --referrals 10000 --seed 1');
  const assumed = assuming(values.assume);
  const [without, withIt] = [false, true].map((checksFit) => run({ referrals, seed, checksFit, assumed }));
  process.stdout.write(`${referrals.toLocaleString('en-GB')} referrals over the demo economy, seed ${seed}\n\n`);
  process.stdout.write(`${laidOut([['', 'without', 'with the fit check'], ...FIGURES.map(([what, of]) => [what, of(without), of(withIt)])])}\n\n`);
  const [missed, misses] = [without, withIt].map((all) => share(all, (one) => one.misses));
  const lost = mean(without.map(({ days }) => days)) - mean(withIt.map(({ days }) => days));
  process.stdout.write(`${missed === 0 ? 'No' : percent(1 - misses / missed)} fewer first choices that miss; ${(lost * referrals).toFixed(0)} days of waiting saved, ${lost.toFixed(2)} a referral.\n\nAssumed: ${Object.entries(assumed).map(([name, value]) => `${name}${value === ASSUMPTIONS[name] ? '' : ' (changed)'} ${value}`).join(', ')}.\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

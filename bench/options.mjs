import { parseArgs } from 'node:util';
import { OPS } from './ops.mjs';

const HELP = `npm run bench -- [options]

Measures the product against raw PostgreSQL on this machine, on one server with one set of settings, in turns, and prints the ratio of the
two for each operation beside its gate and its goal. It is a measurement, not a test: it ends with 0 whatever it finds.

  --quick          10,000 referrals and runs of 1 s, to see that it works; the figures say little (otherwise 100,000 and 3 s)
  --grow           how times grow from 10,000 to 1,000,000 referrals (with --quick, from 1,000 to 10,000), at 8 connections, and how a name
                   search does there against a trigram index; needs some 20 GB and ten minutes, most of it to load
  --ops a,b        only these of ${Object.keys(OPS).join(', ')}
  --keep           keep the server's files and the loaded databases for the next run with --keep (loads them again after 12 hours)
  --profile        also: where the time goes. Node's CPU profile of the API (bench-results/*.cpuprofile) and PostgreSQL's statements by
                   time; measuring costs time itself, so do not quote the ratios of such a run
  --help           this
`;

const FULL = { referrals: 100_000, seconds: 3, warmUp: 2 };
const QUICK = { referrals: 10_000, seconds: 1, warmUp: 0.5 };
/** Short runs: among few referrals there are few to triage. */
const FULL_GROWTH = { small: 10_000, large: 1_000_000, seconds: 1, warmUp: 0.5, connections: 8 };
const QUICK_GROWTH = { ...FULL_GROWTH, small: 1_000, large: 10_000 };

/** What the command line asks for; null where it was help, which has been printed. Throws one plain line for what is not understood. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      ops: { type: 'string' },
      grow: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return null;
  }
  const ops = values.ops?.split(',') ?? Object.keys(OPS);
  const unknown = ops.find((op) => !(op in OPS));
  if (unknown !== undefined) throw new Error(`There is no operation "${unknown}": choose of ${Object.keys(OPS).join(', ')}.`);
  // in the table's order, whatever order was asked for: reads before writes
  return { ...(values.quick ? QUICK : FULL), runs: 3, connections: 32, ops: Object.keys(OPS).filter((op) => ops.includes(op)), keep: values.keep, profile: values.profile, grow: values.grow ? (values.quick ? QUICK_GROWTH : FULL_GROWTH) : null };
}

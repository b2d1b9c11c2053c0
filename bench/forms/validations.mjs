// How many sets of answers the server holds against each published form in a second, on one processor: as `POST /api/referrals` does for what is sent (whole,
// or with one fault somewhere, which is explained) and as autosave does for a draft.
import { draftErrors, formErrors } from '@onward/forms';
import { breakagesOf, broken } from '@onward/forms/testing/broken-records';
import { recordsOf } from '@onward/forms/testing/records';
import { REFERENCE_FORMS } from '@onward/seeds';
import fc from 'fast-check';
import { cpus } from 'node:os';
import { withNoise } from '../noise.mjs';
import { median } from '../statistics.mjs';
import { laidOut } from '../table.mjs';

const RECORDS = 300;
const RUNS = 3;
const RUN_MS = 500;
/** Told as it is everywhere in the bench: above this share of the machine used by others a figure says little. */
const NOISY = 0.15;
const SENDER = { referrerKind: 'gp-practice' };

/** Times a second that `check` is done, over and over the records. */
function rate(check, records) {
  const rates = Array.from({ length: RUNS }, () => {
    let done = 0;
    const began = performance.now();
    let took = 0;
    while (took < RUN_MS) {
      for (const record of records) check(record);
      done += records.length;
      took = performance.now() - began;
    }
    return (done / took) * 1_000;
  });
  return median(rates);
}

/** Whether each check says what it must: a figure of checks that say the wrong thing is none. */
function sure(form, records, faulty) {
  const wrong = [...records.filter((record) => formErrors(form, record, SENDER).length > 0), ...faulty.filter((record) => formErrors(form, record, SENDER).length === 0)];
  if (wrong.length > 0) throw new Error(`${form.key}: ${wrong.length} records are not what they should be`);
}

function rowOf(form) {
  const records = fc.sample(recordsOf(form, SENDER.referrerKind), { numRuns: RECORDS, seed: 1 }).filter((record) => Object.keys(record).length > 0);
  const faulty = records.map((record, n) => {
    const ways = breakagesOf(form, record);
    return broken(record, ways[n % ways.length]);
  });
  sure(form, records, faulty);
  const bytes = Math.round(median(records.map((record) => JSON.stringify(record).length)));
  const rates = [rate((record) => formErrors(form, record, SENDER), records), rate((record) => formErrors(form, record, SENDER), faulty), rate((record) => draftErrors(form, record), records)];
  return [`${form.key} ${form.version}`, String(Object.keys(form.schema.properties ?? {}).length), String(bytes), ...rates.map((each) => Math.round(each).toLocaleString('en-GB')), ''];
}

const rows = [];
const { noise } = await withNoise(async () => {
  for (const form of REFERENCE_FORMS) rows.push(rowOf(form));
  return {};
}, {});
const [{ model }] = cpus();
process.stdout.write(`Answers held against a form, a second, on one processor (${model.trim()}; Node ${process.version}); ${RECORDS} made-up records each, median of ${RUNS} runs\n\n`);
process.stdout.write(`${laidOut([['', 'questions', 'bytes', 'right', 'one fault', 'draft', ''], ...rows])}\n\n`);
process.stdout.write(`noise: ${Number.isNaN(noise) ? 'unknown' : `${Math.round(noise * 100)} %${noise > NOISY ? ', too much: these are too low' : ''}`}\n`);

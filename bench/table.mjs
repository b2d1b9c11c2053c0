import { OPS } from './ops.mjs';

const COLUMNS = ['', 'raw tps', 'product tps', 'ratio', 'gate', 'goal', 'noise', 'raw p50/p99 ms', 'product p50/p99 ms', ''];

/** The rows as a table for a terminal, marked where they are below the gate. */
export function tableOf(rows) {
  return laidOut([COLUMNS, ...rows.map(cellsOf)]);
}

const GROWTH_COLUMNS = ['', 'few ms', 'many ms', 'ratio', 'gate', 'goal', 'noise', ''];

/** The rows of growth (`growth/growth.mjs`), in the same way: here a ratio is the better the smaller it is. */
export function growthTableOf(rows) {
  return laidOut([GROWTH_COLUMNS, ...rows.map(({ title, before, after, ratio, gate, goal, noise, isNoisy, bad }) => {
    const level = ratio > gate ? 'ABOVE THE GATE' : ratio > goal ? 'above the goal' : 'ok';
    const remarks = [level, ...(isNoisy ? ['noisy'] : []), ...(bad > 0 ? [`${bad} refused`] : [])].join('; ');
    return [title, before.toFixed(1), after.toFixed(1), ratio.toFixed(2), gate.toFixed(2), goal.toFixed(2), share(noise), remarks];
  })]);
}

/** Rows of cells under each other: words to the left, figures to the right. */
export function laidOut(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd()).join('\n');
}

function cellsOf({ op, raw, product, ratio, noise, ...row }) {
  const { title, gate, goal } = OPS[op];
  return [
    title, whole(raw.rate), whole(product.rate), ratio.toFixed(2), gate.toFixed(2), goal.toFixed(2), share(noise), times(raw), times(product),
    remarks({ ...row, product, ratio, gate, goal }).join('; '),
  ];
}

function remarks({ ratio, gate, goal, isNoisy, tries, product, isFromNode }) {
  const level = ratio < gate ? 'BELOW THE GATE' : ratio < goal ? 'below the goal' : 'ok';
  return [
    level,
    ...(isNoisy ? [`noisy, ${tries === 1 ? 'taken once' : `the quietest of ${tries} tries`}`] : []),
    ...(product.bad > 0 ? [`${product.bad} refused${product.isSpoilt ? ': DO NOT USE' : ''}`] : []),
    ...(isFromNode ? ['raw driven from Node, there is no pgbench'] : []),
  ];
}

const whole = (number) => Math.round(number).toLocaleString('en-GB');
const share = (number) => (Number.isNaN(number) ? 'unknown' : `${Math.round(number * 100)} %`);
const times = ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`;

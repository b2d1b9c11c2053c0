import { OPS } from './ops.mjs';

const COLUMNS = ['', 'raw tps', 'product tps', 'ratio', 'gate', 'goal', 'noise', 'raw p50/p99 ms', 'product p50/p99 ms', ''];

/** The rows as a table for a terminal, marked where they are below the gate. */
export function tableOf(rows) {
  const cells = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map((row) => row.map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd()).join('\n');
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

// How much of the machine everything else used during a run. Linux only (/proc); elsewhere noise is NaN, and nothing is repeated for it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const isKnown = existsSync('/proc/stat');
const QUIET = 0.2;
const LOOK_MS = 700;

/** Clock ticks of all processors since the start of the machine (proc(5): user, nice, system, idle, iowait, irq, softirq, steal). */
function machineTicks() {
  const ticks = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
  return { busy: ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6], total: ticks.reduce((sum, some) => sum + some, 0) };
}

/** A process's parent, and its ticks with those of its children that have ended. */
function processTicks(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    return { pid, parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14] };
  } catch {
    return null;
  }
}

const allProcesses = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => processTicks(Number(pid))).filter((found) => found !== null);

/** Ticks of the processes `roots` and all below them. */
function treeTicks(all, roots) {
  const tree = new Set(roots);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0);
}

/** Waits, for two looks at most, until the machine is nearly idle. */
async function quiet() {
  for (let n = 0; n < 2; n += 1) {
    const before = machineTicks();
    await sleep(LOOK_MS);
    const after = machineTicks();
    if ((after.busy - before.busy) / (after.total - before.total) < QUIET) return;
  }
}

function look(pids) {
  const all = allProcesses();
  const parts = Object.entries(pids).map(([name, pid]) => [name, treeTicks(all, [pid])]);
  const ours = treeTicks(all, [process.pid, ...Object.values(pids)]);
  const driver = ours - parts.reduce((sum, [, ticks]) => sum + ticks, 0);
  return { machine: machineTicks(), ours, parts: { ...Object.fromEntries(parts), driver } };
}

/**
 * The result of `run`, with `noise`: the share of the machine that was used by neither us nor the processes `pids` (by name); and `cores`: how
 * many processors each of those, and the driver, kept busy.
 */
export async function withNoise(run, pids) {
  if (!isKnown) return { ...(await run()), noise: NaN, cores: {} };
  await quiet();
  const before = look(pids);
  const result = await run();
  const after = look(pids);
  const total = after.machine.total - before.machine.total;
  const noise = Math.max(0, (after.machine.busy - before.machine.busy - (after.ours - before.ours)) / total);
  return { ...result, noise, cores: Object.fromEntries(Object.entries(after.parts).map(([name, ticks]) => [name, ((ticks - before.parts[name]) / total) * cpus().length])) };
}

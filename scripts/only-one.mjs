import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does `work` while no other process does any under the same lock file; one whose process is dead counts for nothing. */
export async function onlyOne(lock, waiting, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !take(lock); await sleep(250)) {
    if (!told) process.stderr.write(`${waiting}\n`);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(holder(lock))) rmSync(lock, { force: true });
    return false;
  }
}

/** The pid that holds a lock; ours while it is not written yet, so that it counts as alive. */
function holder(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

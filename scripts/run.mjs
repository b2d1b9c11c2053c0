import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The path of a file in the checkout's node_modules. */
export function tool(path) {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}

/**
 * Runs a program with our terminal and answers its exit code, 128 + n for one that a signal ended. SIGINT and SIGTERM
 * are passed on, and we wait: the program drains in its own time.
 */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    const release = passSignalsTo(child);
    child.once('error', (error) => reject(release(error)));
    child.once('exit', (code, signal) => resolve(release(code ?? 128 + constants.signals[signal])));
  });
}

function passSignalsTo(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return (result) => {
    for (const signal of signals) process.off(signal, pass);
    return result;
  };
}

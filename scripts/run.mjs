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
 * Runs Node on a file with our terminal and answers its exit code, 128 + n for one that a signal ended. Signals are
 * passed on, and we wait: the program drains in its own time.
 */
export function runNode(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });
    const release = passSignalsTo(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs Node on a file in silence; what it said is shown on stderr only when it fails. Answers the exit code. */
export function runNodeQuietly(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}

/** Ctrl-C reaches the whole group of a terminal by itself; the child must not hear it twice. */
function passSignalsTo(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const heardAnyway = signal === 'SIGINT' && process.stdin.isTTY;
    const pass = () => heardAnyway || child.kill(signal);
    process.on(signal, pass);
    return [signal, pass];
  });
  return () => handlers.forEach(([signal, pass]) => process.off(signal, pass));
}

import { spawn } from 'node:child_process';

/**
 * `npm ci` in a folder: `{ code, output }`. By the npm that runs us, else the one on the path. Its own level of talk may be `silent`, which would hide an
 * error.
 */
export function npmCi(folder, more = []) {
  const args = ['ci', ...more, '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const own = process.env.npm_execpath;
  const byNode = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
  const child = byNode
    ? spawn(process.execPath, [own, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

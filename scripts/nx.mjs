import { runNode, runNodeQuietly, tool } from './run.mjs';

// Nx copies its native part into the machine's temporary folder unless told not to.
const environment = { ...process.env, NX_SKIP_NATIVE_FILE_CACHE: 'true', NX_DAEMON: 'false' };

/** Runs Nx with its output shown. Answers the exit code. */
export function nx(...args) {
  return runNode([tool('nx/dist/bin/nx.js'), ...args], { env: environment });
}

/** Runs Nx in silence, as a step of something else; its output is shown when it fails. */
export function nxQuietly(...args) {
  return runNodeQuietly([tool('nx/dist/bin/nx.js'), ...args, '--output-style=stream-without-prefixes'], { env: environment });
}

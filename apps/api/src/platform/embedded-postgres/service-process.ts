import { execFile } from 'node:child_process';
import type { ServiceIdentity } from './service-identity.js';

/**
 * The environment for PostgreSQL's programs: nothing of libpq's (PGDATA, PGOPTIONS, …) and no foreign library
 * path, which would come before the libraries that the package brings; messages in English, because we read them.
 */
export function serviceEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LD_|DYLD_|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Runs a program of PostgreSQL to its end as the service. Rejects with its last words on stderr. */
export function runAsService(identity: ServiceIdentity, file: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { ...identity, cwd, env: serviceEnvironment(), windowsHide: true }, (error, _stdout, stderr) => {
      if (!error) resolve();
      else reject(new Error(`${file} failed: ${lastLine(stderr) || error.message}`, { cause: error }));
    });
  });
}

/** The last line of an output that says something wrong, else its last line. */
export function lastLine(output: string): string {
  const lines = output.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  return lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.at(-1) ?? '';
}

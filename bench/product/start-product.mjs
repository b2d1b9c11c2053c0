import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { demoKey, demoToken } from '@onward/api';
import { appUrl, ownerUrl } from '../server/databases.mjs';
import { sparePort } from '../server/system-server.mjs';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 60_000;
/** To finish what is under way; then it is killed. */
const DRAINING_MS = 20_000;

/**
 * The product, one process with real sign-in, on a database of our server: `{ pid, database, origin, call, token, form, checkRunning, stop }`. Its
 * tokens are the demo's, signed and verified as any issuer's; its log has a line for each request, as in production, and goes to a file.
 *
 * @param profiles the folder for a CPU profile, where one is wanted
 */
export async function startProduct(server, database, undo, profiles) {
  const port = await sparePort();
  const log = join(server.folder, 'product.log');
  const output = openSync(log, 'a', 0o600);
  if (profiles !== undefined) mkdirSync(profiles, { recursive: true });
  const flags = ['--enable-source-maps', ...(profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`])];
  const child = spawn(process.execPath, [...flags, fileURLToPath(new URL('product-process.mjs', import.meta.url))], {
    cwd: checkout,
    stdio: ['ignore', output, output],
    detached: true,
    env: {
      ...process.env, NODE_ENV: 'production', ONWARD_MODE: 'demo', LOG_LEVEL: 'info', HOST: '127.0.0.1', PORT: String(port),
      DATABASE_URL: appUrl(server, database), DATABASE_OWNER_URL: ownerUrl(server, database),
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), DRAINING_MS).unref();
    return ended;
  };
  undo.add(stop);
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child, log);
  const checkRunning = () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The product ended while it was measured:\n${lastLines(log)}`);
  };
  return { pid: child.pid, database, origin, stop, checkRunning, ...(await caller(origin)) };
}

async function ready(origin, child, log) {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end && child.exitCode === null; await sleep(50)) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`The product did not start:\n${lastLines(log)}`);
}

const lastLines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');

/** Calls the API as somebody; throws what was answered where it was refused. */
async function caller(origin) {
  const key = await demoKey();
  const tokens = new Map();
  const token = async (subject) => {
    if (!tokens.has(subject)) tokens.set(subject, await demoToken(key, subject, new Date()));
    return tokens.get(subject);
  };
  const call = async (subject, method, path, { body, version, headers } = {}) => {
    const answer = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${await token(subject)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} as ${subject} was answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  };
  const form = async () => {
    const { key: formKey, version, example } = await call('bench-gp-1', 'GET', '/api/forms/core-referral');
    return { form: { key: formKey, version }, answers: example };
  };
  return { call, token, form };
}

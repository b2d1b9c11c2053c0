import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep a Chromium or a Chrome. */
const USUAL = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // letters are drawn alike everywhere
  '--font-render-hinting=none', '--disable-lcd-text',
];

/** Where the packed browser's own copies of nss, nspr and expat are unpacked, for systems that have none. */
const PACKED_LIBRARIES = join(tmpdir(), 'al2023', 'lib');

/**
 * The browser named by CHROMIUM_PATH, else the system's, else the one that comes inside a package (Linux on x64), which is unpacked. Called once for a
 * whole run, before there are workers: two that unpack at once would read half a file.
 */
export async function findChromium(): Promise<string> {
  const known = process.env['CHROMIUM_PATH'] ?? USUAL.find((path) => existsSync(path));
  if (known !== undefined) return known;
  // what makes the package unpack its libraries too
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const libraries = process.env['LD_LIBRARY_PATH'];
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  // for the browser alone: see below
  if (libraries === undefined) delete process.env['LD_LIBRARY_PATH'];
  else process.env['LD_LIBRARY_PATH'] = libraries;
  return path;
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('CHROMIUM_PATH is not set: the suite runs without its global set-up');
  const isPacked = executablePath.startsWith(tmpdir()) && existsSync(PACKED_LIBRARIES);
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...(isPacked && { LD_LIBRARY_PATH: PACKED_LIBRARIES }) } });
}

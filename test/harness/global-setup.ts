import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/harness/chromium.js';
import { CLUSTER, makeTemplate, startTestServer } from './test-database.js';

/** One server for the whole run, in a folder of its own (two runs at once do not meet); each suite makes a database of its own from the template. */
export default async function setUp(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onward-test-'));
  // the server may run as another user than we do
  await chmod(folder, 0o755);
  process.env[CLUSTER] = join(folder, 'cluster');
  process.env['CHROMIUM_PATH'] = await findChromium();
  const server = await startTestServer();
  await makeTemplate(server);
  Object.assign(globalThis, { testServer: server, testFolder: folder });
}

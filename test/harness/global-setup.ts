import { makeTemplate, startTestServer } from './test-database.js';

/** One server for the whole run; each suite makes a database of its own from the template. */
export default async function setUp(): Promise<void> {
  const server = await startTestServer();
  await makeTemplate(server);
  Object.assign(globalThis, { testServer: server });
}

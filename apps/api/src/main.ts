import { once } from 'node:events';
import { createApp } from './create-app.js';
import { ConfigError, loadConfig } from './platform/config/index.js';
import { shutDown } from './platform/health/index.js';
import { reachDatabase } from './start/database.js';
import { checkPort } from './start/check-port.js';
import { checkRoles } from './start/check-roles.js';
import { prepareDatabase } from './start/prepare.js';
import { stopSignal } from './start/stop-signal.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const stop = stopSignal();
  const asked = once(stop, 'abort').then(() => say(`${stop.reason}: finishing what is under way`));
  const loaded = loadConfig(process.env);
  await checkPort(loaded.port, loaded.host);
  const database = await reachDatabase(loaded, say);
  try {
    await checkRoles(database);
    const config = { ...loaded, database: { kind: 'server' as const, url: database.url, ownerUrl: database.ownerUrl } };
    await prepareDatabase(config, database, say, stop);
    const app = await createApp(config);
    await app.listen(config.port, config.host);
    say(`Onward is ready at ${config.publicUrl}${config.identity.kind === 'demo' ? ' (demo: sign in as anyone there)' : ''}`);
    if (config.documentStore !== null) say(`Documents are kept in ${config.documentStore.url}`);
    if (config.clamd === null) say('Documents are not checked for viruses: CLAMD_ADDRESS is not set.');
    await asked;
    await shutDown(app);
  } catch (error) {
    // Asked to stop before there was anything to drain; what is half made, the next start takes up.
    if (error !== stop.reason) throw error;
  } finally {
    await database.stop();
  }
}

/** What a person can act on is one line; anything else is a defect and keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);

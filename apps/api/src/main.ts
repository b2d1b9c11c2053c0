import { createApp } from './create-app.js';
import { ConfigError, loadConfig } from './platform/config/index.js';
import { shutDown } from './platform/health/index.js';
import { reachDatabase } from './start/database.js';
import { checkPort } from './start/check-port.js';
import { prepareDatabase } from './start/prepare.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const loaded = loadConfig(process.env);
  await checkPort(loaded.port, loaded.host);
  const database = await reachDatabase(loaded, say);
  try {
    const config = { ...loaded, database: { kind: 'server' as const, url: database.url, ownerUrl: database.ownerUrl } };
    await prepareDatabase(config, database, say);
    const app = await createApp(config);
    await app.listen(config.port, config.host);
    say(`Onward is ready at ${config.publicUrl}${config.identity.kind === 'demo' ? ' (demo: sign in as anyone there)' : ''}`);
    const signal = await new Promise<string>((resolve) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
    });
    say(`${signal}: finishing what is under way`);
    await shutDown(app);
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

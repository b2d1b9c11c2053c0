import { startEmbeddedPostgres } from '@onward/api';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * The product as it starts anywhere, on a cluster of its own, durable as it is by default: `node serve.js <folder> <port>`. Says who
 * runs in one line of JSON. All but PostgreSQL is of one process group.
 */
const [folder = '', port = '0'] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ dataDirectory: folder });
process.stdout.write(`${JSON.stringify({ postmaster: server.pid, superuserUrl: server.superuserUrl })}\n`);

const main = spawn(process.execPath, [fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url))], {
  env: { ...process.env, ONWARD_MODE: 'demo', DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl, PORT: port, LOG_LEVEL: 'fatal' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.once('SIGTERM', () => main.kill('SIGTERM'));
await once(main, 'exit');
await server.stop();
process.exit(0);

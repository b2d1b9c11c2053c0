import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConfigError } from '../platform/config/index.js';

/** Looks before anything is started or migrated whether the port can be had; one clear line where it cannot. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw refusal(error, port, host);
  } finally {
    server.close();
  }
}

function refusal(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new ConfigError(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES') return new ConfigError(`Port ${port} is not ours to use. Choose one from 1024 up: PORT=3000 npm start`);
  if (code === 'EADDRNOTAVAIL') return new ConfigError(`HOST ${host} is not an address of this machine.`);
  return error;
}

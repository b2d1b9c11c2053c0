import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';

/**
 * Does something to a data directory that one process at a time may do: undefined where another is at it. The turn is a name that Linux keeps in
 * memory for whoever listens on it and forgets with its process, so a killed holder leaves nothing behind. Elsewhere nobody waits for anybody:
 * what is left to do there, PostgreSQL's own lock keeps apart.
 */
export async function inTurn<Result>(data: string, act: () => Promise<Result>): Promise<Result | undefined> {
  if (process.platform !== 'linux') return act();
  const turn = await takeTurn(await realpath(data));
  if (!turn) return undefined;
  try {
    return await act();
  } finally {
    turn.close();
  }
}

async function takeTurn(data: string): Promise<Server | undefined> {
  const name = createHash('sha256').update(data).digest('hex');
  const server = createServer((socket) => socket.destroy());
  try {
    const listening = once(server, 'listening');
    server.listen(`\0onward-postgres-${name}`);
    await listening;
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

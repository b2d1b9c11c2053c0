import { randomBytes } from 'node:crypto';
import { chown, link, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ClusterFolders } from './cluster-folders.js';
import type { ServiceIdentity } from './service-identity.js';

/** How clients reach the server: what initdb and postgres are told, and what a URL needs. */
export interface Transport {
  authentication: 'trust' | 'scram-sha-256';
  /** Over TCP every role has this password; a socket in a folder that only the service enters needs none. */
  password?: string;
  passwordFile?: string;
  /** Server settings; `port` is the one it had before, kept so that URLs given out stay true. */
  settings(port?: number): Promise<Record<string, string>>;
  /** The address part of a URL for a server that runs on this port. */
  address(port: number): { authority: string; query: string };
}

/** A unix socket where there is one. TCP (Windows) listens on loopback only, where others could knock: hence a password. */
export async function transport(via: 'socket' | 'tcp', folders: ClusterFolders, identity: ServiceIdentity): Promise<Transport> {
  return via === 'socket' ? overSocket(folders.socket) : overTcp(join(folders.home, 'password'), identity);
}

function overSocket(socket: string): Transport {
  return {
    authentication: 'trust',
    settings: async () => ({ listen_addresses: '', unix_socket_directories: socket, port: '5432' }),
    // A host before the path keeps the URL readable for WHATWG parsers too; pg, TypeORM and libpq take the query's.
    address: () => ({ authority: 'localhost', query: `?host=${encodeURIComponent(socket)}` }),
  };
}

async function overTcp(passwordFile: string, identity: ServiceIdentity): Promise<Transport> {
  return {
    authentication: 'scram-sha-256',
    password: await keptPassword(passwordFile, identity),
    passwordFile,
    settings: async (port) => ({ listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port ?? (await freePort())) }),
    address: (port) => ({ authority: `127.0.0.1:${port}`, query: '' }),
  };
}

/** Written whole beside its place and linked into it: of two that make it at once, the first one's stays. */
async function keptPassword(file: string, { uid, gid }: ServiceIdentity): Promise<string> {
  const draft = `${file}-${process.pid}`;
  await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) await chown(draft, uid, gid);
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

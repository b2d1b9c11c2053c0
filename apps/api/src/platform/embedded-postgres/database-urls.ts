import type { Transport } from './transport.js';

/** Connection strings for one database: its owner migrates, the app's role runs. */
export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

export const OWNER_ROLE = 'onward_owner';
export const APP_ROLE = 'onward_app';

/** A URL that `pg`, TypeORM and libpq take, and that `new URL()` parses. */
export function urlFor(transport: Transport, port: number, role: string, database: string): string {
  const { authority, query } = transport.address(port);
  const password = transport.password ? `:${transport.password}` : '';
  return `postgres://${role}${password}@${authority}/${encodeURIComponent(database)}${query}`;
}

/** Both URLs of a database; says nothing of whether it exists. */
export function databaseUrls(transport: Transport, port: number, database: string): DatabaseUrls {
  return { ownerUrl: urlFor(transport, port, OWNER_ROLE, database), appUrl: urlFor(transport, port, APP_ROLE, database) };
}

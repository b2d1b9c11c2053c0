/** PostgreSQL's codes for "not now": shutting down, starting, too many connections, read-only after a failover; 40P01 where two waited for each other and this one was undone. */
const NOT_NOW = new Set(['57P01', '57P02', '57P03', '53300', '25006', '40P01', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** What pg says, without a code, when the server has not answered in time, or no connection has come free. */
const TIMED_OUT = new Set(['Query read timeout', 'timeout exceeded when trying to connect', 'Connection terminated due to connection timeout', 'timeout expired']);

/** Whether the error says that the database cannot be reached at the moment, so that trying again is worth while. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Error && TIMED_OUT.has(error.message)) return true;
  const code = databaseCode(error);
  return code !== undefined && (NOT_NOW.has(code) || code.startsWith('08'));
}

function databaseCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return databaseCode(error.driverError);
  const isFromDriver = 'severity' in error || ('syscall' in error && /^(connect|read|write)$/.test(String(error.syscall)));
  return isFromDriver && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

const DEADLOCK_DETECTED = '40P01';

/** Two transactions waited for each other, and PostgreSQL has undone this one: it may be worked anew. */
export function isDeadlock(error: unknown): boolean {
  if (error instanceof QueryFailedError) return isDeadlock(error.driverError);
  return error instanceof DatabaseError && error.code === DEADLOCK_DETECTED;
}

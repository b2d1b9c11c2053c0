import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in base64url. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to know it again, not to use it. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

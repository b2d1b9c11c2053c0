import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { digestOf } from '../sessions/random-token.js';

/** Seconds that somebody may take at the identity provider. */
export const SIGN_IN_LIMIT = 600;

export interface PendingSignIn {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Sign-ins under way, known by the digest of their state and used once. */
@Injectable()
export class PendingSignIns {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  async begin(state: string, { nonce, codeVerifier, returnTo }: PendingSignIn): Promise<void> {
    const now = this.clock.now();
    await this.statements.rows('sign_in_tidy', 'delete from sign_in where expires_at < $1', [now]);
    await this.statements.rows(
      'sign_in_begin',
      'insert into sign_in (state_digest, nonce, code_verifier, return_to, expires_at) values ($1, $2, $3, $4, $5)',
      [digestOf(state), nonce, codeVerifier, returnTo, new Date(now.getTime() + SIGN_IN_LIMIT * 1000)],
    );
  }

  /** Takes it away, so that of two who come with one state one finds nothing; null also where it took too long. */
  async take(state: string): Promise<PendingSignIn | null> {
    const row = await this.statements.row<{ nonce: string; code_verifier: string; return_to: string; expires_at: Date }>(
      'sign_in_take',
      'delete from sign_in where state_digest = $1 returning nonce, code_verifier, return_to, expires_at',
      [digestOf(state)],
    );
    if (row === undefined || row.expires_at <= this.clock.now()) return null;
    return { nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to };
  }
}

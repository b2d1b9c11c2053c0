import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { digestOf, randomToken } from './random-token.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Milliseconds; the design's figures (security: "idle 15 min and absolute 12 h"). */
export const IDLE_LIMIT = 15 * MINUTE;
export const ABSOLUTE_LIMIT = 12 * HOUR;
/** `last_seen_at` is written at most so often, so a session may end this much before it was idle for 15 minutes, never after. */
const TOUCH_INTERVAL = MINUTE;
/** What ended is of no more use after a day. */
const KEPT_AFTER_END = 24 * HOUR;

export interface NewSession {
  readonly userId: string;
  /** How the provider says the user signed in. */
  readonly acr: string | null;
  /** Handed back to the provider at sign-out. */
  readonly idToken: string | null;
}

export interface Session {
  readonly userId: string;
  /** However busy it is; unused, it ends `IDLE_LIMIT` after it was used last. */
  readonly expiresAt: Date;
}

/** Sessions of browsers: a random token in a cookie, its digest in the table, asked for at every request so that an end holds at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Answers the token for the cookie. Always a new one: a session that was there before the sign-in is never taken on. */
  async begin({ userId, acr, idToken }: NewSession): Promise<string> {
    const token = randomToken();
    const now = this.clock.now();
    await this.statements.rows('session_tidy', 'delete from session where expires_at < $1', [new Date(now.getTime() - KEPT_AFTER_END)]);
    await this.statements.rows(
      'session_begin',
      `insert into session (id_digest, user_id, acr, id_token, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)`,
      [digestOf(token), userId, acr, idToken, now, new Date(now.getTime() + ABSOLUTE_LIMIT)],
    );
    return token;
  }

  /**
   * The session that is still going; null where it has ended or never was. It is in use by being asked for, unless that is `isUnattended`:
   * a page that stays open and asks by itself keeps nobody signed in.
   */
  async find(token: string, { isUnattended }: { readonly isUnattended: boolean }): Promise<Session | null> {
    const digest = digestOf(token);
    const now = this.clock.now();
    const session = await this.statements.row<{ user_id: string; last_seen_at: Date; expires_at: Date }>(
      'session_find',
      'select user_id, last_seen_at, expires_at from session where id_digest = $1 and ended_at is null and expires_at > $2 and last_seen_at > $3',
      [digest, now, new Date(now.getTime() - IDLE_LIMIT)],
    );
    if (session === undefined) return null;
    if (!isUnattended && now.getTime() - session.last_seen_at.getTime() >= TOUCH_INTERVAL) {
      await this.statements.rows('session_touch', 'update session set last_seen_at = $2 where id_digest = $1 and ended_at is null and last_seen_at < $2', [digest, now]);
    }
    return { userId: session.user_id, expiresAt: session.expires_at };
  }

  /** Ends it; answers the provider's ID token of it, if it was not over already. */
  async end(token: string): Promise<string | null> {
    const ended = await this.statements.row<{ id_token: string | null }>(
      'session_end',
      `with was as (select id_digest, id_token from session where id_digest = $1 and ended_at is null for update)
       update session s set ended_at = $2, id_token = null from was where s.id_digest = was.id_digest returning was.id_token`,
      [digestOf(token), this.clock.now()],
    );
    return ended?.id_token ?? null;
  }
}

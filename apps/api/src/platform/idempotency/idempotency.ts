import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { Clock } from '../clock/index.js';
import { actorSettings, isDeadlock, Statements, Transactions } from '../database/index.js';
import { RequestStages, type ReplayedAnswer } from '../http/index.js';
import { type Answer, type KeptAnswer, sameAgain } from './kept-answer.js';
import { requestKey, type RequestKey } from './request-key.js';
import { Twins } from './twins.js';

export interface Written {
  readonly status: number;
  readonly body: unknown;
  readonly etag?: string;
}

/** Where a twin in another process was quicker its answer is there now; where two transactions waited for each other, PostgreSQL has undone this one. */
const isUndone = (error: unknown): boolean => error instanceof KeyTaken || isDeadlock(error);

class KeyTaken extends Error {}

const ATTEMPTS = 5;

/**
 * Retries of ordinary POSTs. The key is kept in the write's own transaction and only for what succeeded, so that a retry after any failure
 * starts afresh and a retry after success changes nothing. (The lifecycle's write path keeps its keys by itself, in its one statement.)
 */
@Injectable()
export class Idempotency implements OnModuleInit {
  readonly twins = new Twins();

  constructor(
    private readonly stages: RequestStages,
    private readonly statements: Statements,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stages.replay = (request) => this.replay(request);
  }

  /** Runs `work` in a transaction of `actor` and keeps its answer under the request's key. What was undone is worked anew. */
  async run(request: FastifyRequest, actor: Actor, work: (manager: EntityManager) => Promise<Written>): Promise<Answer> {
    const asked = requestKey(request);
    return this.twins.afterTwins(actorSettings(actor).membership, asked.key, async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.transactions.run(actor, (manager) => this.write(manager, actor, asked, work));
        } catch (error) {
          if (!isUndone(error) || attempt === ATTEMPTS) throw error;
        }
      }
    });
  }

  private async write(manager: EntityManager, actor: Actor, asked: RequestKey, work: (manager: EntityManager) => Promise<Written>): Promise<Answer> {
    const { membership } = actorSettings(actor);
    const kept = asked.key === undefined ? undefined : await this.kept(membership, asked.key);
    if (kept !== undefined) return sameAgain(kept, asked);
    const written = await work(manager);
    const answer: Answer = { status: written.status, body: JSON.stringify(written.body), etag: written.etag ?? null };
    if (asked.key !== undefined && answer.status < 300) {
      const taken: unknown[] = await manager.query(
        `insert into idempotency_key (membership_id, key, fingerprint, status, answer, etag, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning key`,
        [membership, asked.key, asked.fingerprint, answer.status, answer.body, answer.etag, this.clock.now()],
      );
      if (taken.length === 0) throw new KeyTaken('a twin was quicker');
    }
    return answer;
  }

  /** What was answered to this key before: for a `by-handler` route, which looks before it looks for the thing itself. */
  async answered(request: FastifyRequest, actor: Actor): Promise<Answer | undefined> {
    const asked = requestKey(request);
    const kept = asked.key === undefined ? undefined : await this.kept(actorSettings(actor).membership, asked.key);
    return kept && sameAgain(kept, asked);
  }

  /** The lifecycle's routes look for their key in the same call that reads the referral. */
  private async replay(request: FastifyRequest): Promise<ReplayedAnswer | null> {
    const { actor, plan } = request;
    if (actor === null || plan?.method !== 'POST' || plan.endpoint.bodyCheck === 'by-handler') return null;
    const again = await this.answered(request, actor);
    return again === undefined ? null : { status: again.status, body: again.body, headers: again.etag === null ? {} : { etag: again.etag } };
  }

  private async kept(membership: string, key: string): Promise<KeptAnswer | undefined> {
    return (await this.statements.call<KeptAnswer | null>('replay_of', membership, key)) ?? undefined;
  }
}

import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import type { Answer, KeptAnswer, RequestKey } from '../../platform/idempotency/index.js';
import type { AnswerPart } from './answer-parts.js';
import type { EventText } from './event-text.js';
import type { HeadRow } from './opened.js';

/** Everything that one act writes, in one statement (migration 0008: what the parameters hold). */
export interface EventWrite {
  readonly before: Pick<HeadRow, 'id' | 'version' | 'state'> & { readonly chainSeq: number };
  /** Null for what changes nothing of the head: a message. */
  readonly head: Record<string, unknown> | null;
  readonly event: Record<string, unknown>;
  readonly data: Record<string, unknown>;
  readonly texts: readonly EventText[];
  readonly close: readonly object[] | null;
  readonly open: readonly object[] | null;
  readonly parties: { readonly add: readonly object[]; readonly leave: boolean };
  readonly parts: readonly AnswerPart[];
  readonly job: object;
}

export interface ReferralWrite {
  readonly head: Record<string, unknown>;
  readonly responses: readonly { readonly id: string; readonly formKey: string; readonly formVersion: number }[];
  readonly parts: readonly AnswerPart[];
  readonly event: Record<string, unknown> | null;
  readonly data: Record<string, unknown> | null;
  readonly open: readonly object[] | null;
  readonly job: object | null;
}

export type WriteResult = 'written' | 'moved-on' | { readonly replay: KeptAnswer };

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const jsonOrNull = (list: readonly unknown[] | null): string | null => (list === null || list.length === 0 ? null : JSON.stringify(list));

/** The only writer of a referral's state, and of the events that say how it came there. */
@Injectable()
export class ReferralWriter {
  constructor(private readonly statements: Statements) {}

  async writeEvent(actor: Actor, asked: RequestKey, answer: Answer, write: EventWrite): Promise<WriteResult> {
    const { membership, purpose } = actorSettings(actor);
    const hasParties = write.parties.add.length > 0 || write.parties.leave;
    return this.write(
      'write_event', membership, purpose, asked.key ?? null, asked.fingerprint, answer.status, answer.body, answer.etag,
      write.before.id, write.before.version, write.before.chainSeq, write.before.state, json(write.head), json(write.event), json(write.data),
      jsonOrNull(write.texts), jsonOrNull(write.close), jsonOrNull(write.open), hasParties ? json(write.parties) : null, jsonOrNull(write.parts),
      json(write.job),
    );
  }

  async createReferral(actor: Actor, asked: RequestKey, answer: Answer, write: ReferralWrite): Promise<WriteResult> {
    return this.write(
      'create_referral', actorSettings(actor).membership, asked.key ?? null, asked.fingerprint, answer.status, answer.body, answer.etag,
      json(write.head), json(write.responses), json(write.parts), json(write.event), json(write.data), jsonOrNull(write.open),
      json(write.job),
    );
  }

  private async write(...call: [name: string, ...values: unknown[]]): Promise<WriteResult> {
    try {
      const { replay, stale } = await this.statements.call<{ replay?: KeptAnswer; stale?: true }>(...call);
      if (stale) return 'moved-on';
      return replay === undefined ? 'written' : { replay };
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'OW412') return 'moved-on';
      throw error;
    }
  }
}

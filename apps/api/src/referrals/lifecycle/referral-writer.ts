import { Injectable } from '@nestjs/common';
import type { DeadlineMark } from '@onward/workflow';
import { DatabaseError } from 'pg';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements, type Calls } from '../../platform/database/index.js';
import type { Answer, KeptAnswer, RequestKey } from '../../platform/idempotency/index.js';
import type { AnswerPart } from './answer-parts.js';
import type { EventText } from './event-text.js';
import { isDuplicate } from './duplicates.js';
import { isReplay, type HeadRow } from './opened.js';

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

/** The service, the desk and the sender that a new referral was decided on. */
export interface DecidedOn {
  readonly serviceVersion: number;
  /** Its id and version; null where the directory has no desk. */
  readonly desk: string | null;
  readonly senderName: string;
  readonly senderKind: string;
}

export interface ReferralWrite {
  readonly decidedOn: DecidedOn;
  readonly head: Record<string, unknown>;
  readonly responses: readonly { readonly id: string; readonly formKey: string; readonly formVersion: number }[];
  readonly parts: readonly AnswerPart[];
  readonly event: Record<string, unknown> | null;
  readonly data: Record<string, unknown> | null;
  readonly open: readonly object[] | null;
  readonly job: object | null;
}

/** 'moved-on' where what it was decided on has changed, `duplicate` where another referral of the person is open (duplicates.ts): then nothing is written. */
export type WriteResult<Written> = 'moved-on' | { readonly replay: KeptAnswer } | { readonly duplicate: string } | Written;

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const jsonOrNull = (list: readonly unknown[] | null): string | null => (list === null || list.length === 0 ? null : JSON.stringify(list));

/** What `write_event` takes besides who acts. */
function eventValues(actor: Actor, asked: RequestKey, answer: Answer, write: EventWrite): unknown[] {
  const hasParties = write.parties.add.length > 0 || write.parties.leave;
  return [
    actorSettings(actor).purpose, asked.key ?? null, asked.fingerprint, answer.status, answer.body, answer.etag,
    write.before.id, write.before.version, write.before.chainSeq, write.before.state, json(write.head), json(write.event), json(write.data),
    jsonOrNull(write.texts), jsonOrNull(write.close), jsonOrNull(write.open), hasParties ? json(write.parties) : null, jsonOrNull(write.parts),
    json(write.job),
  ];
}

/** The deadline that an event of the system's is about; written with it, and only by the first to say it (migration 0024). */
export interface Firing {
  readonly deadlineId: string;
  /** When it was to be looked at, as it was read. */
  readonly seen: string;
  readonly said: DeadlineMark;
  /** When it is looked at again; null where all has been said. */
  readonly next: Date | null;
}

/** The only writer of a referral's state, and of the events that say how it came there. */
@Injectable()
export class ReferralWriter {
  constructor(private readonly statements: Statements) {}

  /** By itself, or as a part of the transaction that `calls` are made in. */
  async writeEvent(actor: Actor, asked: RequestKey, answer: Answer, write: EventWrite, calls: Calls = this.statements): Promise<WriteResult<object>> {
    return this.write(calls, 'write_event', actorSettings(actor).membership, ...eventValues(actor, asked, answer, write));
  }

  /** An event about a deadline, with what was said of it. */
  async fireDeadline(actor: Actor, asked: RequestKey, answer: Answer, write: EventWrite, { deadlineId, seen, said, next }: Firing): Promise<WriteResult<object>> {
    return this.write(this.statements, 'fire_deadline', actorSettings(actor).membership, deadlineId, seen, said, next, ...eventValues(actor, asked, answer, write));
  }

  async createReferral(actor: Actor, asked: RequestKey, answer: Answer, write: ReferralWrite): Promise<WriteResult<{ readonly answer: Answer }>> {
    const result = await this.write<{ readonly person: string }>(
      this.statements, 'create_referral', actorSettings(actor).membership, asked.key ?? null, asked.fingerprint, answer.status, answer.body, answer.etag,
      json(write.decidedOn), json(write.head), json(write.responses), json(write.parts), json(write.event), json(write.data), jsonOrNull(write.open),
      json(write.job),
    );
    if (result === 'moved-on' || isReplay(result) || isDuplicate(result)) return result;
    // as the function has added it to the answer that it keeps
    return { answer: { ...answer, body: `${answer.body.slice(0, -1)},"person":${result.person}}` } };
  }

  private async write<Written extends object>(calls: Calls, ...call: [name: string, ...values: unknown[]]): Promise<WriteResult<Written>> {
    try {
      const result = await calls.call<{ readonly stale: true } | { readonly replay: KeptAnswer } | { readonly duplicate: string } | Written>(...call);
      return 'stale' in result ? 'moved-on' : result;
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'OW412') return 'moved-on';
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { PendingConfirmation } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { answersOf, type ResponseRow } from '../lifecycle/event-answers.js';
import type { Opened } from '../lifecycle/opened.js';
import { deadlineView, ownerOf } from '../lifecycle/referral-answer.js';
import { namesIn } from '../lifecycle/decide-event.js';
import { allowedFor, toHead } from '../lifecycle/to-workflow.js';
import type { FormStanding } from './form-standing.js';

/** A referral as `read_referral` (migration 0009) gives it: what a decision needs, with names and answers beside it. */
export interface ReferralRow extends Opened {
  readonly person: object | null;
  readonly author: object;
  readonly assignee: object | null;
  readonly partyNames: readonly object[];
  readonly override: object | null;
  readonly groupId: string | null;
  readonly basedOnId: string | null;
  /** How many others of its incident were sent. */
  readonly sentWith: number;
  readonly closedAt: string | null;
  /** What the person asked on their status page: for who has it in hand, and who sent it. */
  readonly personRequests: readonly object[];
  /** For who has it in hand. */
  readonly repeatContacts: { readonly days30: number; readonly days90: number } | null;
  readonly responses: readonly ResponseRow[];
  /** Of the form of each response, in their order. */
  readonly standings: readonly FormStanding[];
}

const iso = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Reads one referral as far as the actor may. */
@Injectable()
export class ReadReferral {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND where the actor may not know of it. */
  async row(actor: Actor, id: string): Promise<ReferralRow> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.call<ReferralRow | null>('read_referral', membership, purpose, id, this.clock.now());
    if (row === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    return row;
  }

  view(actor: Actor, row: ReferralRow): object {
    const { head } = row;
    const [core, ...supplements] = row.responses.map((response, index) => filled(response, row.standings[index]));
    const allowed = allowedFor(actor, row, this.clock.now());
    return {
      id: head.id,
      reference: head.reference,
      state: head.state,
      version: head.version,
      priority: head.priority,
      person: row.person,
      service: { id: row.current.id, name: row.current.name },
      sender: { id: row.sender.id, name: row.sender.name },
      author: row.author,
      assignee: row.assignee,
      owner: ownerOf(head.ownerKind, head.ownerId, namesIn(row)),
      due: iso(head.dueAt),
      deadlines: toHead(row).deadlines.map(deadlineView),
      hops: head.hops,
      submittedAt: iso(head.submittedAt),
      createdAt: iso(head.createdAt),
      closedAt: row.closedAt,
      group: row.groupId,
      sentWith: row.sentWith,
      basedOn: row.basedOnId,
      spokenTo: head.spokenTo,
      override: row.override,
      parties: row.partyNames,
      repeatContacts: row.repeatContacts,
      personRequests: row.personRequests,
      ...(core ?? { form: null, answers: null }),
      supplements,
      allowedEvents: allowed,
      pendingConfirmation: pendingFor(actor, head.facts.pendingConfirmation, allowed),
    };
  }
}

/** What waits for a second person: for who may confirm it, and for who asked. */
function pendingFor(actor: Actor, pending: PendingConfirmation | undefined, allowed: readonly string[]): object | null {
  if (pending === undefined || actor.kind !== 'member') return null;
  const isMine = pending.by === actor.userId;
  if (!isMine && !allowed.includes(pending.type)) return null;
  const [basis, eventId, pointers, assessmentId, sending] = pending.what === undefined ? [] : (JSON.parse(pending.what) as [string, string | null, readonly string[] | null, string | null, readonly string[] | null]);
  return { type: pending.type, isMine, toPersonId: pending.personId ?? null, basis: basis ?? null, eventId: eventId ?? null, pointers: pointers ?? null, assessmentId: assessmentId ?? null, sending: sending ?? null };
}

const filled = (response: ResponseRow, standing: FormStanding | undefined): object => ({ form: { ...response.form, standing }, revision: response.revision, answers: answersOf(response) });

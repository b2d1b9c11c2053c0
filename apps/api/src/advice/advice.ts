import { Injectable } from '@nestjs/common';
import { adviceDue, decideAdvice, formatReference, makeReference, OFFICE_HOURS, type AdviceDecision, type ServiceHours } from '@onward/workflow';
import type { EntityManager } from 'typeorm';
import type { Actor, MemberActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings, Statements } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { freshBytes, newId } from '../platform/random.js';
import type { AdviceActInput, Question } from './advice.schemas.js';
import { adviceContext, lockAdvice, standingOf, viewOf, writeLine, writeStanding, type AdviceView, type StoredAdvice } from './stored-advice.js';

export interface AdviceBefore {
  readonly items: readonly object[];
  readonly about: string;
}

interface Asked {
  readonly state: 'open' | 'paused' | 'closed';
  readonly referable: boolean;
  readonly hours: ServiceHours | null;
}

const WHY: Readonly<Record<Exclude<AdviceDecision, { ok: true }>['why'], string>> = {
  'not-now': 'This question has moved on meanwhile. Read it again.',
  'not-yours': 'That is for the other side to do.',
  'had-it': 'That service has had this question. Choose another, or answer it yourself.',
  'moved-often': 'It has been moved on twice. Answer it with what you know, or say whom to ask: the next to move it would be the coordinator.',
};

const hidden = (): Problem => new Problem('NOT_FOUND', { detail: 'There is no such question of yours.' });
const missing = (pointer: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'NOT_THERE', message }] });

/** Questions to a service without a referral: asked, answered, passed on, taken further. Under row-level security; each act by libs/workflow's table. */
@Injectable()
export class Advice {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { open = true, cursor, limit = 25 }: { readonly open?: boolean; readonly cursor?: string; readonly limit?: number }): Promise<Page<AdviceView>> {
    const after = cursor === undefined ? [null, null] : decodeCursor(cursor, ['time', 'uuid']);
    const { items, last } = await this.statements.call<{ items: StoredAdvice[]; last: [string, string] | null }>('read_advice_list', actorSettings(actor).membership, open, ...after, limit);
    return { items: items.map(viewOf), nextCursor: last && encodeCursor(last) };
  }

  async read(actor: Actor, id: string): Promise<AdviceView> {
    const found = await this.statements.call<StoredAdvice | null>('read_advice', actorSettings(actor).membership, id);
    if (found === null) throw hidden();
    return viewOf(found);
  }

  /** What was asked before a referral was made. */
  async before(actor: Actor, referralId: string): Promise<AdviceBefore> {
    const found = await this.statements.call<AdviceBefore | null>('advice_of_referral', actorSettings(actor).membership, referralId);
    if (found === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    return found;
  }

  async ask(manager: EntityManager, actor: MemberActor, { serviceId, personId, topic, question }: Question): Promise<AdviceView> {
    const asked = await this.service(manager, serviceId, '/serviceId');
    if (personId !== undefined) {
      const [known] = await manager.query<{ basis: string | null }[]>('select basis_for($1) as basis', [personId]);
      if (known?.basis == null) throw missing('/personId', 'Find or add the person first: nothing opens them to you.');
    }
    const [id, at] = [newId(), this.clock.now()];
    await manager.query(
      `insert into advice_request (id, reference, topic, asked_by_id, organisation_id, person_id, state, service_id, visited, asked_at, due_at) values ($1, $2, $3, $4, $5, $6, 'asked', $7, $8, $9, $10)`,
      [id, formatReference(makeReference(freshBytes(7)), 'ASK'), topic, actor.membershipId, actor.organisationId, personId ?? null, serviceId, [serviceId], at, adviceDue(at, asked.hours ?? OFFICE_HOURS)],
    );
    await writeLine(manager, { requestId: id, at, byId: actor.membershipId, act: 'ask', text: question, serviceId, toId: null });
    return this.one(manager, id);
  }

  async act(manager: EntityManager, actor: MemberActor, id: string, input: AdviceActInput): Promise<AdviceView> {
    const found = await lockAdvice(manager, id);
    if (found === undefined) throw hidden();
    const toId = input.type === 'pass-on' ? input.serviceId : input.type === 'answer' ? (input.referToId ?? null) : null;
    if (toId !== null) await this.service(manager, toId, input.type === 'pass-on' ? '/serviceId' : '/referToId');
    if (input.type === 'refer') await this.checkReferral(manager, actor, input.referralId);
    const at = this.clock.now();
    const context = await adviceContext(manager, toId !== null && input.type === 'pass-on' ? toId : found.service.id, at, toId ?? undefined);
    const decision = decideAdvice(standingOf(found), input.type, found.side, context);
    if (!decision.ok) throw new Problem(decision.why === 'not-yours' ? 'FORBIDDEN' : 'EVENT_NOT_ALLOWED', { detail: WHY[decision.why] });
    const text = 'text' in input ? (input.text ?? null) : null;
    await writeLine(manager, { requestId: id, at, byId: actor.membershipId, act: input.type, text, serviceId: found.service.id, toId });
    await writeStanding(manager, id, decision.standing, at, { suggestedId: input.type === 'answer' ? toId : null, referralId: input.type === 'refer' ? input.referralId : null });
    return this.one(manager, id);
  }

  /** A service that takes part here, and so has somebody who answers. */
  private async service(manager: EntityManager, id: string, pointer: string): Promise<Asked> {
    const [found] = await manager.query<Asked[]>('select state, referable, hours from service where id = $1 for key share', [id]);
    if (found === undefined) throw missing(pointer, 'Choose a service that is in the directory.');
    if (found.state === 'closed') throw new Problem('SERVICE_CLOSED', { detail: 'Choose another service.', errors: [{ pointer, code: 'SERVICE_CLOSED', message: 'This service has closed.' }] });
    if (!found.referable) throw new Problem('SERVICE_NOT_REFERABLE', { detail: 'It is not on Onward: its entry in the directory says how to reach it.', errors: [{ pointer, code: 'SERVICE_NOT_REFERABLE', message: 'This service cannot be asked here.' }] });
    return found;
  }

  private async checkReferral(manager: EntityManager, actor: MemberActor, referralId: string): Promise<void> {
    const [mine] = await manager.query<object[]>('select 1 from referral where id = $1 and sender_organisation_id = $2', [referralId, actor.organisationId]);
    if (mine === undefined) throw missing('/referralId', 'There is no such referral of yours.');
  }

  private async one(manager: EntityManager, id: string): Promise<AdviceView> {
    const [row] = await manager.query<{ told: StoredAdvice }[]>(`select advice_json(a) || jsonb_build_object('messages', advice_thread(a.id)) as told from advice_request a where a.id = $1`, [id]);
    if (row === undefined) throw hidden();
    return viewOf(row.told);
  }
}

import { allowedAdviceActs, OFFICE_HOURS, type AdviceAct, type AdviceContext, type AdviceSide, type AdviceStanding, type AdviceState, type ServiceHours } from '@onward/workflow';
import type { EntityManager } from 'typeorm';
import { newId } from '../platform/random.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A question as `advice_json` (migration 0028) gives it: what every reader is told, and what is decided on. */
export interface StoredAdvice {
  readonly id: string;
  readonly reference: string;
  readonly state: AdviceState;
  readonly due: string | null;
  readonly side: AdviceSide | null;
  readonly service: Named;
  readonly organisation: Named;
  readonly person: { readonly id: string } | null;
  readonly deskId: string | null;
  readonly visited: readonly string[];
}

export type AdviceView = Omit<StoredAdvice, 'deskId' | 'visited'> & { readonly allowedActs: readonly AdviceAct[] };

/** As its readers are told of it, with what this one may do. */
export function viewOf({ deskId: _, visited: __, ...told }: StoredAdvice): AdviceView {
  return { ...told, allowedActs: allowedAdviceActs(told, told.side) };
}

export const standingOf = ({ state, service, deskId, visited, due }: StoredAdvice): AdviceStanding =>
  ({ state, serviceId: service.id, deskId, visited, dueAt: due === null ? null : new Date(due) });

/** One question, locked until the transaction ends; undefined where the actor may not know of it. */
export async function lockAdvice(manager: EntityManager, id: string): Promise<StoredAdvice | undefined> {
  await manager.query('select from advice_request where id = $1 for update', [id]);
  const [row] = await manager.query<{ told: StoredAdvice }[]>('select advice_json(a) as told from advice_request a where a.id = $1', [id]);
  return row?.told;
}

/** The coordinator's desk, and the hours of a service: those of an office where it has said none. */
export async function adviceContext(manager: EntityManager, serviceId: string, at: Date, toServiceId?: string): Promise<AdviceContext> {
  const rows = await manager.query<{ id: string; desk: boolean; hours: ServiceHours | null }[]>('select id, desk, hours from service where desk or id = $1', [serviceId]);
  const desk = rows.find((row) => row.desk);
  return {
    at,
    hours: rows.find(({ id }) => id === serviceId)?.hours ?? OFFICE_HOURS,
    desk: desk === undefined ? null : { id: desk.id, hours: desk.hours ?? OFFICE_HOURS },
    ...(toServiceId !== undefined && { toServiceId }),
  };
}

/** One line of the thread, as it is written. */
export interface AdviceLine {
  readonly requestId: string;
  readonly at: Date;
  readonly byId: string;
  readonly act: string;
  readonly text: string | null;
  /** Who had it when this was written. */
  readonly serviceId: string;
  readonly toId: string | null;
}

/** Writes it, and the job that tells of it. */
export async function writeLine(manager: EntityManager, { requestId, at, byId, act, text, serviceId, toId }: AdviceLine): Promise<void> {
  const id = newId();
  await manager.query('insert into advice_message (id, request_id, at, by_id, act, text, service_id, to_id) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, requestId, at, byId, act, text, serviceId, toId]);
  await manager.query(`select graphile_worker.add_job('advice-message', json_build_object('messageId', $1::text))`, [id]);
}

/** What stays the same unless it is named. */
export async function writeStanding(manager: EntityManager, id: string, standing: AdviceStanding, at: Date, { suggestedId = null, referralId = null }: { readonly suggestedId?: string | null; readonly referralId?: string | null } = {}): Promise<void> {
  const { state, serviceId, deskId, visited, dueAt } = standing;
  await manager.query(
    `update advice_request set state = $2, service_id = $3, desk_id = coalesce($4, desk_id), at_desk = $4::uuid is not null, visited = $5, due_at = $6, closed_at = case when $6::timestamptz is null then $7::timestamptz end,
       suggested_id = coalesce($8, suggested_id), referral_id = coalesce($9, referral_id) where id = $1`,
    [id, state, serviceId, deskId, visited, dueAt, at, suggestedId, referralId],
  );
}

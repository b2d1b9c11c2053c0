import { Injectable, type OnModuleInit } from '@nestjs/common';
import { turnAdvice, type AdviceTurn } from '@onward/workflow';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/index.js';
import { SYSTEM_MEMBERSHIP, Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import { adviceContext, lockAdvice, standingOf, writeLine, writeStanding, type StoredAdvice } from './stored-advice.js';

const SYSTEM = { kind: 'system', name: 'advice' } as const;

/**
 * What time does to a question, looked for every minute: one that nobody answered comes to the coordinator's desk, and again each time that the desk's own time is over;
 * one whose answer nobody read is settled; one that lies with a service that has closed goes to its successor, or to the desk.
 */
@Injectable()
export class AdviceInTime implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('advice-in-time', () => this.look());
  }

  private async look(): Promise<void> {
    const ids = await this.transactions.run(SYSTEM, (manager) => manager.query<{ id: string }[]>('select advice_to_turn($1) as id', [this.clock.now()]));
    for (const { id } of ids) await this.transactions.run(SYSTEM, (manager) => this.turn(manager, id));
  }

  /** Looked at again under its lock: another process, or an answer, may have been first. */
  private async turn(manager: EntityManager, id: string): Promise<void> {
    const found = await lockAdvice(manager, id);
    if (found === undefined) return;
    const at = this.clock.now();
    const { service } = found;
    const [{ isClosed, successorId } = { isClosed: false, successorId: null }] = await manager.query<{ isClosed: boolean; successorId: string | null }[]>(
      `select state = 'closed' as "isClosed", successor_id as "successorId" from service where id = $1`, [service.id],
    );
    const turn = turnOf(found, isClosed, at);
    const toId = turn === 'hand-over' ? successorId : null;
    const standing = turn && turnAdvice(standingOf(found), turn, await adviceContext(manager, toId ?? service.id, at, toId ?? undefined));
    if (turn === undefined || standing === undefined) return;
    await writeLine(manager, { requestId: id, at, byId: SYSTEM_MEMBERSHIP, act: turn, text: null, serviceId: service.id, toId });
    await writeStanding(manager, id, standing, at);
  }
}

function turnOf({ state, deskId, due }: StoredAdvice, isClosed: boolean, at: Date): AdviceTurn | undefined {
  if (state === 'asked' && isClosed && deskId === null) return 'hand-over';
  if (due === null || new Date(due) > at) return undefined;
  return state === 'asked' ? 'overdue' : 'lapse';
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Problem } from '../../platform/problem/index.js';
import { ReferralLifecycle } from './referral-lifecycle.js';

interface Death {
  readonly personId: string;
  readonly undo: boolean;
}

const SYSTEM: Actor = { kind: 'system', name: 'person-death' };

/** A death is told on one referral, and concerns every other that is open: each owner is asked to complete theirs. */
@Injectable()
export class ToldOfDeath implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly statements: Statements,
    private readonly lifecycle: ReferralLifecycle,
  ) {}

  onModuleInit(): void {
    this.tasks.add('person-death', (payload) => this.tell(payload as Death));
  }

  private async tell({ personId, undo }: Death): Promise<void> {
    const others = await this.statements.call<readonly { readonly id: string; readonly version: number }[]>('referrals_to_tell', actorSettings(SYSTEM).membership, personId, undo);
    for (const { id, version } of others) await this.tellOne(id, version, undo);
  }

  private async tellOne(referralId: string, version: number, undo: boolean): Promise<void> {
    try {
      await this.lifecycle.send(SYSTEM, { referralId, body: { type: 'record-death', ...(undo && { undo }) }, version, asked: { key: undefined, fingerprint: '' } });
    } catch (error) {
      // somebody said so meanwhile; where it has moved on besides, the job runs again
      if (!(error instanceof Problem) || error.code !== 'EVENT_NOT_ALLOWED') throw error;
    }
  }
}

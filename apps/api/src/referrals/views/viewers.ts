import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Problem } from '../../platform/problem/index.js';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

/** Milliseconds that one counts as looking after one has said so. */
const LOOKING = 60_000;

/** Who has which referral open (migration 0017). It moves nothing of the referral. */
@Injectable()
export class Viewers implements OnModuleInit {
  constructor(
    private readonly statements: Statements,
    private readonly tasks: JobTasks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('forget-viewers', async () => {
      await this.statements.call('forget_viewers', SYSTEM_MEMBERSHIP, this.since());
    });
  }

  /** The others, and whom the referral is about; `items` is null where the actor does not have it in hand. NOT_FOUND where they may not know of it. */
  async look(actor: Actor, referralId: string): Promise<{ about: string; items: readonly Viewer[] | null }> {
    const { membership, purpose } = actorSettings(actor);
    const looked = await this.statements.call<{ about: string; items: readonly Viewer[] | null } | null>(
      'look_at_referral', membership, purpose, referralId, this.clock.now(), this.since(),
    );
    if (looked === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    return looked;
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - LOOKING);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { FreshEvents, StreamHub } from '../../referrals/index.js';

interface Concerning {
  readonly id: string;
  readonly concerns: readonly string[];
}

/** Rings at open pages when a notice is there for who reads them, whichever process wrote it: a notice follows its event by a minute or more. */
@Injectable()
export class InboxBell implements OnModuleInit {
  private found: readonly Concerning[] = [];

  constructor(
    private readonly hub: StreamHub,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    this.hub.ring('notice', new FreshEvents({
      since: async (bound) => {
        this.found = await this.statements.call<readonly Concerning[]>('notices_after', SYSTEM_MEMBERSHIP, bound);
        return this.found.map(({ id }) => id);
      },
      whomTheyConcern: (ids) => Promise.resolve(this.found.filter(({ id }) => ids.includes(id))),
    }));
  }
}

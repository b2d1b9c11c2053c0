import { Inject, Injectable } from '@nestjs/common';
import type { MemberActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { SENDERS, type Senders } from '../sending/sender.js';
import { USUAL_WAYS, usualScope, type Scope, type Ways } from '../ways.js';

export interface SettingsInput {
  readonly email: string | null;
  readonly phone: string | null;
  readonly scope: Scope;
  readonly ways: Ways;
}

export interface Settings extends SettingsInput {
  /** Which ways there are here at all. */
  readonly sends: { readonly email: boolean; readonly text: boolean };
}

/** What somebody is sent besides the list in the product, and where to. */
@Injectable()
export class NoticeSettings {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    @Inject(SENDERS) private readonly senders: Senders,
  ) {}

  async read(actor: MemberActor): Promise<Settings> {
    const kept = await this.statements.call<{ email: string | null; phone: string | null; scope: Scope | null; ways: Partial<Ways> | null }>('read_notice_settings', actor.membershipId);
    const leads = actor.role === 'service-manager' || actor.role === 'coordinator';
    return {
      email: kept.email, phone: kept.phone, scope: kept.scope ?? usualScope(leads), ways: { ...USUAL_WAYS, ...kept.ways },
      sends: { email: this.senders.email !== null, text: this.senders.text !== null },
    };
  }

  async write(actor: MemberActor, { email, phone, scope, ways }: SettingsInput): Promise<Settings> {
    await this.statements.call('write_notice_settings', actorSettings(actor).membership, this.clock.now(), email, phone, scope, ways);
    return this.read(actor);
  }
}

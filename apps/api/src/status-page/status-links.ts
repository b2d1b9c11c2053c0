import { Injectable } from '@nestjs/common';
import { digestOf, randomToken } from '../access/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings, Statements, SYSTEM_MEMBERSHIP } from '../platform/database/index.js';
import { newId } from '../platform/random.js';

/** Why there is no such page for a referral (`status_withheld`, migration 0030). */
export type Withheld = 'not-sent' | 'entered-in-error' | 'died' | 'sensitive' | 'no-safe-contact' | 'no-birth-date';

/** One step as the page tells it: what, when, and who had it then. Times are ISO 8601. */
export interface StatusStep {
  readonly type: string;
  readonly at: string;
  readonly to: string;
  readonly service: string;
  /** Of `start`: an appointment, a contact, a visit, an admission, and when it is or was. */
  readonly kind: string | null;
  readonly when: string | null;
}

export interface Status {
  readonly page: 'open';
  readonly about: string;
  readonly referralId: string;
  readonly reference: string;
  readonly given: string | null;
  readonly state: string;
  readonly dueAt: string | null;
  readonly sender: string;
  /** They referred themselves. */
  readonly isOwn: boolean;
  readonly service: { readonly name: string; readonly phone: string | null; readonly organisation: string };
  readonly steps: readonly StatusStep[];
  /** What the person has asked already, and nobody has settled. */
  readonly requests: readonly ('withdraw' | 'phone')[];
}

export type StatusPage = Status | { readonly page: 'none' | 'asks' | 'locked' };
export type Opening = { readonly outcome: 'none' | 'locked' } | { readonly outcome: 'wrong'; readonly left: number } | { readonly outcome: 'open'; readonly visit: string };

/** Minutes that a visit lasts: a telephone may be lent, or left on a table. */
const VISIT_MINUTES = 15;

/** Links to the person's own status page, and what is read and asked there. Nobody is signed in on it: the system reads, for who has the link and knows the date of birth. */
@Injectable()
export class StatusLinks {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** A new link, which ends the one before of its way; null where the actor has no part in the referral. Its secret is told once. */
  async make(actor: Actor, referralId: string, way: 'shown' | 'letter'): Promise<{ about: string; token: string } | { about: string; refused: Withheld } | null> {
    const { membership, purpose } = actorSettings(actor);
    const token = randomToken();
    const made = await this.statements.call<{ about: string; refused: Withheld | null } | null>('make_status_link', membership, purpose, referralId, newId(), way, digestOf(token), this.clock.now());
    if (made === null) return null;
    return made.refused === null ? { about: made.about, token } : { about: made.about, refused: made.refused };
  }

  /** A link to be sent, and where to; null where nothing may be sent to the person by itself. Its secret is told once. */
  async makeSent(referralId: string): Promise<{ token: string; way: 'email' | 'text'; to: string } | null> {
    const token = randomToken();
    const made = await this.statements.call<{ way: 'email' | 'text'; to: string } | null>('send_status_link', SYSTEM_MEMBERSHIP, referralId, newId(), digestOf(token), this.clock.now());
    return made === null ? null : { token, ...made };
  }

  /** @param birthDate `YYYY-MM-DD`. */
  async open(token: string, birthDate: string): Promise<Opening> {
    const visit = randomToken();
    const now = this.clock.now();
    const until = new Date(now.getTime() + VISIT_MINUTES * 60_000);
    const opening = await this.statements.call<Opening>('open_status', SYSTEM_MEMBERSHIP, digestOf(token), birthDate, digestOf(visit), now, until);
    return opening.outcome === 'open' ? { outcome: 'open', visit } : opening;
  }

  read(token: string, visit: string | null): Promise<StatusPage> {
    return this.statements.call('read_status', SYSTEM_MEMBERSHIP, digestOf(token), visit === null ? null : digestOf(visit), this.clock.now());
  }

  /** False where the visit is over, or the referral is. */
  ask(token: string, visit: string, request: { readonly kind: 'withdraw' } | { readonly kind: 'phone'; readonly phone: string }): Promise<boolean> {
    const phone = request.kind === 'phone' ? request.phone : null;
    return this.statements.call('ask_on_status', SYSTEM_MEMBERSHIP, digestOf(token), digestOf(visit), newId(), request.kind, phone, this.clock.now());
  }

  /** Null where the actor has no part in the referral, or nothing of the kind was asked on it. */
  settle(actor: Actor, referralId: string, requestId: string): Promise<{ about: string } | null> {
    const { membership, purpose } = actorSettings(actor);
    return this.statements.call('settle_person_request', membership, purpose, referralId, requestId, this.clock.now());
  }
}

import {
  allowedEvents, decide, DEFAULT_TARGETS, draftHead, HOP_LIMIT, mayEver, OFFICE_HOURS, type ClientEventType, type Decision, type DecisionContext, type Priority,
  type ReferralHead, type ServiceTerms,
} from '@onward/workflow';
import { SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { actorFacts, personOf, relationsOf, staffOf, worksIn, type ModelActor } from './actors.js';

export interface Command {
  readonly actor: ModelActor;
  readonly type: ClientEventType;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the product must answer to a command: 201 with this decision, or a refusal. */
export type Expected = { readonly status: 201; readonly decision: Decision } | { readonly status: number; readonly code: string };

const STATUS = { FORBIDDEN: 403, EVENT_NOT_ALLOWED: 409, NOTE_REQUIRED: 422, INPUT_INVALID: 422 } as const;
const CODE = { ...STATUS, FORBIDDEN: 'FORBIDDEN', EVENT_NOT_ALLOWED: 'EVENT_NOT_ALLOWED', NOTE_REQUIRED: 'INPUT_INVALID', INPUT_INVALID: 'INPUT_INVALID' } as const;

type TestService = { readonly id: string; readonly name: string; readonly statutoryDuty?: boolean; readonly selfReferral?: boolean };
const TERMS = new Map(
  Object.values<TestService>(SERVICES).map(({ id, name, statutoryDuty = false, selfReferral = false }): [string, ServiceTerms] => [
    id, { id, name, statutoryDuty, selfReferral, targets: DEFAULT_TARGETS, hours: OFFICE_HOURS, onCallAlways: true },
  ]),
);
export function termsOf(id: string): ServiceTerms {
  const terms = TERMS.get(id);
  if (terms === undefined) throw new Error(`there is no service ${id}`);
  return terms;
}

/** A referral that the GP sends, told in libs/workflow beside the product, which must stay the same: facts folded from the events, no database. */
export class Mirror {
  private readonly had = new Set<string>();
  private readonly invited = new Map<string, Set<'copied' | 'consulted'>>();
  private readonly joined = new Set<Somebody>();
  /** Answers that a redaction took out, by pointer; until somebody gives them again. */
  private readonly gone = new Set<string>();

  private constructor(public head: ReferralHead) {}

  static draft(serviceId: string, priority: Priority, at: Date): Mirror {
    return new Mirror({ ...draftHead({ service: termsOf(serviceId), priority, at }), version: 1 });
  }

  copy(): Mirror {
    const copy = new Mirror(this.head);
    for (const service of this.had) copy.had.add(service);
    for (const [organisation, as] of this.invited) copy.invited.set(organisation, new Set(as));
    for (const who of this.joined) copy.joined.add(who);
    for (const pointer of this.gone) copy.gone.add(pointer);
    return copy;
  }

  /** Whether the actor may know that it exists. */
  isKnownTo(actor: ModelActor): boolean {
    return this.relations(actor).length > 0;
  }

  allowed(actor: ModelActor, at: Date): string[] {
    const { statutoryDuty, selfReferral } = termsOf(this.head.facts.serviceId);
    return allowedEvents(this.head, actorFacts(actor, this.relations(actor)), { at, statutoryDuty, selfReferral });
  }

  /** In the order of the contract: hidden, a document that is not there, the role, a colleague who is none, then what libs/workflow says. */
  expects(command: Command, at: Date, eventId = 'not yet known'): Expected {
    const { actor, type, body } = command;
    if (!this.isKnownTo(actor)) return { status: 404, code: 'NOT_FOUND' };
    if (type === 'attach') return { status: 422, code: 'INPUT_INVALID' };
    const { role } = personOf(actor.who);
    if (role === undefined || !mayEver(role, type)) return { status: 403, code: 'FORBIDDEN' };
    if (type === 'assign' && !this.isColleague(actor, body['userId'])) return { status: 422, code: 'INPUT_INVALID' };
    const decision = decide(this.head, { id: eventId, type, body: { ...body }, at, actor: actorFacts(actor, this.relations(actor)) }, this.context(body));
    if (decision.ok && type === 'redact' && ((body['pointers'] as string[] | undefined) ?? []).some((pointer) => this.gone.has(pointer))) return { status: 422, code: 'INPUT_INVALID' };
    return decision.ok ? { status: 201, decision } : { status: STATUS[decision.code], code: CODE[decision.code] };
  }

  /** Goes on as the product did. */
  follow({ actor, type, body }: Command, decision: Decision): void {
    const { serviceId, deskServiceId } = this.head.facts;
    // a hand-over that was taken back never was one
    const isHandedOn = type !== 'retract';
    if (isHandedOn && decision.serviceId !== serviceId) this.had.add(serviceId);
    if (isHandedOn && deskServiceId !== undefined && decision.deskServiceId !== deskServiceId) this.had.add(deskServiceId);
    if (type === 'invite') this.invite('otherPractice', body['as'] as 'copied' | 'consulted');
    if (decision.effects.some(({ kind }) => kind === 'redact')) for (const pointer of body['pointers'] as string[]) this.gone.add(pointer);
    for (const key of Object.keys((body['answers'] as object | undefined) ?? {})) this.gone.delete(`/${key}`);
    if (type === 'join') this.joined.add(actor.who);
    if (type === 'leave') {
      this.joined.delete(actor.who);
      this.invited.delete(personOf(actor.who).organisation);
    }
    this.head = {
      state: decision.state,
      version: this.head.version + (decision.movesVersion ? 1 : 0),
      priority: decision.priority,
      facts: JSON.parse(JSON.stringify(decision.facts)) as ReferralHead['facts'],
      deadlines: decision.deadlines.now,
    };
  }

  /** Works in the service, or at the desk, that has it and that the actor works in too. */
  private isColleague({ who }: ModelActor, named: unknown): boolean {
    const { serviceId, deskServiceId } = this.head.facts;
    return [serviceId, deskServiceId].some((id) => id !== undefined && worksIn(who, id) && staffOf(id).some((colleague) => userId(colleague) === named));
  }

  private invite(organisation: string, as: 'copied' | 'consulted'): void {
    this.invited.set(organisation, new Set([...(this.invited.get(organisation) ?? []), as]));
  }

  private relations(actor: ModelActor): ReturnType<typeof relationsOf> {
    return relationsOf(actor, this.head.facts, { had: this.had, invited: this.invited, joined: this.joined });
  }

  private context(body: Command['body']): DecisionContext {
    const to = body['toServiceId'];
    return {
      current: termsOf(this.head.facts.serviceId), ...(typeof to === 'string' && { to: termsOf(to) }), desk: termsOf(SERVICES.desk.id), hopLimit: HOP_LIMIT,
    };
  }
}

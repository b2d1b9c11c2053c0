import { validate, type JsonSchema } from '@onward/forms';
import {
  decide, DEFAULT_TARGETS, draftHead, EVENT_SCHEMAS, HOP_LIMIT, nextWord, OFFICE_HOURS,
  type Act, type ActorFacts, type ClientEventType, type EventType, type ReferralHead, type Relation, type ServiceTerms,
} from '@onward/workflow';
import { demoEconomy } from '../economy/demo-economy.js';
import type { Happening } from '../seeding/timeline.js';
import type { Story } from '../stories/story.js';

export const ECONOMY = demoEconomy('https://demo.example');
const byId = new Map(ECONOMY.services.map((service) => [service.id, service]));

function termsOf(id: unknown): ServiceTerms {
  const service = byId.get(String(id));
  if (!service) throw new Error(`there is no service ${String(id)}`);
  const { name, statutoryDuty = false, selfReferral = false, targets = DEFAULT_TARGETS, hours = OFFICE_HOURS, onCallAlways = false } = service;
  return { id: service.id, name, statutoryDuty, selfReferral, targets, hours, onCallAlways };
}

const DESK = termsOf(ECONOMY.services.find(({ desk }) => desk)?.id);

export function memberOf(subject: string) {
  const membership = ECONOMY.memberships.find(({ key }) => key === subject);
  if (!membership) throw new Error(`nobody is called ${subject}`);
  return membership;
}

/** A referral of the rehearsal, without an API: what workflow decides, kept in memory. */
export class Rehearsal {
  private readonly heads = new Map<Story, ReferralHead>();
  private readonly consulted = new Map<Story, Set<string>>();

  /** Plays one happening; throws where it would be refused. Gives the referral's state afterwards. */
  play(happening: Happening): void {
    if (happening.kind === 'person' || happening.kind === 'question' || happening.kind === 'reply') return;
    const { story, body } = happening;
    // an assessment may raise a priority; what follows from that is asked of the API
    if (happening.kind === 'assessment') return;
    if (happening.kind === 'referral') {
      this.heads.set(story, draftHead({ service: termsOf(body['serviceId']), priority: story.priority, at: happening.at }));
      if (story.begins === 'submitted') this.decide(happening, { type: 'submit' });
    } else {
      this.decide(happening, body);
    }
  }

  /** What the system says of deadlines up to this time, each when it comes due. */
  passTime(to: Date): void {
    for (let next = this.nextWord(to); next !== undefined; next = this.nextWord(to)) {
      const { story, type, at, kind } = next;
      this.send(story, { id: `${type} ${kind}`, type, body: { type, kind }, at, actor: { kind: 'system', relations: [] } });
    }
  }

  private nextWord(to: Date): { story: Story; type: EventType; at: Date; kind: string } | undefined {
    const words = [...this.heads].flatMap(([story, { deadlines, facts }]) => deadlines.flatMap((deadline) => {
      const word = nextWord(deadline, facts.marks?.[deadline.kind], deadline.startsAt);
      return word === undefined || word.at > to ? [] : [{ story, kind: deadline.kind, ...word }];
    }));
    return words.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  }

  headOf(story: Story): ReferralHead {
    const head = this.heads.get(story);
    if (!head) throw new Error(`${story.title} has not begun`);
    return head;
  }

  private decide({ at, by, key, story }: Exclude<Happening, { kind: 'person' | 'question' | 'reply' }>, body: Readonly<Record<string, unknown>>): void {
    const head = this.headOf(story);
    const type = body['type'] as ClientEventType;
    const faults = validate(EVENT_SCHEMAS[type] as JsonSchema, body);
    if (faults.length > 0) throw new Error(`${story.title}, ${key}: ${JSON.stringify(faults)}`);
    this.send(story, { id: key, type, body: { ...body }, at, actor: this.actor(by, story, head) });
    if (type === 'invite') this.consulted.set(story, new Set([...(this.consulted.get(story) ?? []), String(body['organisationId'])]));
  }

  private send(story: Story, act: Act): void {
    const head = this.headOf(story);
    const to = act.body['toServiceId'] === undefined ? undefined : termsOf(act.body['toServiceId']);
    const context = { current: termsOf(head.facts.serviceId), ...(to && { to }), desk: DESK, hopLimit: HOP_LIMIT };
    const decision = decide(head, act, context);
    if (!decision.ok) throw new Error(`${story.title}, ${act.id}: ${act.type} in ${head.state}: ${decision.code} ${decision.message}`);
    this.heads.set(story, {
      state: decision.state, priority: decision.priority, facts: decision.facts, deadlines: decision.deadlines.now,
      version: head.version + (decision.movesVersion ? 1 : 0),
    });
  }

  private actor(subject: string, story: Story, { facts }: ReferralHead): ActorFacts {
    const { role, userId, organisationId, serviceIds } = memberOf(subject);
    const sender = memberOf(story.sender);
    const relations: Relation[] = [];
    if (subject === story.sender) relations.push('author');
    if (role === 'referrer' && organisationId === sender.organisationId) relations.push('sender-organisation');
    if (serviceIds.includes(facts.serviceId)) relations.push('holder');
    if (facts.deskServiceId !== undefined && serviceIds.includes(facts.deskServiceId)) relations.push('desk');
    if (facts.visited.some((id) => id !== facts.serviceId && serviceIds.includes(id))) relations.push('had');
    if (this.consulted.get(story)?.has(organisationId)) relations.push('consulted');
    return { kind: 'member', userId, role, organisationId, relations };
  }
}

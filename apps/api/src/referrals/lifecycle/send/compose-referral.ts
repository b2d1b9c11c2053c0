import { allowedEvents, decide, draftHead, dueOf, type ActorFacts, type ReferralHead } from '@onward/workflow';
import type { MemberActor } from '../../../platform/actor.js';
import { etag } from '../../../platform/http/index.js';
import type { Answer } from '../../../platform/idempotency/index.js';
import { Problem } from '../../../platform/problem/index.js';
import { newId } from '../../../platform/random.js';
import { answerDigests } from '../answer-parts.js';
import { decisionContext } from '../decide-event.js';
import { looksForDuplicates } from '../duplicates.js';
import type { OrganisationRow, ServiceRow } from '../opened.js';
import { deadlineView, ownerOf, referralAfter } from '../referral-answer.js';
import type { DecidedOn, ReferralWrite } from '../referral-writer.js';
import { fanOutJob, headAfter, openedDeadlines } from '../rows-of-decision.js';
import { toTerms } from '../to-workflow.js';
import type { NewReferral } from '../../referral.schemas.js';
import { partsOf, responsesOf, type FilledForm } from './filled-forms.js';

/** Everything that a new referral is made of, checked. */
export interface ReadyReferral {
  readonly sent: NewReferral;
  readonly filled: readonly FilledForm[];
  readonly reference: string;
  readonly sender: OrganisationRow;
  readonly service: ServiceRow;
  readonly desk: ServiceRow | null;
  readonly at: Date;
}

/** The answer lacks the person, whom the write adds to it. */
type Composed = { readonly write: ReferralWrite; readonly answer: Answer };

/** Its first version, whether drafted or sent at once. */
const FIRST_VERSION = 1;
const SCHEMA_VERSION = 1;

const author = (actor: MemberActor): ActorFacts => ({
  kind: 'member', userId: actor.userId, membershipId: actor.membershipId, role: actor.role, organisationId: actor.organisationId,
  relations: ['author', 'sender-organisation'],
});

function columns(ready: ReadyReferral, id: string): Record<string, unknown> {
  const { sent, reference, filled, at } = ready;
  return {
    id, reference, version: FIRST_VERSION, createdAt: at, responseId: filled[0]?.id, groupId: sent.group ?? null, basedOnId: sent.basedOn ?? null,
    spokenTo: sent.spokenTo ?? null, override: sent.override ?? null,
  };
}

/** What must still be so when it is written. */
const decidedOn = ({ service, desk, sender }: ReadyReferral): DecidedOn => ({
  serviceVersion: service.version, desk: desk === null ? null : `${desk.id} ${desk.version}`, senderName: sender.name, senderKind: sender.kind,
});

/** A draft: kept, owned by its sender until it is sent; no event yet. */
export function composeDraft(actor: MemberActor, ready: ReadyReferral): Composed {
  const { sent, sender, service, reference, filled, at } = ready;
  const id = newId();
  const head: ReferralHead = { ...draftHead({ service: toTerms(service), priority: sent.priority, at }), version: FIRST_VERSION };
  const due = dueOf('draft', head.deadlines);
  const answer = {
    id, reference, state: head.state, version: head.version, priority: head.priority, service: { id: service.id, name: service.name },
    owner: ownerOf('referrer', sender.id, { sender, services: [] }), due, deadlines: head.deadlines.map(deadlineView), hops: 0, submittedAt: null,
    allowedEvents: allowedEvents(head, author(actor), { at, statutoryDuty: service.statutoryDuty, selfReferral: service.selfReferral }),
  };
  return {
    answer: { status: 201, body: JSON.stringify(answer), etag: etag(FIRST_VERSION) },
    write: {
      decidedOn: decidedOn(ready),
      head: {
        ...columns(ready, id), state: head.state, priority: head.priority, facts: head.facts, serviceId: service.id, personId: sent.personId,
        ownerKind: 'referrer', ownerId: sender.id, dueAt: due,
      },
      responses: responsesOf(filled), parts: partsOf(filled), event: null, data: null, job: null,
      open: head.deadlines.map((deadline) => ({ id: newId(), ...deadline })),
    },
  };
}

/** A referral sent at once: its head and its first event, `submit`. */
export function composeSubmitted(actor: MemberActor, ready: ReadyReferral): Composed {
  const { sent, sender, service, desk, reference, filled, at } = ready;
  const id = newId();
  const event = newId();
  const head = draftHead({ service: toTerms(service), priority: sent.priority, at });
  const act = { id: event, type: 'submit', body: {}, at, actor: author(actor) } as const;
  const decision = decide(head, act, decisionContext({ current: service, to: null, desk }));
  if (!decision.ok) throw new Problem('FORBIDDEN', { detail: decision.message });
  const parts = partsOf(filled);
  const before = { id, reference, personId: sent.personId, senderOrganisationId: sender.id };
  const answer = referralAfter(before, FIRST_VERSION, decision, act.actor, { sender, services: [service, desk] }, at);
  return {
    answer: { status: 201, body: JSON.stringify(answer), etag: etag(FIRST_VERSION) },
    write: {
      decidedOn: decidedOn(ready),
      head: { ...headAfter(decision, before), ...columns(ready, id), ...looksForDuplicates(sent.override) },
      responses: responsesOf(filled),
      parts,
      event: { id: event, type: 'submit', at, schemaVersion: SCHEMA_VERSION, actorId: actor.membershipId, fromState: 'draft', toState: decision.state, serviceId: service.id },
      data: { priority: sent.priority, answers: answerDigests(parts) },
      open: openedDeadlines({ ...decision, deadlines: { ...decision.deadlines, open: decision.deadlines.now } }),
      job: fanOutJob(id, event, decision, at),
    },
  };
}

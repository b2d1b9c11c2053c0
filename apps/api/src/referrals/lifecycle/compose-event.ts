import type { Decision } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { actorSettings } from '../../platform/database/index.js';
import { etag } from '../../platform/http/index.js';
import type { Answer } from '../../platform/idempotency/index.js';
import { answerDigests } from './answer-parts.js';
import type { ChosenEvent } from './chosen-event.js';
import { namesIn, needsVersion } from './decide-event.js';
import { looksForDuplicates } from './duplicates.js';
import { splitBody } from './event-text.js';
import { partyChanges } from './party-changes.js';
import type { Recorded } from './recorded-answers.js';
import { redactionDigests, type Redaction } from './redaction.js';
import { referralAfter } from './referral-answer.js';
import { closedDeadlines, fanOutJob, headAfter, openedDeadlines } from './rows-of-decision.js';
import type { EventWrite } from './referral-writer.js';

/** The shape of `data` and of the text beside it; raised when it changes, so that old events stay readable. */
const SCHEMA_VERSION = 1;

/** The decision as what is written and what is answered: both are known before the write, so that they can be kept together. */
export function composeEvent(actor: Actor, chosen: ChosenEvent, decision: Decision, { parts, redraft }: Recorded, redaction?: Redaction): { write: EventWrite; answer: Answer } {
  const { id, type, body, at, opened } = chosen;
  const { head: before } = opened;
  const { data, texts } = splitBody({ ...body, ...calledFor(decision) });
  if (parts.length > 0) data['answers'] = answerDigests(parts);
  if (type === 'attach') data['digest'] = opened.named?.attachmentId?.digest;
  if (redaction !== undefined) data['redacted'] = redactionDigests(redaction);
  const moves = decision.movesVersion ? 1 : 0;
  const version = before.version + moves;
  const text = Object.assign({}, ...texts.map(({ content }) => JSON.parse(content) as object)) as object;
  const answer = {
    event: { id, type, at: at.toISOString(), by: authorOf(actor), from: before.state, to: decision.state, version, data, content: text },
    referral: referralAfter(before, version, decision, chosen.actor, namesIn(opened), at),
  };
  const write: EventWrite = {
    before,
    head: keepsHead(chosen, decision) ? null : { ...headAfter(decision, before), moves, ...(type === 'submit' && { replaceParts: true, ...looksForDuplicates(before.override, body['override']) }), ...(redraft.length > 0 && { redraft }), ...(redaction !== undefined && { redaction }) },
    event: {
      id, type, at, schemaVersion: SCHEMA_VERSION, actorId: actorSettings(actor).membership,
      fromState: before.state, toState: decision.state, serviceId: decision.serviceId,
    },
    data,
    texts,
    close: closedDeadlines(decision),
    open: openedDeadlines(decision),
    parties: partyChanges(actor, chosen, decision),
    parts,
    job: fanOutJob(before.id, id, decision, at),
  };
  return { write, answer: { status: 201, body: JSON.stringify(answer), etag: etag(version) } };
}

/** Whom an escalation went to outside the hours: of which team, for every party; by name and number, for the holders. */
function calledFor({ effects }: Decision): object {
  const called = effects.find((effect) => effect.kind === 'escalate')?.onCall;
  return called === undefined ? {} : { onCallOf: called.serviceId, onCall: `${called.name}, ${called.phone}` };
}

const authorOf = (actor: Actor): object => (actor.kind === 'member' ? { id: actor.userId, name: actor.name, role: actor.role } : { name: actor.name });

/** A message that meets no deadline, and follows nothing that could still be taken back, leaves the head as it is: any number of them may be written at once. */
function keepsHead({ type, head }: ChosenEvent, { movesVersion, deadlines }: Decision): boolean {
  const endsSecondThoughts = head.facts.previous !== undefined;
  return !needsVersion(type) && !movesVersion && type !== 'join' && !endsSecondThoughts && deadlines.close.length + deadlines.open.length === 0;
}

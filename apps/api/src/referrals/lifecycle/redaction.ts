import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Decision } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import type { ChosenEvent } from './chosen-event.js';
import { newSalt } from './event-text.js';
import { changedAnswers, has, pathsOf, textWithout, withoutAnswers, withoutPaths } from './redacted-json.js';

interface Content {
  readonly eventId: string;
  readonly audience: string;
  readonly content: string;
}
interface Part {
  readonly responseId: string;
  readonly revision: number;
  readonly category: string;
  readonly answers: string;
}
/** Everything of a referral that may be taken out, whoever may read it. */
interface Texts {
  readonly version: number;
  readonly contents: readonly Content[];
  readonly parts: readonly Part[];
  /** The events whose documents are still there. */
  readonly attachedBy: readonly string[];
  readonly hasSpokenTo: boolean;
  readonly hasOverride: boolean;
  /** Of assessments made on it, or of its person and on none, that are still there. */
  readonly assessmentIds: readonly string[];
}

/** What a redaction names; one of them. */
interface Named {
  readonly eventId?: string;
  readonly pointers?: readonly string[];
  readonly assessmentId?: string;
  readonly sending?: readonly ('spoken-to' | 'override')[];
}

/** A text as it is after a redaction: null where nothing is left of it. */
type Left<Kept> = Kept & { readonly left: string | null; readonly salt: string };

/** What a confirmed redaction leaves of the texts that it changes, under new salts: the old digest then tells nothing of what is gone. */
export interface Redaction extends Pick<Named, 'assessmentId' | 'sending'> {
  readonly contents: readonly Left<Omit<Content, 'content'>>[];
  readonly parts: readonly Left<Omit<Part, 'answers'>>[];
  /** The event whose document goes. */
  readonly attachedBy?: string;
}

/** What the event says of the texts that are left, so that the chain covers them as they are now. */
export function redactionDigests({ contents, parts }: Redaction): object {
  const digest = ({ left, salt }: Left<object>): string | null => (left === null ? null : createHash('sha256').update(Buffer.from(salt, 'hex')).update(left, 'utf8').digest('hex'));
  return {
    contents: contents.map((content) => ({ eventId: content.eventId, audience: content.audience, digest: digest(content) })),
    answers: parts.map((part) => ({ responseId: part.responseId, revision: part.revision, category: part.category, digest: digest(part) })),
  };
}

/** Finds what a redaction takes out, in every revision and in every change that was sent, and what is left. */
@Injectable()
export class Redactions {
  constructor(private readonly statements: Statements) {}

  /** Undefined where nothing is taken out yet: it was only asked for. 'moved-on' where it was decided on what is another by now. INPUT_INVALID where it names what is not there, asked for or confirmed. */
  async of(actor: Actor, { type, body, opened }: ChosenEvent, { effects }: Decision): Promise<Redaction | 'moved-on' | undefined> {
    if (type !== 'redact' || body.undo === true) return undefined;
    const { membership, purpose } = actorSettings(actor);
    const texts = await this.statements.call<Texts | null>('open_redaction', membership, purpose, opened.head.id);
    if (texts === null) return undefined;
    if (texts.version !== opened.head.version) return 'moved-on';
    const named: Named = body;
    refuseAbsent(named, texts);
    return effects.some(({ kind }) => kind === 'redact') ? leftAfter(named, texts) : undefined;
  }
}

function leftAfter({ eventId, pointers = [], assessmentId, sending = [] }: Named, { contents, parts, attachedBy }: Texts): Redaction {
  if (eventId !== undefined) {
    const gone = contents.filter((content) => content.eventId === eventId).map((content) => leftOf(content, null));
    return { contents: gone, parts: [], ...(attachedBy.includes(eventId) && { attachedBy: eventId }) };
  }
  if (assessmentId !== undefined) return { contents: [], parts: [], assessmentId };
  if (sending.length > 0) {
    return { contents: sending.includes('override') ? contents.flatMap((content) => changed(content, content.content, (text) => textWithout(text, 'override'))) : [], parts: [], sending };
  }
  const paths = pathsOf(pointers);
  return {
    contents: contents.flatMap((content) => changed(content, content.content, (text) => withoutAnswers(text, paths))),
    parts: parts.flatMap((part) => changed(part, part.answers, (text) => withoutPaths(text, paths))),
  };
}

/** To record as done that something was taken out which was never there would be untrue: each must be there, by its name. */
function refuseAbsent({ eventId, pointers = [], assessmentId, sending = [] }: Named, { contents, parts, attachedBy, hasSpokenTo, hasOverride, assessmentIds }: Texts): void {
  const absent = (pointer: string, message: string): object[] => [{ pointer, code: 'NOT_THERE', message }];
  const answered = [...parts.map(({ answers }) => answers), ...contents.flatMap(({ content }) => changedAnswers(content))];
  const errors = [
    ...(eventId === undefined || attachedBy.includes(eventId) || contents.some((content) => content.eventId === eventId) ? [] : absent('/eventId', 'Nothing is written with this event, and no document attached. Name the event whose words or document are to be taken out.')),
    ...(assessmentId === undefined || assessmentIds.includes(assessmentId) ? [] : absent('/assessmentId', 'There is no such assessment. Name one that was made on this referral, or of its person and on none.')),
    ...pathsOf(pointers).flatMap((path, index) => (answered.some((text) => has(text, path)) ? [] : absent(`/pointers/${index}`, 'This question was not answered on this referral. Name answers that are to be taken out.'))),
    ...sending.flatMap((name, index) => ((name === 'spoken-to' ? hasSpokenTo : hasOverride) ? [] : absent(`/sending/${index}`, 'Nothing was said of this when the referral was sent.'))),
  ];
  if (errors.length > 0) throw new Problem('INPUT_INVALID', { errors: errors as { pointer: string; code: string; message: string }[] });
}

function leftOf<Kept extends Partial<Content & Part>>({ content: _content, answers: _answers, ...kept }: Kept, left: string | null) {
  return { ...kept, left, salt: newSalt() };
}

/** Nothing, where it has none of what is taken out. */
function changed<Kept extends Partial<Content & Part>>(kept: Kept, before: string, change: (text: string) => string | null) {
  const after = change(before);
  return after === null || after !== JSON.stringify(JSON.parse(before)) ? [leftOf(kept, after)] : [];
}

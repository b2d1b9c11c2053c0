import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Decision } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import type { ChosenEvent } from './chosen-event.js';
import { newSalt } from './event-text.js';

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

/** A text as it is after a redaction: null where nothing is left of it. */
type Left<Kept> = Kept & { readonly left: string | null; readonly salt: string };

/** What a confirmed redaction leaves of the texts that it changes, under new salts: the old digest then tells nothing of what is gone. */
export interface Redaction {
  readonly contents: readonly Left<Omit<Content, 'content'>>[];
  readonly parts: readonly Left<Omit<Part, 'answers'>>[];
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

  /** Undefined where nothing is taken out yet: it was only asked for. */
  async of(actor: Actor, { opened }: ChosenEvent, { effects }: Decision): Promise<Redaction | undefined> {
    const confirmed = effects.find((effect) => effect.kind === 'redact');
    if (confirmed === undefined) return undefined;
    const { membership, purpose } = actorSettings(actor);
    const texts = await this.statements.call<{ contents: readonly Content[]; parts: readonly Part[] } | null>('open_redaction', membership, purpose, opened.head.id);
    if (texts === null) return undefined;
    const { eventId, pointers = [] } = confirmed;
    if (eventId !== undefined) return { contents: texts.contents.filter((content) => content.eventId === eventId).map((content) => leftOf(content, null)), parts: [] };
    const paths = pointers.map((pointer) => pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')));
    return {
      contents: texts.contents.flatMap((content) => changed(content, content.content, (text) => withoutAnswers(text, paths))),
      parts: texts.parts.flatMap((part) => changed(part, part.answers, (text) => JSON.stringify(without(JSON.parse(text) as Json, paths)))),
    };
  }
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function leftOf<Kept extends Partial<Content & Part>>({ content: _content, answers: _answers, ...kept }: Kept, left: string | null) {
  return { ...kept, left, salt: newSalt() };
}

/** Nothing, where it has none of what is taken out. */
function changed<Kept extends Partial<Content & Part>>(kept: Kept, before: string, change: (text: string) => string | null) {
  const after = change(before);
  return after === null || after !== JSON.stringify(JSON.parse(before)) ? [leftOf(kept, after)] : [];
}

function without(value: Json, paths: readonly (readonly string[])[]): Json {
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => {
    const here = paths.filter(([first]) => first === key).map((path) => path.slice(1));
    if (here.some((path) => path.length === 0)) return [];
    return [[key, here.length > 0 && isObject(member) ? without(member, here) : member]];
  }));
}

/** A change to answers stands beside its event too, as it was sent. */
function withoutAnswers(text: string, paths: readonly (readonly string[])[]): string | null {
  const said = JSON.parse(text) as Json;
  if (!isObject(said['answers'])) return JSON.stringify(said);
  const { answers, ...rest } = said;
  const left = without(answers as Json, paths);
  const whole = Object.keys(left).length > 0 ? { ...said, answers: left } : rest;
  return Object.keys(whole).length > 0 ? JSON.stringify(whole) : null;
}

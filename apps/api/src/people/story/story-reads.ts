import { Injectable } from '@nestjs/common';
import { knownNow, offersFor, type FormDefinition, type Known, type Offer } from '@onward/forms';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { toldEntries, type ToldEntry, type ToldPart } from './told-entries.js';
import { wholeStory, type StoryTopic } from './whole-story.js';

type Row = { story: { readonly basis: string; readonly parts: readonly ToldPart[] } | null };

/** What is known of a person, and why the reader may know it. */
export interface ReadStory<Told> {
  readonly basis: string;
  readonly told: Told;
}

@Injectable()
export class StoryReads {
  constructor(
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
    private readonly clock: Clock,
  ) {}

  /** For one form to offer. Undefined where the actor may not know of the person. */
  async offered(actor: Actor, personId: string, form: FormDefinition): Promise<ReadStory<Readonly<Record<string, Offer>>> | undefined> {
    const read = await this.entries(actor, personId);
    return read && { basis: read.basis, told: offersFor(form, knownNow(read.entries.filter(({ isCurrent }) => isCurrent).map(plain), this.clock.now())) };
  }

  /** All of it, with what was said before. Undefined where the actor may not know of the person. */
  async whole(actor: Actor, personId: string): Promise<ReadStory<readonly StoryTopic[]> | undefined> {
    const read = await this.entries(actor, personId);
    return read && { basis: read.basis, told: wholeStory(read.entries, this.clock.now()) };
  }

  private async entries(actor: Actor, personId: string): Promise<{ readonly basis: string; readonly entries: readonly ToldEntry[] } | undefined> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.row<Row>('read_story', 'select read_story($1, $2, $3) as story', [membership, purpose, personId]);
    if (row?.story == null) return undefined;
    const revisions = new Map<string, ToldPart[]>();
    for (const part of row.story.parts) {
      const name = `${part.responseId} ${part.category}`;
      revisions.set(name, [...(revisions.get(name) ?? []), part]);
    }
    const entries = await Promise.all([...revisions.values()].map(async (parts) => {
      const [{ form: { key, version } } = { form: { key: '', version: 0 } }] = parts;
      const form = await this.forms.get(key, version);
      return form === undefined ? [] : toldEntries(form, parts);
    }));
    return { basis: row.story.basis, entries: entries.flat() };
  }
}

/** As a form is offered it: without its words, which the form has itself. */
const plain = ({ concept, value, recordedBy, organisation, recordedAt, responseId }: ToldEntry) => ({ concept, value, recordedBy, organisation, recordedAt, responseId });

/** The answers that may stand in the form to be confirmed: one that is fresh, undisputed, and of a question that may be offered one. */
export const prefillOf = (offers: Readonly<Record<string, Offer>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(offers).flatMap(([pointer, { prefill, known }]) => (prefill !== 'never' && isSettled(known) ? [[pointer, known[0].value]] : [])));

const isSettled = (known: readonly Known[]): known is readonly [Known] => known.length === 1 && known[0]?.isStale === false;

import { Injectable } from '@nestjs/common';
import { conceptAnswers, knownNow, mayRecord, offersFor, type Answers, type FormDefinition, type Known, type Offer, type Recorded, type ReferrerKind } from '@onward/forms';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';

/** What one form says in one sharing category, by whom, when. */
interface ToldPart {
  readonly responseId: string;
  readonly form: { readonly key: string; readonly version: number };
  readonly answers: Answers;
  readonly recordedBy: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: ReferrerKind };
  readonly recordedAt: string;
}

type Row = { story: { readonly basis: string; readonly parts: readonly ToldPart[] } | null };

/** What is known of a person, for one form. */
export interface OfferedStory {
  readonly basis: string;
  readonly offers: Readonly<Record<string, Offer>>;
}

@Injectable()
export class StoryReads {
  constructor(
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
    private readonly clock: Clock,
  ) {}

  /** Undefined where the actor may not know of the person. */
  async offered(actor: Actor, personId: string, form: FormDefinition): Promise<OfferedStory | undefined> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.row<Row>('read_story', 'select read_story($1, $2, $3) as story', [membership, purpose, personId]);
    if (row?.story == null) return undefined;
    const recorded = await Promise.all(row.story.parts.map((part) => this.recorded(part)));
    return { basis: row.story.basis, offers: offersFor(form, knownNow(recorded.flat(), this.clock.now())) };
  }

  private async recorded({ form: { key, version }, answers, recordedBy, organisation, recordedAt, responseId }: ToldPart): Promise<Recorded[]> {
    const form = await this.forms.get(key, version);
    const kept = form === undefined ? [] : conceptAnswers(form, answers).filter(({ concept }) => mayRecord(concept, organisation.kind));
    return kept.map(({ concept, value }) => ({ concept, value, recordedBy, organisation: organisation.name, recordedAt, responseId }));
  }
}

/** The answers that may stand in the form to be confirmed: one that is fresh, undisputed, and of a question that may be offered one. */
export const prefillOf = (offers: OfferedStory['offers']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(offers).flatMap(([pointer, { prefill, known }]) => (prefill !== 'never' && isSettled(known) ? [[pointer, known[0].value]] : [])));

const isSettled = (known: readonly Known[]): known is readonly [Known] => known.length === 1 && known[0]?.isStale === false;

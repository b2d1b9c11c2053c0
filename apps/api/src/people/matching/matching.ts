import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { compareSides, type Comparison, type Side } from './compare-sides.js';

export interface MatchingSide extends Side {
  readonly id: string;
}

interface EntryRow {
  readonly id: string;
  readonly version: number;
  readonly said: Readonly<Record<string, string>>;
  readonly subject: MatchingSide | null;
  readonly candidates: readonly MatchingSide[];
  readonly decisions: readonly { readonly person: MatchingSide | null }[];
  readonly nameKeys: { readonly family: string | null; readonly given: string | null };
}

export interface MatchingEntry extends Omit<EntryRow, 'candidates' | 'nameKeys'> {
  readonly candidates: readonly ({ readonly person: MatchingSide } & Comparison)[];
}

export interface DecisionInput {
  readonly kind: 'same' | 'different' | 'new-person';
  readonly personId?: string;
  readonly note: string;
}

/** What a function of migration 0022 answers where it decided nothing. */
const REFUSALS: Readonly<Record<string, string>> = {
  decided: 'This has been decided already. Take that decision back first.',
  merged: 'One of the two was merged with another record meanwhile. Read it again.',
  undone: 'This decision has been taken back already.',
  itself: 'They are one record already.',
};

const MOST_CANDIDATES = 10;
const PAGE = 25;

/** The matching queue, under the functions' own question whether the actor coordinates. */
@Injectable()
export class Matching {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** The page's JSON text, as PostgreSQL built it. */
  async list(actor: Actor, isWaiting: boolean, { cursor, limit = PAGE }: { readonly cursor?: string; readonly limit?: number }): Promise<string> {
    const after = cursor === undefined ? [null, null] : decodeCursor(cursor, ['time', 'uuid']);
    const built = await this.statements.call<string | null>('read_matching', actorSettings(actor).membership, isWaiting, ...after, limit);
    if (built === null) throw new Problem('NOT_FOUND');
    const end = built.indexOf('\n');
    const next = end === 0 ? null : encodeCursor(JSON.parse(built.slice(0, end)) as string[]);
    return `{"items":${built.slice(end + 1)},"nextCursor":${JSON.stringify(next)}}`;
  }

  async read(actor: Actor, id: string, beside?: string): Promise<MatchingEntry> {
    return viewOf(await this.statements.call<EntryRow | null>('read_matching_entry', actorSettings(actor).membership, id, beside ?? null));
  }

  async decide(manager: EntityManager, actor: Actor, id: string, version: number, { kind, personId, note }: DecisionInput): Promise<MatchingEntry> {
    const [row] = await manager.query<{ answer: string }[]>('select decide_match($1, $2, $3, $4, $5, $6, $7) as answer', [id, version, newId(), kind, personId ?? null, note, this.clock.now()]);
    return this.after(manager, actor, id, row?.answer);
  }

  async undo(manager: EntityManager, actor: Actor, id: string, version: number, decisionId: string, note: string): Promise<MatchingEntry> {
    const [row] = await manager.query<{ answer: string }[]>('select undo_match($1, $2, $3, $4, $5) as answer', [id, version, decisionId, note, this.clock.now()]);
    return this.after(manager, actor, id, row?.answer);
  }

  private async after(manager: EntityManager, actor: Actor, id: string, answer = 'absent'): Promise<MatchingEntry> {
    if (answer === 'absent') return viewOf(null);
    if (answer === 'nobody') throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/personId', code: 'NOT_THERE', message: 'Find the person first: there is nobody with this id.' }] });
    if (answer === 'two-numbers') throw new Problem('IDENTITY_MISMATCH', { detail: 'These two have different NHS numbers, and a number is one person’s. Find out which is wrong first.' });
    const [row] = await manager.query<{ entry: EntryRow }[]>('select read_matching_entry($1, $2, null) as entry', [actorSettings(actor).membership, id]);
    const entry = viewOf(row?.entry ?? null);
    if (answer === 'done') return entry;
    const standing = { state: entry.decidedAt === null ? 'waiting' : 'decided', allowedEvents: entry.decidedAt === null ? ['same', 'different', 'new-person'] : [] };
    if (answer === 'stale') throw new Problem('VERSION_STALE', { detail: 'Somebody has decided since you read it. Read it again.', extra: standing });
    throw new Problem('EVENT_NOT_ALLOWED', { detail: REFUSALS[answer] ?? 'This is not possible now. Read it again.', extra: standing });
  }
}

/** Each candidate with what it says alike and what differently, the likeliest first. */
function viewOf(row: EntryRow | null): MatchingEntry & { readonly decidedAt: string | null } {
  if (row === null) throw new Problem('NOT_FOUND', { detail: 'Nothing of this kind waits here.' });
  const { nameKeys, candidates, ...entry } = row;
  const asked: Side = row.subject ?? { ...row.said, familyKey: nameKeys.family, givenKey: nameKeys.given };
  const compared = candidates
    .map((person) => ({ person: shown(person), ...compareSides(asked, person) }))
    .toSorted((one, other) => other.agrees.length - other.differs.length - (one.agrees.length - one.differs.length));
  return {
    ...(entry as typeof entry & { readonly decidedAt: string | null }), subject: row.subject && shown(row.subject), candidates: compared.slice(0, MOST_CANDIDATES),
    decisions: row.decisions.map((decision) => ({ ...decision, person: decision.person && shown(decision.person) })),
  };
}

function shown({ familyKey: _familyKey, givenKey: _givenKey, ...side }: MatchingSide): MatchingSide {
  return side;
}

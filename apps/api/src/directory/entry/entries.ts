import { applyMergePatch } from '@onward/forms';
import { DEFAULT_TARGETS } from '@onward/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, callsIn, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { aYearAfter } from '../a-year-after.js';
import { londonDate } from '../services/london-date.js';
import { checkWords } from './entry-rules.js';
import type { EntryWords } from './entry.schemas.js';
import { problemOf, type RefusedEntry } from './refused-entry.js';

/** An entry as who manages the service reads it. */
export interface Entry extends EntryWords {
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly state: 'open' | 'paused' | 'closed';
  readonly assuredUntil: string | null;
  readonly assured: boolean;
}

type EntryRow = Omit<Entry, 'assured'> & { readonly mine: true };
const WORDS = ['description', 'capacity', 'currentWaitDays', 'targets', 'hours', 'onCall', 'onCallAlways', 'criteria', 'phone', 'email', 'url', 'languages', 'postcodeDistricts'] as const;

/** Entries of the directory, for those who manage the services. */
@Injectable()
export class Entries {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND where there is no such service; undefined where the actor does not manage it. */
  async find(actor: Actor, id: string): Promise<Entry | undefined> {
    const row = await this.statements.call<EntryRow | { readonly mine: false } | null>('read_entry', actorSettings(actor).membership, id);
    if (row === null) throw new Problem('NOT_FOUND', { detail: 'There is no such service.' });
    return row.mine ? this.shown(row) : undefined;
  }

  /** What of the entry is to be written, whole, where a merge patch is put on it: throws INPUT_INVALID. */
  merged(entry: Entry, patch: Readonly<Record<string, unknown>>): Partial<EntryWords> {
    const before = Object.fromEntries(WORDS.filter((word) => word in patch).map((word) => [word, entry[word]]));
    const cleared = Object.fromEntries(Object.entries(patch).filter(([, value]) => value === null));
    const words: Partial<EntryWords> = { ...(applyMergePatch(before, patch) as object), ...cleared };
    checkWords(words);
    return words;
  }

  change(manager: EntityManager, actor: Actor, id: string, version: number, words: Partial<EntryWords>): Promise<Entry> {
    return this.write(manager, 'change_entry', '', actor, id, version, JSON.stringify(words), this.clock.now());
  }

  /** Somebody has looked at it: it is assured for another year. */
  assure(manager: EntityManager, actor: Actor, id: string, version: number): Promise<Entry> {
    return this.write(manager, 'assure_entry', '', actor, id, version, aYearAfter(this.today()), this.clock.now());
  }

  pause(manager: EntityManager, actor: Actor, id: string, version: number, { until, alternativeId }: { until?: string; alternativeId?: string }): Promise<Entry> {
    if (until !== undefined && until <= this.today()) {
      throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/until', code: 'NOT_ALLOWED', message: 'Choose a day after today, on which it takes referrals again.' }] });
    }
    return this.write(manager, 'pause_service', '/alternativeId', actor, id, version, until ?? null, alternativeId ?? null, this.clock.now());
  }

  reopen(manager: EntityManager, actor: Actor, id: string, version: number): Promise<Entry> {
    return this.write(manager, 'reopen_service', '', actor, id, version, this.clock.now());
  }

  close(manager: EntityManager, actor: Actor, id: string, version: number, { successorId }: { successorId?: string }): Promise<Entry> {
    return this.write(manager, 'close_service', '/successorId', actor, id, version, successorId ?? null, this.clock.now());
  }

  private async write(manager: EntityManager, name: string, pointer: string, actor: Actor, id: string, version: number, ...given: unknown[]): Promise<Entry> {
    const row = await callsIn(manager).call<EntryRow | RefusedEntry>(name, actorSettings(actor).membership, id, version, ...given);
    if ('refused' in row) throw problemOf(row, pointer);
    return this.shown(row);
  }

  private shown({ mine: _, ...row }: EntryRow): Entry {
    // a service that set none works to the economy's: what one changes of them, one changes of those
    return { ...row, targets: row.targets ?? DEFAULT_TARGETS, assured: row.assuredUntil !== null && row.assuredUntil >= this.today() };
  }

  private today(): string {
    return londonDate(this.clock.now());
  }
}


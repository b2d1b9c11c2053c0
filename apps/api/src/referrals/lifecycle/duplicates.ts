import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import type { Opened } from './opened.js';
import { allowedFor } from './to-workflow.js';

/** DUPLICATE_REFERRAL, and what it told of whom, for the audit. */
export class DuplicateFound extends Problem {
  constructor(
    readonly about: { readonly personId: string; readonly referralId: string; readonly basis: string },
    options: ConstructorParameters<typeof Problem>[1],
  ) {
    super('DUPLICATE_REFERRAL', options);
  }
}

export const isDuplicate = <Row extends object>(row: Row | { readonly duplicate: string }): row is { readonly duplicate: string } => 'duplicate' in row;

/** For the write: to look whether the person is referred there already (`duplicate_of`, migration 0026), unless a reason was given why they are again. */
export function looksForDuplicates(...overrides: readonly unknown[]): { readonly looksForDuplicates?: true } {
  const isExplained = overrides.some((override) => typeof override === 'object' && override !== null && 'duplicate' in override);
  return isExplained ? {} : { looksForDuplicates: true };
}

/** What is said to who was about to send a referral where one is open already (docs/adr/0022). */
@Injectable()
export class Duplicates {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** The write has found that they may know of it, and offered it to whoever did not. Who has a part in it already has nothing to join. */
  async found(actor: Actor, referralId: string): Promise<DuplicateFound> {
    const { membership, purpose } = actorSettings(actor);
    const opened = await this.statements.call<Opened>('open_act', membership, purpose, null, referralId, null);
    const { head, current } = opened;
    const mayJoin = allowedFor(actor, opened, this.clock.now()).includes('join');
    const named = { id: head.id, reference: head.reference, version: head.version };
    return new DuplicateFound({ personId: head.personId, referralId: head.id, basis: 'duplicate' }, {
      detail: mayJoin
        ? 'The person is referred already, and it is open. Join that referral, within the hour, with what you know; or say why another is needed (override.duplicate).'
        : 'The person is referred already, and it is open: you have a part in it. Go on there; or say why another is needed (override.duplicate).',
      extra: { existing: { ...named, service: { id: current.id, name: current.name } }, ...(mayJoin && { join: named }) },
    });
  }
}

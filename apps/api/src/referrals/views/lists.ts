import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type CursorKind } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';

export interface Paging {
  readonly cursor?: string;
  readonly limit?: number;
}

const PAGE = 25;

const keyset = (cursor: string | undefined, shape: readonly CursorKind[]): readonly unknown[] =>
  cursor === undefined ? shape.map(() => null) : decodeCursor(cursor, shape);

/** The page's JSON text, of what the database built: a line with the keyset of the last row, empty where there is no more, and a JSON array. The keyset goes out as an opaque cursor. */
function pageText(built: string): string {
  const end = built.indexOf('\n');
  const next = end === 0 ? 'null' : JSON.stringify(encodeCursor([JSON.parse(built.slice(0, end))].flat() as (string | number)[]));
  return `{"items":${built.slice(end + 1)},"nextCursor":${next}}`;
}

/** The lists of the hot paths, each one statement whose JSON goes out as PostgreSQL built it. */
@Injectable()
export class ReferralLists {
  constructor(private readonly statements: Statements) {}

  async worklist(
    actor: Actor,
    serviceId: string,
    { states, priorities, assignee, cursor, limit = PAGE }: Paging & { readonly states: readonly string[] | null; readonly priorities: readonly string[] | null; readonly assignee: string | null },
  ): Promise<string> {
    const isUnassigned = assignee === 'none';
    return this.page(
      'read_worklist', actorSettings(actor).membership, serviceId, states, priorities, isUnassigned ? null : assignee, isUnassigned,
      ...keyset(cursor, ['time', 'integer', 'time', 'uuid']), limit,
    );
  }

  /** For a coordinator's desk, on a stated purpose: what is late anywhere, or at risk of it; 404 otherwise. */
  async late(actor: Actor, deskId: string, { late, cursor, limit = PAGE }: Paging & { readonly late: 'breached' | 'at-risk' }): Promise<string> {
    const { membership, purpose } = actorSettings(actor);
    return this.page('read_late', membership, purpose, deskId, late, ...keyset(cursor, ['time', 'uuid']), limit);
  }

  async sent(
    actor: Actor, isByMe: boolean, { states, group = null, cursor, limit = PAGE }: Paging & { readonly states: readonly string[] | null; readonly group?: string | null },
  ): Promise<string> {
    return this.page('read_sent', actorSettings(actor).membership, isByMe, group, states, ...keyset(cursor, ['time', 'uuid']), limit);
  }

  /** With whom it is about, for the audit. */
  async timeline(
    actor: Actor, referralId: string, { types, cursor, limit = 100 }: Paging & { readonly types: readonly string[] | null },
  ): Promise<{ text: string; personId: string }> {
    const { membership, purpose } = actorSettings(actor);
    const [after] = cursor === undefined ? [0] : decodeCursor(cursor, ['integer']);
    const built = await this.read('read_timeline', membership, purpose, referralId, types, after, limit);
    const space = built.indexOf(' ');
    return { personId: built.slice(0, space), text: pageText(built.slice(space + 1)) };
  }

  /** Of one person, those that are open or those that are closed; with why the actor may know of the person, for the audit. */
  async ofPerson(actor: Actor, personId: string, isOpen: boolean, { cursor, limit = PAGE }: Paging): Promise<{ text: string; basis: string }> {
    const { membership, purpose } = actorSettings(actor);
    const built = await this.read('read_person_referrals', membership, purpose, personId, isOpen, ...keyset(cursor, ['time', 'uuid']), limit);
    const end = built.indexOf('\n');
    return { basis: built.slice(0, end), text: pageText(built.slice(end + 1)) };
  }

  private async page(...call: [name: string, ...values: unknown[]]): Promise<string> {
    return pageText(await this.read(...call));
  }

  private async read(...call: [name: string, ...values: unknown[]]): Promise<string> {
    const built = await this.statements.call<string | null>(...call);
    if (built === null) throw new Problem('NOT_FOUND');
    return built;
  }
}

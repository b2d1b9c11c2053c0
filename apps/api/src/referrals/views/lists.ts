import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type CursorKind } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';

/** A page as the database builds it: the text of a JSON array, and the keyset of its last row where there are more. */
interface PageRow {
  readonly items: string;
  readonly next: string | null;
}

export interface Paging {
  readonly cursor?: string;
  readonly limit?: number;
}

const PAGE = 25;

const keyset = (cursor: string | undefined, shape: readonly CursorKind[]): readonly unknown[] =>
  cursor === undefined ? shape.map(() => null) : decodeCursor(cursor, shape);

/** The page's JSON text; the keyset goes out as an opaque cursor. */
function pageText(row: PageRow): string {
  const next = row.next === null ? 'null' : JSON.stringify(encodeCursor([JSON.parse(row.next)].flat() as (string | number)[]));
  return `{"items":${row.items},"nextCursor":${next}}`;
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
    return this.page('read_worklist', 'select * from read_worklist($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      actorSettings(actor).membership, serviceId, states, priorities, isUnassigned ? null : assignee, isUnassigned,
      ...keyset(cursor, ['time', 'integer', 'time', 'uuid']), limit,
    ]);
  }

  async sent(actor: Actor, isByMe: boolean, { states, cursor, limit = PAGE }: Paging & { readonly states: readonly string[] | null }): Promise<string> {
    return this.page('read_sent', 'select * from read_sent($1, $2, $3, $4, $5, $6)', [
      actorSettings(actor).membership, isByMe, states, ...keyset(cursor, ['time', 'uuid']), limit,
    ]);
  }

  async timeline(actor: Actor, referralId: string, { types, cursor, limit = 100 }: Paging & { readonly types: readonly string[] | null }): Promise<string> {
    const { membership, purpose } = actorSettings(actor);
    const [after] = cursor === undefined ? [0] : decodeCursor(cursor, ['integer']);
    return this.page('read_timeline', 'select * from read_timeline($1, $2, $3, $4, $5, $6)', [membership, purpose, referralId, types, after, limit]);
  }

  private async page(name: string, text: string, values: readonly unknown[]): Promise<string> {
    const row = await this.statements.row<{ items: string; next: string | null }>(name, text, values);
    if (row === undefined) throw new Problem('NOT_FOUND');
    return pageText(row);
  }
}

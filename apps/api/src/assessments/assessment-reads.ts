import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { actorSettings, Statements } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type CursorKey, type Page } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';

export interface AssessmentFilter {
  readonly form?: string;
  readonly enteredInError?: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

type Row = {
  found:
    | { readonly basis: string; readonly mayAssess: true; readonly next: CursorKey[] | null; readonly items: readonly object[] }
    | { readonly basis: string; readonly mayAssess: false }
    | null;
};

const PAGE = 50;

/** Whoever may open the person, and works in neither health nor care. */
export const notForThem = (): Problem => new Problem('FORBIDDEN', { detail: 'Assessments are for people who work in health or care.' });
export const nobodyThere = (): Problem => new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });

@Injectable()
export class AssessmentReads {
  constructor(private readonly statements: Statements) {}

  /** Those of a person, newest first, as far as the actor may see them, and why they may open the person. NOT_FOUND, FORBIDDEN. */
  async of(actor: Actor, personId: string, { form, enteredInError = false, cursor, limit = PAGE }: AssessmentFilter): Promise<{ basis: string; page: Page<object> }> {
    const { membership, purpose } = actorSettings(actor);
    const [at, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, ['time', 'uuid']);
    const row = await this.statements.row<Row>(
      'read_assessments', 'select read_assessments($1, $2, $3, $4, $5, $6, $7, $8) as found', [membership, purpose, personId, form ?? null, enteredInError, at, id, limit],
    );
    if (row?.found == null) throw nobodyThere();
    const { found } = row;
    if (!found.mayAssess) throw notForThem();
    return { basis: found.basis, page: { items: found.items, nextCursor: found.next === null ? null : encodeCursor(found.next) } };
  }
}

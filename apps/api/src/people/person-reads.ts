import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { actorSettings, Statements } from '../platform/database/index.js';
import type { Person } from './person-answers.js';

/** A person as this actor sees them, and why they may, for the audit. */
export interface SeenPerson {
  readonly basis: string;
  readonly person: Person;
}

type Row = { seen: SeenPerson | null };

const READ_PERSON = 'select read_person($1, $2, $3) as seen';
const ORGANISATION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class PersonReads {
  constructor(private readonly statements: Statements) {}

  /** Undefined where the actor may not know of the person: of themselves, where the database knows who of the people they are, never. */
  async read(actor: Actor, personId: string): Promise<SeenPerson | undefined> {
    const row = await this.statements.row<Row>('read_person', READ_PERSON, parameters(actor, personId));
    return row?.seen ?? undefined;
  }

  /** The same within a transaction. */
  async visible(manager: EntityManager, actor: Actor, personId: string): Promise<SeenPerson | undefined> {
    const [row] = await manager.query<Row[]>(READ_PERSON, parameters(actor, personId));
    return row?.seen ?? undefined;
  }

  /** The id of a GP practice, by its id or ODS code; undefined where there is none. Only a practice: registration opens a person to it. */
  async practiceId(idOrCode: string): Promise<string | undefined> {
    const typed = idOrCode.trim();
    const row = ORGANISATION_ID.test(typed)
      ? await this.statements.row<{ id: string }>('practice_by_id', `select id from organisation where id = $1 and kind = 'gp-practice'`, [typed])
      : await this.statements.row<{ id: string }>('practice_by_code', `select id from organisation where ods_code = $1 and kind = 'gp-practice'`, [
          typed.toUpperCase(),
        ]);
    return row?.id;
  }
}

function parameters(actor: Actor, personId: string): unknown[] {
  const { membership, purpose } = actorSettings(actor);
  return [membership, purpose, personId];
}

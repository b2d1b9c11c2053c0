import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MemberActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import type { Objection, ObjectionInput } from './objection.schemas.js';

const hidden = (): Problem => new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });

/** What a person does not want shared beyond the referral itself: what they said, and that they thought again, under row-level security. */
@Injectable()
export class Objections {
  constructor(private readonly clock: Clock) {}

  async record(manager: EntityManager, actor: MemberActor, personId: string, { categories, note }: ObjectionInput): Promise<Objection> {
    const [known] = await manager.query<{ root: string | null }[]>('select root_of($1) as root where basis_for($1) is not null', [personId]);
    if (known?.root == null) throw hidden();
    const id = newId();
    await manager.query(
      'insert into sharing_objection (id, person_id, categories, note, recorded_by_id, organisation_id, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, known.root, categories ?? null, note, actor.membershipId, actor.organisationId, this.clock.now()],
    );
    const objection = (await this.of(manager, personId)).find((one) => one.id === id);
    if (objection === undefined) throw new Error('an objection was recorded that cannot be read by who recorded it');
    return objection;
  }

  async withdraw(manager: EntityManager, actor: MemberActor, personId: string, id: string): Promise<readonly Objection[]> {
    const [seen] = await manager.query<{ withdrawn: boolean }[]>(
      'select withdrawn_at is not null as withdrawn from sharing_objection where id = $2 and person_id = any (records_of($1)) for update', [personId, id],
    );
    if (seen === undefined) throw hidden();
    if (!seen.withdrawn) await manager.query('update sharing_objection set withdrawn_at = $2, withdrawn_by_id = $3 where id = $1', [id, this.clock.now(), actor.membershipId]);
    return this.of(manager, personId);
  }

  private async of(manager: EntityManager, personId: string): Promise<readonly Objection[]> {
    const [row] = await manager.query<{ objections: Objection[] }[]>('select objections_to($1) as objections', [personId]);
    return row?.objections ?? [];
  }
}

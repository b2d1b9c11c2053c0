import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MemberActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import type { Related, RelatedInput } from './related.schemas.js';

const hidden = (): Problem => new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });

/** Who belongs to a person: added, and ended when they are it no more, under row-level security. */
@Injectable()
export class RelatedPeople {
  constructor(private readonly clock: Clock) {}

  async add(manager: EntityManager, actor: MemberActor, personId: string, { kind, name, phone }: RelatedInput): Promise<Related> {
    const [known] = await manager.query<{ root: string; restricted: boolean }[]>('select root_of($1) as root, is_restricted($1) as restricted where basis_for($1) is not null', [personId]);
    if (known === undefined) throw hidden();
    if (known.restricted) throw new Problem('FORBIDDEN', { detail: 'Where this person is, is kept back: a relative or their number could tell it. Nobody is added here.' });
    const id = newId();
    await manager.query('insert into person_relation (id, person_id, kind, name, phone, created_at, recorded_by_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, known.root, kind, name.trim(), phone?.trim() ?? null, this.clock.now(), actor.membershipId]);
    const added = (await this.of(manager, personId)).find((one) => one.id === id);
    if (added === undefined) throw new Error('somebody was added who cannot be read by who added them');
    return added;
  }

  /** Answers who still belongs to the person. Ended twice, it stays as it was first ended. */
  async end(manager: EntityManager, actor: MemberActor, personId: string, id: string): Promise<readonly Related[]> {
    const [seen] = await manager.query<{ id: string }[]>('select id from person_relation where id = $2 and person_id = any (records_of($1)) for update', [personId, id]);
    if (seen === undefined) throw hidden();
    await manager.query('update person_relation set ended_at = $2, ended_by_id = $3 where id = $1 and ended_at is null', [id, this.clock.now(), actor.membershipId]);
    return this.of(manager, personId);
  }

  private async of(manager: EntityManager, personId: string): Promise<readonly Related[]> {
    const [row] = await manager.query<{ related: Related[] }[]>('select related_to($1) as related', [personId]);
    return row?.related ?? [];
  }
}

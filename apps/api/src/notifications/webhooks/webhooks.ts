import { Inject, Injectable } from '@nestjs/common';
import { lookup } from 'node:dns/promises';
import type { EntityManager } from 'typeorm';
import type { MemberActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { decodeCursor, encodeCursor, type Page } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { Deliveries } from './deliveries.js';
import { isAllowed } from './public-address.js';
import { newSecret } from './sign.js';

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly pausedAt: string | null;
}

const MOST = 10;
const COLUMNS = `id, url, iso(created_at) as "createdAt", failures, iso(failing_since) as "failingSince", iso(paused_at) as "pausedAt", paused_because as "pausedBecause"`;
const DELIVERY_COLUMNS = `id, event_id as "eventId", referral_id as "referralId", type, iso(at) as at, attempts, status, failure, iso(delivered_at) as "deliveredAt", iso(given_up_at) as "givenUpAt"`;

const badUrl = (message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer: '/url', code: 'URL', message }] });
const hidden = (): Problem => new Problem('NOT_FOUND', { detail: 'There is no such webhook of your organisation.' });

/** The endpoints of an administrator's organisation, under row-level security. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(manager: EntityManager): Promise<Webhook[]> {
    return manager.query<Webhook[]>(`select ${COLUMNS} from webhook where removed_at is null order by created_at, id`);
  }

  /** Looked at here so that a slip is told of at once; each delivery looks again. */
  async checkUrl(text: string): Promise<string> {
    let url: URL;
    try {
      url = new URL(text);
    } catch {
      throw badUrl('This is not an address.');
    }
    if (url.username !== '' || url.password !== '') throw badUrl('Leave the user and password out of the address: deliveries are signed.');
    const addresses = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true }).catch(() => {
      throw badUrl('No such host is known here.');
    });
    if (!addresses.every(({ address }) => isAllowed(address, this.config.outbound.allow))) throw badUrl('This address is not on the public Internet.');
    return url.href;
  }

  async add(manager: EntityManager, actor: MemberActor, url: string): Promise<Webhook & { readonly secret: string }> {
    if ((await this.list(manager)).length >= MOST) throw badUrl(`Your organisation has ${MOST} webhooks. Remove one of them first.`);
    const [id, secret] = [newId(), newSecret()];
    await manager.query(
      'insert into webhook (id, organisation_id, url, secret, created_by_id, created_at) values ($1, $2, $3, $4, $5, $6)', [id, actor.organisationId, url, secret, actor.membershipId, this.clock.now()],
    );
    return { ...(await this.one(manager, id)), secret };
  }

  async pause(manager: EntityManager, id: string): Promise<Webhook> {
    await this.one(manager, id);
    await manager.query(`update webhook set paused_at = $2, paused_because = 'administrator' where id = $1 and paused_at is null`, [id, this.clock.now()]);
    return this.one(manager, id);
  }

  /** What waited while it was paused is delivered now. */
  async resume(manager: EntityManager, id: string): Promise<Webhook> {
    await this.one(manager, id);
    await manager.query('update webhook set paused_at = null, paused_because = null, failures = 0, failing_since = null where id = $1', [id]);
    const waiting = await manager.query<{ id: string }[]>('select id from webhook_delivery where webhook_id = $1 and delivered_at is null and given_up_at is null order by created_at, id', [id]);
    for (const delivery of waiting) await this.deliveries.enqueue(manager, delivery.id);
    return this.one(manager, id);
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await this.one(manager, id);
    await manager.query('update webhook set removed_at = $2 where id = $1', [id, this.clock.now()]);
  }

  async log(manager: EntityManager, id: string, { cursor, limit = 25 }: { readonly cursor?: string; readonly limit?: number }): Promise<Page<object>> {
    await this.one(manager, id);
    const [at, after] = cursor === undefined ? [null, null] : decodeCursor(cursor, ['time', 'uuid']);
    const rows = await manager.query<{ id: string; keyset: string }[]>(
      `select ${DELIVERY_COLUMNS}, keyset_time(created_at) as keyset from webhook_delivery
       where webhook_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid)) order by created_at desc, id desc limit $4`, [id, at, after, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(({ keyset: _, ...delivery }) => delivery), nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.keyset, last.id]) : null };
  }

  private async one(manager: EntityManager, id: string): Promise<Webhook> {
    const [found] = await manager.query<Webhook[]>(`select ${COLUMNS} from webhook where id = $1 and removed_at is null`, [id]);
    if (found === undefined) throw hidden();
    return found;
  }
}

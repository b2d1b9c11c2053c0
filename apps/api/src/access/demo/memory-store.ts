import { BoundedCache } from '../../platform/bounded-cache.js';

type Payload = Record<string, unknown> & { readonly uid?: string; readonly grantId?: string; consumed?: true };

/** Sign-ins under way in the demo; what is lost at a restart is signed in again with one click. */
const MOST_RECORDS = 5_000;

/**
 * Where oidc-provider keeps its sessions, codes and grants: this process's memory (its "adapter", in its words). It looks at the expiry of
 * what it finds by itself.
 */
export function memoryStore(): (kind: string) => object {
  const records = new BoundedCache<Payload>(MOST_RECORDS);
  const keysOfGrant = new BoundedCache<string[]>(MOST_RECORDS);
  const keyOfUid = new BoundedCache<string>(MOST_RECORDS);

  return (kind) => ({
    upsert(id: string, payload: Payload): Promise<void> {
      const key = `${kind} ${id}`;
      records.set(key, payload);
      if (payload.uid !== undefined) keyOfUid.set(`${kind} ${payload.uid}`, key);
      if (payload.grantId !== undefined) keysOfGrant.set(payload.grantId, [...(keysOfGrant.get(payload.grantId) ?? []), key]);
      return Promise.resolve();
    },
    find: (id: string): Promise<Payload | undefined> => Promise.resolve(records.get(`${kind} ${id}`)),
    findByUid: (uid: string): Promise<Payload | undefined> => Promise.resolve(records.get(keyOfUid.get(`${kind} ${uid}`) ?? '')),
    findByUserCode: (): Promise<undefined> => Promise.resolve(undefined),
    consume(id: string): Promise<void> {
      const payload = records.get(`${kind} ${id}`);
      if (payload !== undefined) payload.consumed = true;
      return Promise.resolve();
    },
    destroy(id: string): Promise<void> {
      records.delete(`${kind} ${id}`);
      return Promise.resolve();
    },
    revokeByGrantId(grantId: string): Promise<void> {
      for (const key of keysOfGrant.get(grantId) ?? []) records.delete(key);
      keysOfGrant.delete(grantId);
      return Promise.resolve();
    },
  });
}

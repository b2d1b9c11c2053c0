import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, callsIn, Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { ConfiguredStore, type PartStore } from './part-store.js';

/** A part that is elsewhere: under which key, what it must be, and what the whole document must be, once that is known. */
interface StoredPart {
  readonly key: string;
  readonly sha256: string;
  readonly whole: string | null;
}

interface ReadPart {
  readonly bytes: Buffer;
  readonly whole: string | null;
}

const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const away = (detail: string): Problem => new Problem('UNAVAILABLE', { detail });

/**
 * The bytes of documents, in parts: in PostgreSQL, or in a store beside it, where PostgreSQL keeps each part's place and digest. Who may write and read a part is asked of
 * PostgreSQL in either case. Apart from the hot paths' connections, which nothing large may hold up.
 */
@Injectable()
export class DocumentParts implements OnModuleInit {
  private readonly logger = new Logger('Documents');

  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: JobTasks,
    private readonly configured: ConfiguredStore,
  ) {}

  onModuleInit(): void {
    // enqueued with the removal of the part's row
    this.tasks.addOutside('remove-part', async (payload) => this.configured.store?.remove((payload as { readonly key: string }).key));
  }

  /** False where the document goes on from another place by now; null where it is not the actor's. */
  async write(actor: Actor, documentId: string, position: number, bytes: Buffer): Promise<boolean | null> {
    const { store } = this.configured;
    if (store === null) return this.call(actor, 'write_document_part', documentId, position, bytes);
    // a name of its own each time: of two that upload at once, one would overwrite the other's
    const key = `${documentId}/${position}-${newId()}`;
    await this.asked(store.put(key, bytes), 'The upload could not be kept. What has come before is kept: go on from there in a moment.');
    const isWritten = await this.call<boolean | null>(actor, 'place_document_part', documentId, position, bytes.length, key, digest(bytes));
    if (isWritten !== true) await this.drop(store, key);
    return isWritten;
  }

  /** All of a document, part by part: each as far as the actor may read it then. What a store has been made to hold in its place is never read to its end. */
  async *read(actor: Actor, documentId: string, size: number): AsyncGenerator<Buffer, void> {
    const all = createHash('sha256');
    for (let position = 0; position < size; ) {
      const part = await this.part(actor, documentId, position);
      // refused, looked at by the scanner or taken out meanwhile: whoever asks again hears which
      if (part === null) throw away('The document has changed while it was read. Ask again in a moment.');
      const { bytes, whole } = part;
      all.update(bytes);
      position += bytes.length;
      if (position === size && whole !== null && all.digest('hex') !== whole) throw this.damaged(`document ${documentId} is not what was attached`);
      yield bytes;
    }
  }

  private async part(actor: Actor, documentId: string, position: number): Promise<ReadPart | null> {
    const bytes = await this.call<Buffer | null>(actor, 'read_document_part', documentId, position);
    if (bytes !== null) return { bytes, whole: null };
    const placed = await this.call<StoredPart | null>(actor, 'find_document_part', documentId, position);
    if (placed === null) return null;
    const { store } = this.configured;
    if (store === null) this.logger.error('a document is in a store that is not configured: DOCUMENT_STORE_URL is not set');
    const found = await this.asked(store?.get(placed.key) ?? Promise.reject(new Error('there is no document store')), 'Documents cannot be read at the moment. Try again in a few minutes.');
    if (found !== null && digest(found).toString('hex') === placed.sha256) return { bytes: found, whole: placed.whole };
    throw this.damaged(`part ${position} of document ${documentId} is ${found === null ? 'gone from the store' : 'not what was put into the store'}`);
  }

  private damaged(how: string): Problem {
    this.logger.error(how);
    return away('This document is damaged. Tell those who run Onward, with its name.');
  }

  private async asked<Result>(answer: Promise<Result>, otherwise: string): Promise<Result> {
    try {
      return await answer;
    } catch (error) {
      this.logger.warn(`the document store does not answer (${typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'FAILED'})`);
      throw away(otherwise);
    }
  }

  /** Nothing leads to it: left there it would only take up room. */
  private async drop(store: PartStore, key: string): Promise<void> {
    await store.remove(key).catch(() => this.logger.warn('a part that nothing leads to is left in the document store'));
  }

  private call<Result>(actor: Actor, name: string, ...values: unknown[]): Promise<Result> {
    const { membership, purpose } = actorSettings(actor);
    return this.transactions.run(actor, (manager) => callsIn(manager).call<Result>(name, membership, purpose, ...values));
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, callsIn, Transactions } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';

/** The bytes of documents, where they are kept: in PostgreSQL, in parts. Apart from the hot paths' connections, which nothing large may hold up. */
@Injectable()
export class DocumentParts {
  constructor(private readonly transactions: Transactions) {}

  /** False where the document goes on from another place by now; null where it is not the actor's. */
  write(actor: Actor, documentId: string, position: number, bytes: Buffer): Promise<boolean | null> {
    const { membership, purpose } = actorSettings(actor);
    return this.transactions.run(actor, (manager) => callsIn(manager).call<boolean | null>('write_document_part', membership, purpose, documentId, position, bytes));
  }

  /** All of a document, part by part: each as far as the actor may read it then. */
  async *read(actor: Actor, documentId: string, size: number): AsyncGenerator<Buffer, void> {
    const { membership, purpose } = actorSettings(actor);
    for (let position = 0; position < size; ) {
      const at = position;
      const part = await this.transactions.run(actor, (manager) => callsIn(manager).call<Buffer | null>('read_document_part', membership, purpose, documentId, at));
      // refused, looked at by the scanner or taken out meanwhile: whoever asks again hears which
      if (part === null) throw new Problem('UNAVAILABLE', { detail: 'The document has changed while it was read. Ask again in a moment.' });
      yield part;
      position += part.length;
    }
  }
}

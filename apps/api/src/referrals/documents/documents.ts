import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, callsIn, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { safeName } from './content/file-name.js';
import { REFUSALS, type ContentType, type Refusal } from './content/kinds.js';

/** As `document_told` gives it (migration 0028). */
export interface DocumentRow {
  readonly id: string;
  readonly name: string | null;
  readonly size: number;
  readonly received: number;
  readonly contentType: ContentType | null;
  readonly sha256: string | null;
  readonly state: 'uploading' | 'checking' | 'kept' | 'refused' | 'redacted';
  readonly refusedBecause: Refusal | null;
  readonly eventId: string | null;
  /** The reader added it. */
  readonly mine: boolean;
}

export interface FoundDocument {
  readonly about: string;
  readonly document: DocumentRow;
}

/** Documents of one member that may wait to be attached, so that nobody fills the store by beginning again and again. */
const MOST_LOOSE = 20;

const NO_DOCUMENT = { detail: 'There is no such document, or you have no part in it.' };

/** A document as it is told: why it is refused in words. */
export function toDocument({ mine: _, refusedBecause, ...row }: DocumentRow): object {
  return { ...row, refusedBecause: refusedBecause === null ? null : REFUSALS[refusedBecause] };
}

/** What there is on a referral, as far as its reader may know. */
@Injectable()
export class Documents {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  async add(manager: EntityManager, actor: Actor, referralId: string, { name, size }: { name: string; size: number }): Promise<object> {
    const { membership, purpose } = actorSettings(actor);
    const added = await callsIn(manager).call<DocumentRow | { readonly tooMany: true } | null>(
      'add_document', membership, purpose, newId(), referralId, safeName(name), size, MOST_LOOSE, this.clock.now(),
    );
    if (added === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    if ('tooMany' in added) throw new Problem('RATE_LIMITED', { detail: 'You have begun with many documents that are not attached yet. Attach those first, or wait a day: they are removed then.' });
    return toDocument(added);
  }

  /** NOT_FOUND where the actor may not know of it. */
  async one(actor: Actor, referralId: string, documentId: string): Promise<FoundDocument> {
    const { membership, purpose } = actorSettings(actor);
    const found = await this.statements.call<FoundDocument | null>('read_document', membership, purpose, referralId, documentId);
    if (found === null) throw new Problem('NOT_FOUND', NO_DOCUMENT);
    return found;
  }

  async list(actor: Actor, referralId: string): Promise<{ about: string; items: object[] }> {
    const { membership, purpose } = actorSettings(actor);
    const found = await this.statements.call<{ about: string; items: DocumentRow[] } | null>('read_documents', membership, purpose, referralId);
    if (found === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    return { about: found.about, items: found.items.map(toDocument) };
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { actorSettings, callsIn, Statements, SYSTEM_MEMBERSHIP, Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newSalt } from '../lifecycle/event-text.js';
import { lookInto } from './content/look-into.js';
import { namedAs } from './content/file-name.js';
import { DocumentParts } from './document-parts.js';
import { Documents, type DocumentRow, type FoundDocument } from './documents.js';
import { inParts } from './in-parts.js';

/** What nobody attached within a day was given up. */
const GIVEN_UP_AFTER = 24 * 60 * 60_000;

/** A piece of a document, on its way. */
export interface Arriving {
  readonly offset: number;
  /** Undefined where it is not said. */
  readonly length: number | undefined;
  readonly stream: Readable;
}

const tooMany = (size: number): Problem =>
  new Problem('INPUT_INVALID', { errors: [{ pointer: '', code: 'TOO_LONG', message: `More was sent than the ${size} bytes that were announced. Begin again with the right size.` }] });

/** Takes documents in as they come: what has arrived is kept, however an upload ends. */
@Injectable()
export class Uploads implements OnModuleInit {
  constructor(
    private readonly documents: Documents,
    private readonly parts: DocumentParts,
    private readonly statements: Statements,
    private readonly transactions: Transactions,
    private readonly tasks: JobTasks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('forget-documents', async () => {
      await this.statements.call('forget_documents', SYSTEM_MEMBERSHIP, new Date(this.clock.now().getTime() - GIVEN_UP_AFTER));
    });
  }

  /** The document as it is then: with all of it there, what it is found to be. */
  async receive(actor: Actor, referralId: string, { document }: FoundDocument, { offset, length, stream }: Arriving): Promise<FoundDocument> {
    if (!document.mine) throw new Problem('FORBIDDEN', { detail: 'Only who began with a document uploads it.' });
    if (offset !== document.received) throw movedOn(document);
    if (offset + (length ?? 0) > document.size) throw tooMany(document.size);
    let position = offset;
    for await (const bytes of inParts(stream)) {
      if (position + bytes.length > document.size) throw tooMany(document.size);
      const isWritten = await this.parts.write(actor, document.id, position, bytes);
      if (isWritten !== true) throw movedOn((await this.documents.one(actor, referralId, document.id)).document);
      position += bytes.length;
    }
    if (position === document.size && document.state === 'uploading') await this.settle(actor, document);
    return this.documents.one(actor, referralId, document.id);
  }

  private async settle(actor: Actor, { id, name, size }: DocumentRow): Promise<void> {
    const seen = await lookInto(this.parts.read(actor, id, size), size);
    const isTaken = 'type' in seen;
    await this.transactions.run(actor, (manager) => callsIn(manager).call(
      'settle_document', actorSettings(actor).membership, id, isTaken ? namedAs(name ?? '', seen.type) : name, isTaken ? seen.type : null, seen.sha256, Buffer.from(newSalt(), 'hex'),
      isTaken ? null : seen.refused, this.config.clamd !== null,
    ));
  }
}

const movedOn = ({ received }: DocumentRow): Problem =>
  new Problem('UPLOAD_OFFSET', { detail: `${received} bytes have come. Go on from there.`, extra: { offset: received }, headers: { 'upload-offset': String(received) } });

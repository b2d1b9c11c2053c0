import type { DirectoryBatch, DirectorySink, HeldDirectory } from '../directory-sink.js';

/** A directory that starts empty and keeps what it is given in memory: to try a feed without a database. */
export class EmptyDirectory implements DirectorySink {
  readonly organisations = new Map<string, DirectoryBatch['organisations'][number]>();
  readonly services = new Map<string, DirectoryBatch['services'][number]>();
  private waiting: DirectoryBatch[] = [];

  begin(): Promise<HeldDirectory> {
    this.waiting = [];
    return Promise.resolve({
      organisations: new Set(this.organisations.keys()),
      services: new Map([...this.services].map(([id, { source, name }]) => [id, { digest: source.digest, name }])),
    });
  }

  write(batch: DirectoryBatch): Promise<void> {
    this.waiting.push(batch);
    return Promise.resolve();
  }

  finish(): Promise<void> {
    for (const { organisations, services } of this.waiting) {
      for (const organisation of organisations) this.organisations.set(organisation.sourceId, organisation);
      for (const service of services) this.services.set(service.source.id, service);
    }
    return this.abandon();
  }

  abandon(): Promise<void> {
    this.waiting = [];
    return Promise.resolve();
  }
}

import type { DirectoryOrganisation, DirectoryService } from './directory-service.js';

/** What the directory already holds of one publisher, by the publisher's own ids. */
export type HeldDirectory = {
  organisations: ReadonlySet<string>;
  services: ReadonlyMap<string, { digest: string; name: string }>;
};

/** Services to put in or bring up to date, and the organisations they belong to, which come first. */
export type DirectoryBatch = { organisations: readonly DirectoryOrganisation[]; services: readonly DirectoryService[] };

/**
 * Where imported services go. The directory keys what it holds by publisher and the publisher's id, so that its own ids stay the
 * same from one import to the next; an imported service is not referable until somebody triages there.
 * One import is `begin`, any number of `write`, and `finish`; nothing of it stands before `finish`.
 */
export interface DirectorySink {
  /** What is held of this publisher. Starts the import. */
  begin(publisher: string): Promise<HeldDirectory>;
  /** Puts in or updates by the publisher's ids. Called neither in a dry run nor for what has not changed. */
  write(batch: DirectoryBatch): Promise<void>;
  /** Makes the import stand. */
  finish(): Promise<void>;
  /** Leaves everything as it was before `begin`: after an error, and after a dry run. */
  abandon(): Promise<void>;
}

import { Injectable } from '@nestjs/common';
import { Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';

/** What is told of an event. */
export interface StreamedEvent {
  readonly id: string;
  readonly data: { readonly referralId: string; readonly type: string; readonly version: number; readonly serviceId: string; readonly at: string };
}

/** An event, and the organisations, services and users whom it may concern. */
export interface ConcerningEvent {
  readonly id: string;
  readonly concerns: readonly string[];
}

/** The statements of the stream (migration 0016). No purpose is stated here: what one may look up on purpose does not concern one. */
@Injectable()
export class StreamReads {
  constructor(private readonly statements: Statements) {}

  since(bound: string): Promise<readonly string[]> {
    return this.statements.call('events_since', SYSTEM_MEMBERSHIP, bound);
  }

  whomTheyConcern(eventIds: readonly string[]): Promise<readonly ConcerningEvent[]> {
    return this.statements.call('whom_events_concern', SYSTEM_MEMBERSHIP, eventIds);
  }

  /** Those that this member may know of. */
  seenBy(membershipId: string, eventIds: readonly string[]): Promise<readonly StreamedEvent[]> {
    return this.statements.call('stream_events', membershipId, eventIds);
  }

  /** What this member may know of after a bound, and where to go on; `last` is null at the end. */
  replay(membershipId: string, bound: string): Promise<{ readonly items: readonly StreamedEvent[]; readonly last: string | null }> {
    return this.statements.call('replay_events', membershipId, bound);
  }
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MatchingReason = 'too-little-known' | 'identity-mismatch' | 'possible-duplicate';

/** Somebody who has to be told apart or put together by a person, never by guessing. */
@Entity('matching_queue')
export class MatchingQueueEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  reason!: MatchingReason;

  /** What was said of the person, to compare with what is known. */
  @Column('jsonb')
  said!: Readonly<Record<string, string>>;

  @Column('uuid', { name: 'asked_by_id' })
  askedById!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;
}

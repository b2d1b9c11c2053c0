import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The subject of every referral. `family_key`, by which names are compared, the database makes itself. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  family!: string | null;

  @Column('text', { nullable: true })
  given!: string | null;

  /** `YYYY-MM-DD`. */
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate!: string | null;

  /** Years, as guessed by whoever met the person. */
  @Column('integer', { name: 'approximate_age', nullable: true })
  approximateAge!: number | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('uuid', { name: 'registered_practice_id', nullable: true })
  registeredPracticeId!: string | null;

  @Column('date', { name: 'deceased_on', nullable: true })
  deceasedOn!: string | null;

  /** The S flag: where the person is goes out of no door. */
  @Column('boolean')
  restricted!: boolean;

  /** Too little is known to tell this person from another: waits in the matching queue. */
  @Column('boolean')
  unmatched!: boolean;

  /** Of which person this one turned out to be another record. */
  @Column('uuid', { name: 'alias_of_id', nullable: true })
  aliasOfId!: string | null;

  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'added_by_id' })
  addedById!: string;

  @Column('uuid', { name: 'added_by_organisation_id' })
  addedByOrganisationId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

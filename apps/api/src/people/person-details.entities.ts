import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SafeContact } from './person-input.js';

/** A number by which a person is known; one person each across the economy. */
@Entity('person_identifier')
export class PersonIdentifierEntity {
  @PrimaryColumn('text')
  system!: 'nhs-number' | 'local';

  @PrimaryColumn('text')
  value!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;
}

/** Where the person is: a row of its own, since row-level security hides rows and not fields. */
@Entity('person_address')
export class PersonAddressEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { array: true })
  lines!: string[];

  @Column('text', { nullable: true })
  postcode!: string | null;
}

@Entity('person_contact')
export class PersonContactEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('jsonb', { name: 'safe_contact', nullable: true })
  safeContact!: SafeContact | null;
}

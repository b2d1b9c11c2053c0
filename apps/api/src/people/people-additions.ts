import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';
import type { MemberActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { Problem } from '../platform/problem/index.js';
import { newId } from '../platform/random.js';
import { londonDate } from './birth-date.js';
import { MatchingQueueEntry, type MatchingReason } from './matching-queue-entry.entity.js';
import { parseNhsNumber } from './nhs-number.js';
import { withAge, type PersonIdentity } from './person-answers.js';
import { PersonAddressEntity, PersonContactEntity, PersonIdentifierEntity } from './person-details.entities.js';
import { detailFaults, isTooLittle, type PersonInput } from './person-input.js';
import { PersonReads } from './person-reads.js';
import { PersonEntity } from './person.entity.js';
import { tidyPostcode } from './postcode.js';

/** Somebody else is known by this number. */
export class IdentityMismatch extends Error {
  constructor(readonly knownId: string) {
    super('identity mismatch');
  }
}

/** What is said of a person, checked, and in the form it is kept in. */
export interface CheckedPerson {
  readonly input: PersonInput;
  readonly nhsNumber: string | undefined;
  readonly practiceId: string | undefined;
}

export interface AddedPerson {
  /** Added now; else known before. */
  readonly isNew: boolean;
  readonly person: PersonIdentity & { readonly age: number | null };
}

/** The door through which every person comes. */
@Injectable()
export class PeopleAdditions {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: PersonReads,
    private readonly clock: Clock,
  ) {}

  /** Throws INPUT_INVALID for what no schema can say: check digit, calendar, practice. */
  async check(input: PersonInput): Promise<CheckedPerson> {
    const errors = detailFaults(input, londonDate(this.clock.now()));
    const practiceId = input.registeredPractice && (await this.reads.practiceId(input.registeredPractice));
    if (input.registeredPractice !== undefined && practiceId === undefined) {
      errors.push({ pointer: '/registeredPractice', code: 'UNKNOWN_PRACTICE', message: 'The registered practice must be a GP practice in the directory' });
    }
    if (errors.length > 0) throw new Problem('INPUT_INVALID', { errors });
    return { input, nhsNumber: input.nhsNumber && parseNhsNumber(input.nhsNumber), practiceId };
  }

  /** Adds a person, or finds who has the number where family name and date of birth agree; throws IdentityMismatch where they do not. */
  async addOrFind(manager: EntityManager, actor: MemberActor, checked: CheckedPerson): Promise<AddedPerson> {
    const known = checked.nhsNumber === undefined ? undefined : await this.claim(manager, checked.nhsNumber, checked.input);
    if (known?.agrees === false) throw new IdentityMismatch(known.person.id);
    const id = known?.person.id ?? (await this.insert(manager, actor, checked, newId()));
    const seen = await this.reads.visible(manager, actor, id);
    const person = seen?.person ?? known?.person;
    if (person === undefined) throw new Error('a person was added who cannot be read by who added them');
    return { isNew: known === undefined, person: withAge(person, londonDate(this.clock.now())) };
  }

  /** Adds somebody of whom no number is known under an id of the caller's: done again it is the same person. */
  async addUnder(id: string, actor: MemberActor, checked: CheckedPerson): Promise<void> {
    try {
      await this.transactions.run(actor, (manager) => this.insert(manager, actor, checked, id));
    } catch (error) {
      if (!(error instanceof QueryFailedError && error.driverError instanceof DatabaseError && error.driverError.constraint === 'person_pkey')) throw error;
    }
  }

  /** Leaves it to somebody to find out who has the number: a write of its own, since nothing else of the request is kept. */
  async queueMismatch(actor: MemberActor, { knownId }: IdentityMismatch, { input }: CheckedPerson): Promise<void> {
    await this.transactions.run(actor, (manager) => this.queue(manager, actor, 'identity-mismatch', knownId, input));
  }

  /** Who has this number, if anybody; until this transaction ends, nobody else adds it. */
  private async claim(manager: EntityManager, nhsNumber: string, { family, birthDate }: PersonInput): Promise<KnownPerson | undefined> {
    const rows = await manager.query<KnownPerson[]>('select agrees, person from claim_nhs_number($1, $2, $3)', [nhsNumber, family ?? null, birthDate ?? null]);
    return rows[0];
  }

  private async insert(manager: EntityManager, actor: MemberActor, { input, nhsNumber, practiceId }: CheckedPerson, personId: string): Promise<string> {
    const now = this.clock.now();
    const { given, family, birthDate, approximateAge, sex, language, address, phone, email, safeContact } = input;
    await manager.insert(PersonEntity, {
      id: personId,
      given,
      family,
      birthDate,
      approximateAge,
      sex,
      language,
      registeredPracticeId: practiceId,
      restricted: false,
      unmatched: isTooLittle(input),
      version: 1,
      addedById: actor.membershipId,
      addedByOrganisationId: actor.organisationId,
      createdAt: now,
      updatedAt: now,
    });
    if (nhsNumber !== undefined) await manager.insert(PersonIdentifierEntity, { personId, system: 'nhs-number', value: nhsNumber });
    if (address !== undefined) {
      const postcode = address.postcode === undefined ? null : tidyPostcode(address.postcode);
      await manager.insert(PersonAddressEntity, { personId, lines: [...address.lines], postcode });
    }
    if (phone !== undefined || email !== undefined || safeContact !== undefined) {
      await manager.insert(PersonContactEntity, { personId, phone, email, safeContact });
    }
    if (isTooLittle(input)) await this.queue(manager, actor, 'too-little-known', personId, input);
    else if (await this.isPerhapsKnown(manager, personId)) await this.queue(manager, actor, 'possible-duplicate', personId, input);
    return personId;
  }

  private async isPerhapsKnown(manager: EntityManager, personId: string): Promise<boolean> {
    const [row] = await manager.query<{ known: boolean }[]>('select is_perhaps_known($1) as known', [personId]);
    return row?.known === true;
  }

  /** Puts a person in the matching queue; once only while the same question of the same asker waits there. */
  private async queue(manager: EntityManager, actor: MemberActor, reason: MatchingReason, personId: string, input: PersonInput): Promise<void> {
    const { nhsNumber, given, family, birthDate } = input;
    const said = Object.fromEntries(Object.entries({ nhsNumber, given, family, birthDate }).filter(([, value]) => value !== undefined)) as Record<string, string>;
    const waiting = await manager
      .createQueryBuilder(MatchingQueueEntry, 'entry')
      .where('entry.personId = :personId and entry.askedById = :askedById and entry.reason = :reason and entry.resolvedAt is null')
      .andWhere('entry.said = cast(:said as jsonb)')
      .setParameters({ personId, askedById: actor.membershipId, reason, said: JSON.stringify(said) })
      .getExists();
    if (waiting) return;
    await manager.insert(MatchingQueueEntry, { id: newId(), personId, reason, said, askedById: actor.membershipId, createdAt: this.clock.now() });
  }
}

interface KnownPerson {
  readonly agrees: boolean;
  /** Only the id where they do not agree. */
  readonly person: PersonIdentity;
}

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { MemberActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { etag } from '../platform/http/index.js';
import { Idempotency, type Answer, type Written } from '../platform/idempotency/index.js';
import { Problem } from '../platform/problem/index.js';
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
class IdentityMismatch extends Error {
  constructor(readonly knownId: string) {
    super('identity mismatch');
  }
}

/** The door through which every person comes. */
@Injectable()
export class PeopleAdditions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly transactions: Transactions,
    private readonly reads: PersonReads,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a person (201), or finds who has the number (200) where family name and date of birth agree. Where they do not: IDENTITY_MISMATCH
   * without data, and an entry in the matching queue, which stays although nothing else was written.
   */
  async add(request: FastifyRequest, actor: MemberActor, input: PersonInput): Promise<Answer> {
    const errors = detailFaults(input, londonDate(this.clock.now()));
    const practiceId = input.registeredPractice === undefined ? null : await this.reads.practiceId(input.registeredPractice);
    if (practiceId === undefined) {
      errors.push({ pointer: '/registeredPractice', code: 'UNKNOWN_PRACTICE', message: 'The registered practice must be a GP practice in the directory' });
    }
    if (errors.length > 0) throw new Problem('INPUT_INVALID', { errors });
    try {
      return await this.idempotency.run(request, actor, (manager) => this.addOrFind(manager, request, actor, input, practiceId ?? null));
    } catch (error) {
      if (!(error instanceof IdentityMismatch)) throw error;
      request.audited = { personId: error.knownId };
      await this.transactions.run(actor, (manager) => this.queue(manager, actor, 'identity-mismatch', error.knownId, input));
      throw new Problem('IDENTITY_MISMATCH', {
        detail: 'The family name or date of birth is not the one known for this NHS number. Check the number with the person. Somebody will look at this.',
      });
    }
  }

  private async addOrFind(
    manager: EntityManager,
    request: FastifyRequest,
    actor: MemberActor,
    input: PersonInput,
    practiceId: string | null,
  ): Promise<Written> {
    const nhsNumber = input.nhsNumber === undefined ? undefined : parseNhsNumber(input.nhsNumber);
    const known = nhsNumber === undefined ? undefined : await this.claim(manager, nhsNumber, input);
    if (known?.agrees === false) throw new IdentityMismatch(known.person.id);
    const id = known?.person.id ?? (await this.insert(manager, actor, input, { nhsNumber, practiceId }));
    request.audited = { personId: id, basis: known === undefined ? 'added' : 'NHS number, family name and date of birth known' };
    const seen = await this.reads.visible(manager, actor, id);
    const person = seen?.person ?? known?.person;
    if (person === undefined) throw new Error('a person was added who cannot be read by who added them');
    return { status: known === undefined ? 201 : 200, body: withAge(person, londonDate(this.clock.now())), etag: etag(person.version) };
  }

  /** Who has this number, if anybody; until this transaction ends, nobody else adds it. */
  private async claim(manager: EntityManager, nhsNumber: string, { family, birthDate }: PersonInput): Promise<KnownPerson | undefined> {
    const rows = await manager.query<KnownPerson[]>('select agrees, person from claim_nhs_number($1, $2, $3)', [nhsNumber, family ?? null, birthDate ?? null]);
    return rows[0];
  }

  private async insert(
    manager: EntityManager,
    actor: MemberActor,
    input: PersonInput,
    { nhsNumber, practiceId }: { nhsNumber: string | undefined; practiceId: string | null },
  ): Promise<string> {
    const personId = uuid();
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
    return personId;
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
    await manager.insert(MatchingQueueEntry, { id: uuid(), personId, reason, said, askedById: actor.membershipId, createdAt: this.clock.now() });
  }
}

interface KnownPerson {
  readonly agrees: boolean;
  /** Only the id where they do not agree. */
  readonly person: PersonIdentity;
}

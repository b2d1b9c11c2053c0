import { Injectable } from '@nestjs/common';
import { factsOf, type Answers, type Facts, type FormDefinition, type PersonRecord } from '@onward/forms';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { PersonReads } from '../../people/index.js';
import { londonDate } from '../services/london-date.js';

export interface Filled {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

/** Whom a service is sought for: as their record shows them to this actor, or as a search does (`person_found`, migration 0025). */
export interface SoughtFor {
  readonly basis: string;
  readonly person: Omit<PersonRecord, 'postcode' | 'registeredPractice'> & {
    readonly id: string;
    readonly address: { readonly postcode?: string | null; readonly restricted?: boolean } | null;
    readonly registeredPractice?: { readonly odsCode: string | null } | null;
  };
}

/** What is known of somebody for the fit check: from their record, as far as this actor may open it or find it, and from what was answered about them. */
@Injectable()
export class FitFacts {
  constructor(
    private readonly people: PersonReads,
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Undefined where there is nobody whom the actor might refer. */
  async person(actor: Actor, personId: string): Promise<SoughtFor | undefined> {
    return (await this.people.read(actor, personId)) ?? (await this.statements.call<SoughtFor | null>('person_found', actorSettings(actor).membership, personId)) ?? undefined;
  }

  /** The sets of facts that may be the case; of nobody in particular, what was answered alone. */
  possible(seen: SoughtFor | undefined, filled: readonly Filled[]): Facts[] {
    const person = seen?.person;
    return this.said({ ...person, postcode: person?.address?.postcode ?? null, registeredPractice: person?.registeredPractice?.odsCode ?? null }, filled);
  }

  /** The same of what is said of somebody who has no record. */
  said(person: PersonRecord, filled: readonly Filled[]): Facts[] {
    return factsOf(person, filled, londonDate(this.clock.now()));
  }
}

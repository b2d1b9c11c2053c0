import { Injectable } from '@nestjs/common';
import { factsOf, type Answers, type Facts, type FormDefinition } from '@onward/forms';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { PersonReads, type SeenPerson } from '../../people/index.js';
import { londonDate } from '../services/london-date.js';

export interface Filled {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

/** What is known of somebody for the fit check: from their record, as far as this actor may open it, and from what was answered about them. */
@Injectable()
export class FitFacts {
  constructor(
    private readonly people: PersonReads,
    private readonly clock: Clock,
  ) {}

  /** Undefined where the actor may not know of the person. */
  person(actor: Actor, personId: string): Promise<SeenPerson | undefined> {
    return this.people.read(actor, personId);
  }

  /** The sets of facts that may be the case; of nobody in particular, what was answered alone. */
  possible(seen: SeenPerson | undefined, filled: readonly Filled[]): Facts[] {
    const { address = null, registeredPractice, ...record } = seen?.person ?? {};
    const postcode = address !== null && 'postcode' in address ? address.postcode : null;
    return factsOf({ ...record, postcode, registeredPractice: registeredPractice?.odsCode ?? null }, filled, londonDate(this.clock.now()));
  }
}

import { Injectable } from '@nestjs/common';
import { requiredUnmet, type Criterion, type Facts, type PersonRecord } from '@onward/forms';
import type { Actor } from '../../platform/actor.js';
import { Problem } from '../../platform/problem/index.js';
import { Directory } from '../services/directory.js';
import { FitFacts, type Filled } from './fit-facts.js';
import { FitRanking } from './fit-ranking.js';
import { KnownCriteria, type ServicePin } from './known-criteria.js';

/** What is to go where. */
interface Asked {
  readonly service: ServicePin;
  /** What was answered, read only where the criteria need it. */
  readonly filled: () => Promise<readonly Filled[]> | readonly Filled[];
}

/** Whom a referral is about and where it is to go. */
export interface ToFit extends Asked {
  readonly personId: string;
}

/** The same of somebody whom nobody has added yet: what they say of themselves. */
export interface SaidToFit extends Asked {
  readonly said: Pick<PersonRecord, 'birthDate' | 'postcode'>;
  /** Where else they could turn. */
  readonly among: readonly string[];
}

const BETTER = 3;
const isDecidable = ({ required, schema }: Criterion): boolean => required === true && schema !== undefined;

/** Refuses to send somebody where they are surely not taken. What is not known stands in nobody's way. */
@Injectable()
export class FitCheck {
  constructor(
    private readonly directory: Directory,
    private readonly criteria: KnownCriteria,
    private readonly facts: FitFacts,
    private readonly ranking: FitRanking,
  ) {}

  /** Throws FIT_FAILED, with the criteria that are unmet and better choices. */
  check(actor: Actor, { personId, ...asked }: ToFit, pointer: string, wayRound: string): Promise<void> {
    return this.checkFacts(actor, asked, async (filled) => this.facts.possible(await this.facts.person(actor, personId), filled), pointer, wayRound);
  }

  /** The same before they are added. */
  checkSaid(actor: Actor, { said, among, ...asked }: SaidToFit, pointer: string, wayRound: string): Promise<void> {
    return this.checkFacts(actor, asked, (filled) => this.facts.said(said, filled), pointer, wayRound, among);
  }

  private async checkFacts(actor: Actor, { service, filled }: Asked, possibleOf: (filled: readonly Filled[]) => Promise<Facts[]> | Facts[], pointer: string, wayRound: string, among?: readonly string[]): Promise<void> {
    const [all = []] = await this.criteria.of([service]);
    const criteria = all.filter(isDecidable);
    if (criteria.length === 0) return;
    // behind an alias a refusal would tell what it is
    const [candidate] = await this.directory.candidates(actor, { serviceIds: [service.id] });
    if (candidate === undefined || candidate.hidden) return;
    const possible = await possibleOf(await filled());
    const unmet = requiredUnmet(criteria, possible).map(({ words }) => words);
    if (unmet.length === 0) return;
    const detail = `This service asks for something that the person does not meet: ${unmet.join(' ')} Choose another service, or ${wayRound}.`;
    throw new Problem('FIT_FAILED', {
      detail,
      errors: [{ pointer, code: 'FIT_FAILED', message: detail }],
      extra: { unmet, better: await this.better(actor, possible, service.id, among) },
    });
  }

  private async better(actor: Actor, possible: readonly Facts[], otherThan: string, among: readonly string[] | undefined): Promise<object[]> {
    const ranked = await this.ranking.rank(actor, possible, { open: true, serviceIds: among }, BETTER + 1);
    return ranked
      .filter(({ service, fits }) => service.id !== otherThan && fits !== 'no')
      .slice(0, BETTER)
      .map(({ service: { id, name, currentWaitDays }, fits, met }) => ({ id, name, currentWaitDays, fits, met }));
  }
}

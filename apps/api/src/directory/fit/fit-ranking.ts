import { Injectable } from '@nestjs/common';
import { byFit, fitOf, type Facts, type Fit } from '@onward/forms';
import type { Actor } from '../../platform/actor.js';
import { Statements } from '../../platform/database/index.js';
import type { Sought } from '../services/candidates.query.js';
import { Directory } from '../services/directory.js';
import type { ServiceView } from '../services/service-view.js';
import { KnownCriteria } from './known-criteria.js';

/** A service with how it fits somebody, in words; and how often referrals that came to it went on elsewhere. */
export interface RankedService {
  readonly service: ServiceView;
  readonly fits: Fit['fits'];
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly wouldDecide: readonly string[];
  readonly redirects: Redirects | null;
}

/** Of the last `of` referrals that came to a service, how many it moved on to where, and why most often. */
export interface Redirects {
  readonly of: number;
  readonly to: readonly { readonly id: string; readonly name: string; readonly times: number; readonly reason: string }[];
}

/** How many of the latest referrals tell where those to a service went on to. */
const LATEST = 40;

const words = (criteria: Fit['met']): string[] => criteria.map((criterion) => criterion.words);
/** Nobody knows the wait: after those of whom it is known. */
const waitOf = ({ currentWaitDays }: { currentWaitDays: number | null }): number => currentWaitDays ?? Number.MAX_SAFE_INTEGER;

/** Which services take somebody, the best first. */
@Injectable()
export class FitRanking {
  constructor(
    private readonly directory: Directory,
    private readonly criteria: KnownCriteria,
    private readonly statements: Statements,
  ) {}

  /** Among those where somebody triages. What is behind an alias gives no reason, by which one could tell what it is. */
  async rank(actor: Actor, possible: readonly Facts[], sought: Sought, limit: number): Promise<RankedService[]> {
    const candidates = await this.directory.candidates(actor, sought);
    const criteria = await this.criteria.of(candidates);
    const judged = candidates.map((candidate, index) => ({ candidate, fit: fitOf(candidate.hidden ? [] : (criteria[index] ?? []), possible) }));
    const best = judged
      .toSorted((one, other) => byFit(one.fit, other.fit) || Number(one.candidate.paused) - Number(other.candidate.paused) || Number(other.candidate.assured) - Number(one.candidate.assured) || waitOf(one.candidate) - waitOf(other.candidate))
      .slice(0, limit);
    const ids = best.map(({ candidate }) => candidate.id);
    const [services, redirects] = await Promise.all([this.directory.some(actor, ids), this.statements.call<Record<string, Redirects>>('redirects_of', ids, LATEST)]);
    return best.flatMap(({ candidate, fit }) => {
      const service = services.get(candidate.id);
      if (service === undefined) return [];
      const { fits, wouldDecide } = fit;
      return [{ service, fits, met: words(fit.met), unmet: words(fit.unmet), unknown: words(fit.unknown), wouldDecide, redirects: redirects[candidate.id] ?? null }];
    });
  }
}

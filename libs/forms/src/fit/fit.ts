import type { Criterion, Facts } from './criterion.js';
import { judge } from './judge.js';

/** Whether a service takes somebody, and why: its criteria, those that are met, those that are not, and those that nobody can tell yet. */
export interface Fit {
  /** `no` where one that is required is unmet; `unknown` where one that is required is unknown, or nothing speaks for it: a service that asks for nothing is not the best for everybody. */
  readonly fits: 'yes' | 'no' | 'unknown';
  readonly met: readonly Criterion[];
  readonly unmet: readonly Criterion[];
  readonly unknown: readonly Criterion[];
  /** What is not known and would decide what is required; nothing where it does not fit in any case. */
  readonly wouldDecide: readonly string[];
}

const isRequired = ({ required }: Criterion): boolean => required === true;

/** Judges the criteria of a service over what may be the case of a person (`factsOf`). */
export function fitOf(criteria: readonly Criterion[], possible: readonly Facts[]): Fit {
  const judged = criteria.map((criterion) => ({ criterion, verdict: judge(criterion, possible) }));
  const [met = [], unmet = [], unknown = []] = (['met', 'unmet', 'unknown'] as const).map((wanted) =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ criterion }) => criterion));
  const fits = unmet.some(isRequired) ? 'no' : unknown.some(isRequired) || met.length === 0 ? 'unknown' : 'yes';
  const isOpen = (fact: string): boolean => !possible.every((facts) => facts[fact] !== undefined && facts[fact] === possible[0]?.[fact]);
  const wouldDecide = fits === 'no' ? [] : unknown.filter(isRequired).flatMap(({ schema, facts = [] }) => (schema === undefined ? [] : facts.filter(isOpen)));
  return { fits, met, unmet, unknown, wouldDecide: [...new Set(wouldDecide)] };
}

/** What a referral may not be sent against without a reason: the required criteria that are surely unmet. */
export const requiredUnmet = (criteria: readonly Criterion[], possible: readonly Facts[]): Criterion[] => fitOf(criteria, possible).unmet.filter(isRequired);

const FITNESS = { yes: 0, unknown: 1, no: 2 } as const;

/** The better fit first: what takes the person, then what may, then what does not; among those, the one with more of its criteria met, and fewer unmet. */
export function byFit(one: Fit, other: Fit): number {
  return FITNESS[one.fits] - FITNESS[other.fits] || one.unmet.length - other.unmet.length || other.met.length - one.met.length;
}

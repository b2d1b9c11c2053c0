import { Injectable } from '@nestjs/common';
import { formatReference, parseReference } from '@onward/workflow';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings, Statements } from '../platform/database/index.js';
import { Problem } from '../platform/problem/index.js';
import { londonDate, nearDates } from './birth-date.js';
import { maskNhsNumber, parseNhsNumber } from './nhs-number.js';
import { withAge } from './person-answers.js';
import { searchFaults, type PersonSearchInput } from './person-search-input.js';
import { postcodeDistrict } from './postcode.js';
import { rankCandidates, type Candidate, type RankedCandidate } from './rank-candidates.js';

/** Somebody who may be the one that is looked for. */
export interface PersonMatch {
  readonly id: string;
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly birthDate: string | null;
  readonly age: number | null;
  readonly deceasedOn: string | null;
  readonly nhsNumber: string | null;
  readonly postcodeDistrict: string | null;
  readonly restricted: boolean;
  readonly match: 'exact' | 'close';
}

/** More than these is a list to browse: say more about the person. */
const MOST_MATCHES = 10;

@Injectable()
export class PersonSearch {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Who matches, the nearest first. Typing errors in the family name, or in the date of birth, are tolerated, not in both. */
  async find(actor: Actor, input: PersonSearchInput): Promise<PersonMatch[]> {
    const today = londonDate(this.clock.now());
    const errors = searchFaults(input, today);
    if (errors.length > 0) throw new Problem('INPUT_INVALID', { errors });
    const candidates = await this.candidates(actor, input);
    const ranked = input.family === undefined ? candidates.map((person) => ({ person, match: 'exact' as const })) : rankCandidates(candidates, input.birthDate);
    return onceEach(ranked).slice(0, MOST_MATCHES).map((one) => toMatch(one, { today, showsNumber: input.nhsNumber !== undefined }));
  }

  private async candidates(actor: Actor, { nhsNumber, reference, family, given, birthDate }: PersonSearchInput): Promise<Candidate[]> {
    const rows = await this.statements.rows<{ candidate: Candidate }>('find_people', 'select find_people($1, $2, $3, $4, $5, $6, $7) as candidate', [
      actorSettings(actor).membership,
      nhsNumber === undefined ? null : parseNhsNumber(nhsNumber),
      reference === undefined ? null : formatReference(parseReference(reference) ?? ''),
      family ?? null,
      given ?? null,
      birthDate ?? null,
      birthDate === undefined ? null : nearDates(birthDate),
    ]);
    return rows.map(({ candidate }) => candidate);
  }
}

/** Somebody who was found by several of their records, by the nearest. */
const onceEach = (ranked: readonly RankedCandidate[]): RankedCandidate[] => ranked.filter(({ person }, place) => ranked.findIndex((one) => one.person.id === person.id) === place);

/** `restricted` shows, as the Personal Demographics Service shows it: who refers must know. Where the person is does not. */
function toMatch({ person, match }: RankedCandidate, { today, showsNumber }: { today: string; showsNumber: boolean }): PersonMatch {
  const { id, name, given, family, birthDate, deceasedOn, nhsNumber, postcode, restricted } = person;
  return {
    id,
    name,
    given,
    family,
    birthDate,
    age: withAge(person, today).age,
    deceasedOn,
    nhsNumber: nhsNumber === null || showsNumber ? nhsNumber : maskNhsNumber(nhsNumber),
    postcodeDistrict: postcode === null ? null : postcodeDistrict(postcode),
    restricted,
    match,
  };
}

import { editDistance, toleratedErrors } from './edit-distance.js';

/** Somebody whose name or date of birth is near what was asked for; keys are names as they are compared (`name_key` of migration 0012). */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly birthDate: string | null;
  readonly approximateAge: number | null;
  readonly deceasedOn: string | null;
  readonly nhsNumber: string | null;
  /** Null where restricted. */
  readonly postcode: string | null;
  readonly restricted: boolean;
  /** Of the record that was found, which may be another of the same person. */
  readonly foundBirthDate: string | null;
  readonly familyKey: string | null;
  readonly givenKey: string | null;
  readonly askedFamilyKey: string | null;
  readonly askedGivenKey: string | null;
}

export interface RankedCandidate {
  readonly person: Candidate;
  readonly match: 'exact' | 'close';
}

/**
 * Of the candidates of a search by name and date of birth those within the typing errors we tolerate, the nearest first. A given name puts in
 * order and leaves nobody out: Bob is Robert, and a twin must be seen beside the other to be told apart.
 */
export function rankCandidates(candidates: readonly Candidate[], birthDate: string | undefined): RankedCandidate[] {
  return candidates
    .map((person) => ({ person, family: familyErrors(person), date: person.foundBirthDate === birthDate ? 0 : 1, given: givenErrors(person) }))
    .filter(({ person, family, date }) => family + date === 0 || (date === 0 ? family <= toleratedErrors(person.askedFamilyKey ?? '') : family === 0))
    .sort((a, b) => a.family + a.date - (b.family + b.date) || a.given - b.given || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person, family, date, given }) => ({ person, match: family + date + given === 0 ? ('exact' as const) : ('close' as const) }));
}

function familyErrors({ familyKey, askedFamilyKey }: Candidate): number {
  return familyKey === null || askedFamilyKey === null ? Infinity : editDistance(askedFamilyKey, familyKey);
}

/** 0 where one is the beginning of the other (Sam, Samantha, Sam Matthew), 1 for a typing error, 2 for another name. */
function givenErrors({ givenKey, askedGivenKey }: Candidate): 0 | 1 | 2 {
  if (askedGivenKey === null) return 0;
  if (givenKey === null) return 1;
  if (givenKey.startsWith(askedGivenKey) || askedGivenKey.startsWith(givenKey)) return 0;
  return editDistance(askedGivenKey, givenKey) <= toleratedErrors(askedGivenKey) ? 1 : 2;
}

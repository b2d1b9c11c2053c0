/** What two records are compared by. */
export const COMPARED = ['nhsNumber', 'family', 'given', 'birthDate', 'approximateAge', 'sex', 'phone', 'postcode', 'practice', 'language'] as const;
export type Compared = (typeof COMPARED)[number];

/** Somebody as they are recorded, or as they were said to be. Keys are names as they are compared (`name_key` of migration 0012). */
export type Side = { readonly [Field in Compared]?: string | number | null } & { readonly familyKey?: string | null; readonly givenKey?: string | null };

export interface Comparison {
  readonly agrees: readonly Compared[];
  readonly differs: readonly Compared[];
}

/** A guess at somebody's age is right where it is no further off than this, in years. */
const GUESS = 5;

/** That the sex is not known is a code of its own. */
const isKnown = (value: string | number | null | undefined): value is string | number => value != null && value !== 'unknown';
const bare = (value: unknown): string => String(value).replaceAll(/[\s()+-]/g, '').toLowerCase();

function sameness(field: Compared, one: Side, other: Side): boolean | undefined {
  const [mine, theirs] = [one[field], other[field]];
  if (!isKnown(mine) || !isKnown(theirs)) return undefined;
  if (field === 'family') return one.familyKey === other.familyKey;
  // Sam is Samantha
  if (field === 'given') return one.givenKey != null && other.givenKey != null && (one.givenKey.startsWith(other.givenKey) || other.givenKey.startsWith(one.givenKey));
  if (field === 'approximateAge') return Math.abs(Number(mine) - Number(theirs)) <= GUESS;
  return bare(mine) === bare(theirs);
}

/** What two sides say alike, and what they say differently; what either does not say is neither. */
export function compareSides(one: Side, other: Side): Comparison {
  const judged = COMPARED.map((field) => ({ field, same: sameness(field, one, other) }));
  return { agrees: judged.filter(({ same }) => same === true).map(({ field }) => field), differs: judged.filter(({ same }) => same === false).map(({ field }) => field) };
}

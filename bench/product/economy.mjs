// The made-up economy of the bench, by numbers: the same arithmetic here and in economy.sql and plan.sql, so that a request can be made up without a read.

const KINDS = { organisation: 1, service: 2, user: 3, membership: 4, person: 5, referral: 6 };

export const SERVICES = 200;
export const SERVICES_PER_TRIAGER = 20;
export const PRACTICES = 50;
export const TRIAGERS = SERVICES / SERVICES_PER_TRIAGER;

/** People, of whom two in three have been referred at least once. */
export const peopleOf = (referrals) => Math.floor((referrals * 7) / 10);

const SYLLABLES = [...'bcdfghjklmnprstw'].flatMap((start) => ['al', 'en', 'or', 'is', 'ul', 'an', 'er', 'ow'].map((end) => start + end));
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const syllable = (n) => SYLLABLES[n % SYLLABLES.length];
/** Made-up names; some families are as common as Smith and Jones are, most are rare. */
export const FAMILIES = Array.from({ length: 5_000 }, (_, n) => capital(syllable(n) + syllable(Math.floor(n / SYLLABLES.length) * 7 + n)));
export const GIVENS = Array.from({ length: 300 }, (_, n) => capital(syllable(n * 5) + ['a', 'ie', 'o'][n % 3]));
const SPREAD = 10_007;
export const familyOf = (person) => {
  const share = ((person * 7919) % SPREAD) / SPREAD;
  return FAMILIES[Math.floor(share * share * FAMILIES.length)];
};
/** The same in SQL, for a person `p`. */
const FAMILY_NUMBER = `floor((p::bigint * 7919 % ${SPREAD})::float8 / ${SPREAD} * ((p::bigint * 7919 % ${SPREAD})::float8 / ${SPREAD}) * ${FAMILIES.length})`;
export const givenOf = (person) => GIVENS[person % GIVENS.length];
/** ISO 8601. */
export const birthDateOf = (person) => new Date(Date.UTC(1930, 0, 1 + ((person * 7919) % 32_000))).toISOString().slice(0, 10);

/** For the SQL that makes people: temporary tables `family` and `given`, a row for each name, and which family is whose. */
export const NAMES_IN_SQL = Object.entries({ family: FAMILIES, given: GIVENS })
  .map(([table, names]) => `create temp table ${table} as select n - 1 as n, name from jsonb_array_elements_text('${JSON.stringify(names)}') with ordinality x (name, n); analyze ${table};`)
  .join('\n') + `\ncreate function pg_temp.family_number(p int) returns bigint language sql immutable return ${FAMILY_NUMBER};`;

/** The id of the n-th of its kind, from 1; as `pg_temp.bench_id` makes it. */
export const idOf = (kind, n) => `01900000-${KINDS[kind].toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The subject of a token: practice n has one GP, and trust n one triager, for its 20 services. */
export const gp = (n) => `bench-gp-${n}`;
export const triager = (n) => `bench-triager-${n}`;

export const serviceOfReferral = (n) => 1 + ((n * 31) % SERVICES);
export const practiceOfReferral = (n) => 1 + (n % PRACTICES);
export const triagerOfService = (n) => 1 + Math.floor((n - 1) / SERVICES_PER_TRIAGER);

export const personOfReferral = (n, people) => 1 + ((n * 7919) % people);

/** Is it submitted and nothing more? So it is for 9 of 20 blocks of 200, each of which goes once round the services; one is accepted, ten closed. */
export const isUntouched = (n) => blockOf(n) < 9;
export const isOpen = (n) => blockOf(n) <= 9;
const blockOf = (n) => Math.floor((n - 1) / SERVICES) % 20;

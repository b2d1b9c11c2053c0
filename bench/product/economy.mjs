// The made-up economy of the bench, by numbers: the same arithmetic here and in economy.sql and plan.sql, so that a request can be made up without a read.

const KINDS = { organisation: 1, service: 2, user: 3, membership: 4, person: 5, referral: 6 };

export const SERVICES = 200;
export const SERVICES_PER_TRIAGER = 20;
export const PRACTICES = 50;
export const TRIAGERS = SERVICES / SERVICES_PER_TRIAGER;

/** People, of whom two in three have been referred at least once. */
export const peopleOf = (referrals) => Math.floor((referrals * 7) / 10);

/** The id of the n-th of its kind, from 1; as `pg_temp.bench_id` makes it. */
export const idOf = (kind, n) => `01900000-${KINDS[kind].toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The subject of a token: practice n has one GP, and trust n one triager, for its 20 services. */
export const gp = (n) => `bench-gp-${n}`;
export const triager = (n) => `bench-triager-${n}`;

export const serviceOfReferral = (n) => 1 + ((n * 31) % SERVICES);
export const practiceOfReferral = (n) => 1 + (n % PRACTICES);
export const triagerOfService = (n) => 1 + Math.floor((n - 1) / SERVICES_PER_TRIAGER);

/** Is it submitted and nothing more? So it is for 9 of 20 blocks of 200, each of which goes once round the services; one is accepted, ten closed. */
export const isUntouched = (n) => Math.floor((n - 1) / SERVICES) % 20 < 9;

/**
 * The operations, with the share of raw PostgreSQL's rate below which a build is too slow (gate) and the one to reach (goal). Both come from the
 * write path as it was tried whole before it was built: read without a lock, decide in Node, one function writes all. Reads come first: what
 * writes leave behind (dead rows, jobs that are due a minute later) would be in their way.
 */
export const OPS = {
  worklist: { gate: 0.2, goal: 0.3, title: 'worklist, 25 open' },
  timeline: { gate: 0.2, goal: 0.3, title: 'timeline' },
  transition: { gate: 0.25, goal: 0.45, title: 'transition (triage)' },
  submit: { gate: 0.25, goal: 0.5, title: 'submit' },
};

/** How much longer an operation may take, at the median, among a hundred times as many referrals (p50 over p50, few connections). */
export const GROWTH = { gate: 2, goal: 1.3 };
/** A name search of the product over HTTP, against a trigram index alone, both at the large size (p50 over p50). */
export const NAME_SEARCH = { gate: 0.1, goal: 0.05, title: 'name search, of a trigram index’s' };

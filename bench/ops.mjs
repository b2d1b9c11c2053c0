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

import { makeDeadline, obligationOf } from './deadlines/make-deadline.js';
import type { Facts, ReferralHead, ServiceTerms } from './types.js';
import type { Priority } from './states.js';

/** The facts of a draft just made. */
export function initialFacts(draft: { serviceId: string; at: Date }): Facts {
  return {
    serviceId: draft.serviceId,
    createdAt: draft.at.toISOString(),
    visited: [],
    hops: 0,
    appealed: false,
    seen: false,
  };
}

/**
 * A new referral before its first event: a draft, version 0, with its `send` deadline open. One that is sent at once
 * is this head followed by `decide(head, submit, …)`, in one write.
 */
export function draftHead(draft: { service: ServiceTerms; priority: Priority; at: Date }): ReferralHead {
  return {
    state: 'draft',
    version: 0,
    priority: draft.priority,
    facts: initialFacts({ serviceId: draft.service.id, at: draft.at }),
    deadlines: [makeDeadline(obligationOf('send', draft.priority, { service: draft.service, desk: draft.service }), draft.at)],
  };
}

import { DuplicateFound } from './lifecycle/duplicates.js';

/** What of a request the audit keeps besides. */
interface Audits {
  audited: Partial<DuplicateFound['about']> | null;
}

/** Whoever is told of a referral in a refusal has been told of it: the audit says of which. */
export const auditTold = (request: Audits) => (error: unknown): never => {
  if (error instanceof DuplicateFound) request.audited = error.about;
  throw error;
};

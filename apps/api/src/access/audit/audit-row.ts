import type { AuditEntry } from './audit-entry.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `Onward-Purpose` is 200 characters at most; a relation in words is shorter. */
const LONGEST_BASIS = 200;

/** An entry as `write_audit` reads it. What PostgreSQL could not store is left out: one odd entry must not sink its batch. */
export function auditRow(entry: AuditEntry): Record<string, unknown> {
  return {
    at: entry.at.toISOString(),
    membershipId: uuid(entry.membershipId),
    action: plain(entry.action),
    outcome: entry.outcome,
    personId: uuid(entry.personId),
    referralId: uuid(entry.referralId),
    serviceId: uuid(entry.serviceId),
    basis: entry.basis ? plain(entry.basis.slice(0, LONGEST_BASIS)) : null,
    // A bar separates the fields under the chain; only `basis` may hold one, so a row reads in one way only.
    requestId: entry.requestId ? plain(entry.requestId).replaceAll('|', '') : null,
  };
}

function uuid(value: string | null | undefined): string | null {
  return value && UUID.test(value) ? value : null;
}

/** Without control characters and halves of a character: a line break separates the rows under the chain, and jsonb takes neither NUL nor a half. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

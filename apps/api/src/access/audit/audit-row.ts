import type { AuditEntry } from './audit-entry.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `Onward-Purpose` is 200 characters at most; a relation in words is shorter. */
const LONGEST_BASIS = 200;

/** An entry as `write_audit` keeps it. What PostgreSQL could not read back is left out: one odd entry must not sink its batch. */
export function auditRow(entry: AuditEntry): Record<string, unknown> {
  return {
    at: entry.at.toISOString(),
    membershipId: uuid(entry.membershipId),
    action: plain(entry.action),
    outcome: entry.outcome,
    personId: uuid(entry.personId),
    referralId: uuid(entry.referralId),
    serviceId: uuid(entry.serviceId),
    basis: entry.basis ? plain(entry.basis.slice(0, LONGEST_BASIS)) : undefined,
    requestId: entry.requestId ? plain(entry.requestId) : undefined,
  };
}

function uuid(value: string | null | undefined): string | undefined {
  return value && UUID.test(value) ? value : undefined;
}

/** Without control characters and halves of a character: PostgreSQL's text takes neither NUL nor a half. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

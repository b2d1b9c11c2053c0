/** What an audit row says of whom an act was about: ids only, never a person's data. */
export interface AuditedIds {
  readonly personId?: string;
  readonly referralId?: string;
  readonly serviceId?: string;
}

/**
 * What a handler knows of its act and the request does not say: set as `request.audited = { personId }`. Ids in the path of
 * people, referrals and services are taken from there by themselves.
 */
export interface Audited extends AuditedIds {
  /** Under what relation it was seen (`open referral`, `registered here`), where no purpose was stated. No person's data. */
  readonly basis?: string;
}

/** One act, as the audit keeps it. */
export interface AuditEntry extends AuditedIds {
  readonly at: Date;
  /** Null where nobody was signed in. */
  readonly membershipId: string | null;
  /** The `audit` of the route, or another name of the same kind: `person.search`, `sign-in`. */
  readonly action: string;
  /** The HTTP status that was answered, or would have been. */
  readonly outcome: number;
  readonly basis?: string | null;
  readonly requestId?: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** See {@link Audited}. */
    audited: Audited | null;
  }
}

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/**
 * Every error this API answers, in the order in which the checks are made: the code is stable, the
 * status and title follow from it (RFC 9457).
 */
export const PROBLEMS = {
  UNAUTHENTICATED: { status: 401, title: 'You are not signed in' },
  MEMBERSHIP_REQUIRED: { status: 400, title: 'Say which membership you are acting in' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body is of a type that is not taken here' },
  BODY_MALFORMED: { status: 400, title: 'The body cannot be read' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This cannot be done here' },
  INPUT_INVALID: { status: 422, title: 'Some of what was sent is not valid' },
  FORM_INVALID: { status: 422, title: 'Some answers need your attention' },
  SERVICE_CLOSED: { status: 422, title: 'The service is closed' },
  SERVICE_NOT_REFERABLE: { status: 422, title: 'The service does not take referrals here' },
  FORBIDDEN: { status: 403, title: 'Your role does not allow this' },
  VERSION_REQUIRED: { status: 428, title: 'Say which version you are changing' },
  VERSION_STALE: { status: 412, title: 'It has changed since you read it' },
  EVENT_NOT_ALLOWED: { status: 409, title: 'This cannot happen now' },
  STATUS_PAGE_WITHHELD: { status: 409, title: 'There is no status page of the person’s own for this referral' },
  UPLOAD_OFFSET: { status: 409, title: 'The upload goes on from another place' },
  DOCUMENT_WITHHELD: { status: 409, title: 'This document cannot be opened' },
  FIT_FAILED: { status: 422, title: 'The person does not meet the criteria of the service' },
  DUPLICATE_REFERRAL: { status: 409, title: 'There is an open referral for this already' },
  IDENTITY_MISMATCH: { status: 409, title: 'The details do not agree with the NHS number' },
  PERSON_MISMATCH: { status: 409, title: 'This is about another person' },
  IDEMPOTENCY_MISMATCH: { status: 422, title: 'The idempotency key was used for something else' },
  REQUEST_IN_PROGRESS: { status: 409, title: 'The same request is still being dealt with' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'Not available at the moment' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Events that people send. */
export const CLIENT_EVENT_TYPES = [
  'submit',
  'triage',
  'redirect',
  'request-information',
  'provide-information',
  'accept',
  'advise',
  'acknowledge-advice',
  'convert',
  'propose-decline',
  'decline',
  'appeal',
  'start',
  'complete',
  'reopen',
  'withdraw',
  'retract',
  'entered-in-error',
  'correct-person',
  'redact',
  'reprioritise',
  'assign',
  'release',
  'amend',
  'join',
  'invite',
  'leave',
  'message',
  'attach',
  'record-death',
] as const;

/** Events that only the system sends: when a deadline comes, and when a service has closed and another takes over what is open there. */
export const SYSTEM_EVENT_TYPES = ['at-risk', 'breach', 'expire', 'hand-over'] as const;

export const EVENT_TYPES = [...CLIENT_EVENT_TYPES, ...SYSTEM_EVENT_TYPES] as const;

export type ClientEventType = (typeof CLIENT_EVENT_TYPES)[number];
export type SystemEventType = (typeof SYSTEM_EVENT_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];

export const REDIRECT_REASONS = [
  'wrong-service',
  'criteria-not-met',
  'age',
  'area',
  'capacity',
  'specialty',
  'priority',
  'conflict-of-interest',
  'transfer-after-assessment',
  'accepted-in-error',
  'other',
] as const;
export type RedirectReason = (typeof REDIRECT_REASONS)[number];

/** The only reasons for which a referral already accepted moves on; such a move counts no hop. */
export const TRANSFER_REASONS = ['transfer-after-assessment', 'accepted-in-error'] as const satisfies readonly RedirectReason[];

export const DECLINE_REASONS = [...REDIRECT_REASONS, 'no-service-exists'] as const;

/** By what right words or answers are taken out of the record for good (UK GDPR articles 16 and 17; a court's order). */
export const REDACTION_BASES = ['court-order', 'right-to-rectification', 'right-to-erasure'] as const;

/** What a redaction names, one of them. */
export const REDACTABLE = ['eventId', 'pointers', 'assessmentId', 'sending'] as const;
/** What stands with a referral itself, and may be taken out. */
export const REDACTED_OF_SENDING = ['spoken-to', 'override'] as const;

export const WITHDRAW_REASONS = ['person-declined', 'resolved', 'sent-in-error', 'duplicate', 'moved', 'died', 'other'] as const;

export const START_KINDS = ['appointment', 'contact', 'visit', 'admission'] as const;

export const OUTCOMES = [
  'seen-and-discharged',
  'ongoing-care',
  'referred-on',
  'no-further-action',
  'enquiry',
  'strategy-discussion',
  'did-not-attend',
  'was-not-brought',
  'could-not-contact',
  'declined-by-person',
  'died',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a statutory-duty enquiry ends (Care Act 2014 s.42, Children Act 1989 s.47): never by a refusal. */
export const STATUTORY_OUTCOMES = ['no-further-action', 'enquiry', 'strategy-discussion'] as const satisfies readonly Outcome[];

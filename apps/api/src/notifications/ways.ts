/** What notices are about, as people choose by it. */
export const NOTICE_KINDS = ['question', 'answer', 'arrival', 'decision', 'message', 'late', 'progress'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How one is told besides the list in the product: not at all, in the morning's summary, at once. */
export const WAYS = ['none', 'digest', 'email', 'text'] as const;
export type Way = (typeof WAYS)[number];

/** Of which referrals: those that one sent or has taken, or all of the team's. */
export const SCOPES = ['mine', 'team'] as const;
export type Scope = (typeof SCOPES)[number];

export type Ways = Readonly<Record<NoticeKind, Way>>;

/** Whoever chose nothing hears at once of what waits for them, and of what is new in the morning. */
export const USUAL_WAYS: Ways = { question: 'email', answer: 'email', arrival: 'digest', decision: 'email', message: 'email', late: 'email', progress: 'none' };
/** Who leads a service answers for all of it. */
export const usualScope = (leads: boolean): Scope => (leads ? 'team' : 'mine');

const KIND_OF: Readonly<Record<string, NoticeKind>> = {
  'request-information': 'question',
  'provide-information': 'answer', amend: 'answer', 'acknowledge-advice': 'answer', convert: 'answer', appeal: 'answer',
  submit: 'arrival', reopen: 'arrival',
  accept: 'decision', advise: 'decision', decline: 'decision', 'propose-decline': 'decision', withdraw: 'decision', complete: 'decision', retract: 'decision',
  'entered-in-error': 'decision', 'correct-person': 'decision', redact: 'decision', 'record-death': 'decision',
  message: 'message', attach: 'message',
  'at-risk': 'late', breach: 'late', expire: 'late',
  'person-asks': 'question', 'document-removed': 'message',
  // of questions that are no referral
  ask: 'question', 'ask-again': 'question', answer: 'answer', settle: 'decision', refer: 'decision', overdue: 'late',
};

/** What is moved onward has arrived for one team, and is news to who sent it; so has a question. */
export function kindOf(type: string, toTeam: boolean): NoticeKind {
  if (type === 'redirect') return toTeam ? 'arrival' : 'decision';
  if (type === 'pass-on') return toTeam ? 'question' : 'progress';
  return KIND_OF[type] ?? 'progress';
}

/** Somebody whom a notice may be sent to. */
export interface Candidate {
  readonly userId: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly scope: Scope | null;
  readonly ways: Partial<Ways> | null;
  readonly leads: boolean;
  readonly isMine: boolean;
}

/** How this one is to be sent to them: 'none' where they chose so, or cannot be reached. Urgent ones wait for no morning. */
export function wayFor({ email, phone, scope, ways, leads, isMine }: Candidate, kind: NoticeKind, isUrgent: boolean, hasText: boolean): Way {
  if (!isMine && (scope ?? usualScope(leads)) === 'mine') return 'none';
  const chosen = ways?.[kind] ?? USUAL_WAYS[kind];
  if (chosen === 'none') return 'none';
  if (chosen === 'text' && phone !== null && hasText) return 'text';
  if (email === null) return 'none';
  return chosen === 'digest' && !isUrgent ? 'digest' : 'email';
}

interface Words {
  /** For the team that has it. */
  readonly note?: string;
  /** For everyone on the referral. */
  readonly toReferrer?: string;
}

/** What a referrer sends: the events of the API that are theirs. */
export type ActBody = Words & (
  | { readonly type: 'provide-information'; readonly answers?: Readonly<Record<string, unknown>> }
  | { readonly type: 'acknowledge-advice' | 'convert' | 'appeal' | 'retract' | 'message' | 'leave' }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'invite'; readonly organisationId: string; readonly as: string }
);

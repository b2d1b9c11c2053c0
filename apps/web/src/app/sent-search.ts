/** What the list of sent referrals is narrowed to, as its address keeps it: codes alone, never a typed name. */
export interface SentSearch {
  /** Whose: one's own where it is absent. */
  readonly sent?: 'organisation';
  readonly state?: string;
}

export function sentSearch({ sent, state }: Record<string, unknown>): SentSearch {
  return { sent: sent === 'organisation' ? sent : undefined, state: typeof state === 'string' && /^[a-z-]+$/.test(state) ? state : undefined };
}

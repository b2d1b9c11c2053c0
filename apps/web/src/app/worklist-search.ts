/** A worklist's filters, and the referral opened beside it, as its address keeps them. */
export interface WorklistSearch {
  readonly state?: string;
  readonly priority?: string;
  readonly assignee?: string;
  /** The id of the referral that is open. */
  readonly open?: string;
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function worklistSearch({ state, priority, assignee, open }: Record<string, unknown>): WorklistSearch {
  return { state: textIn(state), priority: textIn(priority), assignee: textIn(assignee), open: textIn(open) };
}

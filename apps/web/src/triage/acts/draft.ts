/** What stands in the fields of an act, by field. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** What was typed and not sent, by referral and act: kept in memory while the tab is open, and nowhere else. */
const kept = new Map<string, Draft>();
const keyOf = (referralId: string, type: string): string => `${referralId} ${type}`;

export const keptDraft = (referralId: string, type: string): Draft => kept.get(keyOf(referralId, type)) ?? {};
export const keepDraft = (referralId: string, type: string, draft: Draft): void => void kept.set(keyOf(referralId, type), draft);
export const forgetDraft = (referralId: string, type: string): void => void kept.delete(keyOf(referralId, type));

/** One value as it stands while it is typed. */
export const typedIn = (draft: Draft, name: string): string => (typeof draft[name] === 'string' ? draft[name] : '');
export const textOf = (draft: Draft, name: string): string => typedIn(draft, name).trim();
export const listOf = (draft: Draft, name: string): readonly string[] => {
  const value = draft[name];
  return typeof value === 'object' ? value : [];
};

const keyOf = (group: string): string => `onward-incident-${group}`;

/** The referrals that this tab began for one incident, by id: nothing of a person, and gone with the tab. */
export function referralsOfIncident(group: string): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(group)) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

export function rememberInIncident(group: string, referralId: string): void {
  const known = referralsOfIncident(group);
  if (!known.includes(referralId)) sessionStorage.setItem(keyOf(group), JSON.stringify([...known, referralId]));
}

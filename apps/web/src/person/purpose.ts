import { useSyncExternalStore } from 'react';
import type { Purpose } from '../api/person-page';

/** Why each person was opened, until the page is left: stated once, and sent with all that is read of them. */
const stated = new Map<string, string>();
const hearers = new Set<() => void>();

export const purposeFor = (personId: string): Purpose => stated.get(personId);

export function statePurpose(personId: string, purpose: string): void {
  stated.set(personId, purpose);
  for (const hear of hearers) hear();
}

const subscribe = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => void hearers.delete(hear);
};

export const usePurpose = (personId: string): Purpose => useSyncExternalStore(subscribe, () => purposeFor(personId));

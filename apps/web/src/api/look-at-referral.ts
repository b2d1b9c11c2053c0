import { queryOptions } from '@tanstack/react-query';
import { chosenMembership } from './membership';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

/** Says that we look at a referral, and hears who else does. A server that does not know of it, or a lost connection, says nobody: it is a courtesy, and no lock. */
async function lookAtReferral(id: string): Promise<readonly Viewer[]> {
  const membership = chosenMembership();
  try {
    const answer = await fetch(`/api/referrals/${id}/viewers`, { method: 'POST', headers: membership === null ? {} : { 'onward-membership': membership } });
    if (!answer.ok) return [];
    const { items } = (await answer.json()) as { items: readonly Viewer[] };
    return items;
  } catch {
    return [];
  }
}

/** Who else looks at a referral; asked anew every 20 seconds while it is open, the server takes us to be there. */
export const VIEWERS_EVERY_MS = 20_000;
export const viewers = (id: string) => queryOptions({ queryKey: ['viewers', id], queryFn: () => lookAtReferral(id), gcTime: 0 });

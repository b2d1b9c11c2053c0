import { queryOptions } from '@tanstack/react-query';
import { isAttended } from './attendance';
import { api, told, type Schemas } from './client';

/** A colleague, by id and name. */
type Viewer = Schemas['Me']['user'];

/**
 * Says that we look at a referral, and hears who else does. Where it cannot be asked, nobody: it is a courtesy, and no lock. A screen that nobody is at does not
 * look.
 */
const lookAtReferral = async (id: string): Promise<readonly Viewer[]> =>
  !isAttended() ? [] : told(api.POST('/api/referrals/{id}/viewers', { params: { path: { id } } })).then(({ items }) => items, () => []);

/** Who else looks at a referral; asked anew every 20 seconds while it is open, the server takes us to be there. */
export const VIEWERS_EVERY_MS = 20_000;
export const viewers = (id: string) => queryOptions({ queryKey: ['viewers', id], queryFn: () => lookAtReferral(id), gcTime: 0 });

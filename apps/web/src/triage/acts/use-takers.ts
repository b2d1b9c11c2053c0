import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { fitsFor, type RankedService } from '../../api/fit';
import { servicesFound } from '../../api/triage-queries';

type Service = Schemas['Service'];

interface Takers {
  /** What can be chosen comes first, and of that what may take the person. Undefined until it is known. */
  readonly found: readonly Service[] | undefined;
  readonly hasMore: boolean;
  readonly fitOf: (serviceId: string) => RankedService | undefined;
}

/** Services by search, each with whether it takes the person of a referral by what is known of them and was answered. Where that cannot be told, they are listed as they are. */
export function useTakers(words: string, referral: Schemas['Referral'] | undefined, except: string): Takers {
  const { data } = useQuery(servicesFound(words));
  const open = (data?.items ?? []).filter(({ id, state }) => id !== except && state === 'open').map(({ id }) => id);
  const isAsked = referral !== undefined && open.length > 0;
  const fits = useQuery({ ...fitsFor({ ...knownOf(referral), serviceIds: open, limit: Math.max(open.length, 1) }), enabled: isAsked, placeholderData: keepPreviousData });
  const by = new Map((fits.data?.items ?? []).map((each) => [each.service.id, each]));
  const rank = ({ id, state }: Service): number => (state !== 'open' ? 2 : by.get(id)?.fits === 'no' ? 1 : 0);
  // what one is about to choose must not move
  const isKnown = data !== undefined && (!isAsked || !fits.isPending);
  return {
    found: isKnown ? data.items.filter(({ id }) => id !== except).toSorted((one, other) => rank(one) - rank(other)) : undefined,
    hasMore: data?.nextCursor != null,
    fitOf: (id) => by.get(id),
  };
}

function knownOf(referral: Schemas['Referral'] | undefined) {
  const { person = null, form = null, answers = null } = referral ?? {};
  const filled = form === null || answers === null ? {} : { form: { key: form.key, version: form.version }, answers };
  return { ...(person === null ? {} : { personId: person.id }), ...filled };
}

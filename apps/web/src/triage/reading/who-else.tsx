import { useQuery } from '@tanstack/react-query';
import { viewers, VIEWERS_EVERY_MS } from '../../api/look-at-referral';

/** Colleagues who look at the same referral now. */
export function WhoElse({ id, isInHand }: { readonly id: string; readonly isInHand: boolean }) {
  const { data = [] } = useQuery({ ...viewers(id), enabled: isInHand, refetchInterval: VIEWERS_EVERY_MS });
  const names = new Intl.ListFormat('en-GB').format(data.map(({ name }) => name));
  return <div role="status">{data.length > 0 && <p className="onward-else">{names} {data.length === 1 ? 'is' : 'are'} looking at this too.</p>}</div>;
}

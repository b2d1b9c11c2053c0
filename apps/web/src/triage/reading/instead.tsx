import { useServiceInstead } from '../../api/use-service-instead';
import type { ReferralEvent } from './event-words';

/** The service that was named as what will help instead; what was said in words stands with the rest that was said. */
export function Instead({ event }: { readonly event: ReferralEvent }) {
  const name = useServiceInstead(event);
  return name === undefined ? null : <p className="onward-words"><span className="onward-quiet">Instead:</span> {name}</p>;
}

import type { ReferralEvent } from '../../api/timeline-queries';
import { useServiceInstead } from '../../api/use-service-instead';
import { textOf } from './event-text';

/** What may help instead of what was declined: a service of the directory, or words. */
export function Instead({ event, className }: { readonly event: ReferralEvent; readonly className?: string }) {
  const what = useServiceInstead(event) ?? textOf(event, 'alternative');
  return what === undefined ? null : <p className={className} dir="auto">What may help instead: {what}{/[.!?]$/.test(what) ? '' : '.'}</p>;
}

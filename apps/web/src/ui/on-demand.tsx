import { useEffect, useState, type ComponentType } from 'react';
import { Failed } from './failed';
import { Loading } from './loading';

export interface OnDemand<Props> {
  (props: Props): ReturnType<typeof Loading>;
  /** Once it is there, or cannot be fetched. */
  readonly atHand: () => Promise<void>;
}

/**
 * A part of a page whose code the page does not wait for. Where it cannot be fetched, that is said in its own place and it may be tried again: the page
 * around it, and what was typed there, stays.
 *
 * @param when 'soon': at once, beside the page's own, so that it is there when it is shown, and when the connection is not; 'asked': when it is first shown.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>, when: 'soon' | 'asked'): OnDemand<Props> {
  let part: ComponentType<Props> | undefined;
  const fetchPart = async (): Promise<void> => {
    part ??= await load();
  };
  const Shown = (props: Props) => {
    const [isThere, setThere] = useState(part !== undefined);
    const [lost, setLost] = useState<Error | null>(null);
    useEffect(() => {
      if (!isThere && lost === null) fetchPart().then(() => setThere(true), setLost);
    }, [isThere, lost]);
    const Part = part;
    if (Part !== undefined) return <Part {...props} />;
    return lost === null ? <Loading what="this part" /> : <Failed error={lost} onRetry={() => setLost(null)} />;
  };
  const atHand = (): Promise<void> => fetchPart().catch(() => undefined);
  if (when === 'soon') void atHand();
  return Object.assign(Shown, { atHand });
}

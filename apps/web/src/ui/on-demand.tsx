import { useEffect, useState, type ComponentType } from 'react';
import { Failed } from './failed';
import { Loading } from './loading';

export interface OnDemand<Props> {
  (props: Props): ReturnType<typeof Loading>;
  /** Fetches it before it is asked for, so that it is there at once, and when the connection is not. Never fails. */
  readonly atHand: () => Promise<void>;
}

/**
 * A part of a page whose code is fetched when it is first shown. Where that cannot be, it says so in its own place and lets it be tried again: the page around
 * it, and what was typed there, stays.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let part: ComponentType<Props> | undefined;
  const fetchPart = async (): Promise<void> => {
    part ??= await load();
  };
  const Shown = (props: Props) => {
    const [isThere, setThere] = useState(part !== undefined);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      if (!isThere && !isLost) fetchPart().then(() => setThere(true), () => setLost(true));
    }, [isThere, isLost]);
    const Part = part;
    if (Part !== undefined) return <Part {...props} />;
    return isLost ? <Failed error={new Error('This part of the page could not be fetched. Check the connection and try again.')} onRetry={() => setLost(false)} /> : <Loading what="this part" />;
  };
  return Object.assign(Shown, { atHand: () => fetchPart().catch(() => undefined) });
}

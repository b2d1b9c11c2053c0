import { useEffect, useState } from 'react';
import { useLive } from './use-live';

/** A gap shorter than this is nobody's concern, in milliseconds. */
const PATIENCE = 5_000;

/** Says quietly when the page is no longer kept up to date. */
export function LiveMark({ membershipId }: { readonly membershipId: string | undefined }) {
  const isOff = useLive(membershipId) !== 'live' && membershipId !== undefined;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOff) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOff]);
  return <div role="status">{isLong && <p className="onward-live-off">Live updates are off. Trying again.</p>}</div>;
}

import { useEffect, useState } from 'react';
import type { ReferralEvent } from '../../api/timeline-queries';
import { useReferralPage } from '../referral-context';

/** What others changed since the reader began to write: shown to them before they send on the new version. */
export function useChangesSince(hasBegun: boolean): readonly ReferralEvent[] {
  const { referral, steps, myUserId } = useReferralPage();
  const { version } = referral;
  const [begunAt, setBegunAt] = useState(version);
  const [wasBegun, setWasBegun] = useState(hasBegun);
  useEffect(() => {
    if (hasBegun !== wasBegun) {
      setWasBegun(hasBegun);
      setBegunAt(version);
    }
  }, [hasBegun, wasBegun, version]);
  return hasBegun ? steps.filter((step) => step.version > begunAt && step.by.id !== myUserId) : [];
}

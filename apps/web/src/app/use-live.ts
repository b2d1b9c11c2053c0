import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listen, type Standing } from '../api/live';
import { chosenMembership } from '../api/membership';

/** Keeps what is on the page up to date, for whom the membership is known; how the connection stands. Once in the shell. */
export function useLive(membershipId: string | undefined): Standing {
  const queries = useQueryClient();
  const [standing, setStanding] = useState<Standing>('connecting');
  useEffect(() => {
    if (membershipId === undefined) return undefined;
    return listen(queries, chosenMembership(), setStanding);
  }, [queries, membershipId]);
  return standing;
}

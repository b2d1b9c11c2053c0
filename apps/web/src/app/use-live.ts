import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Standing } from '../api/live';
import { chosenMembership } from '../api/membership';

/** Before the code that listens is fetched again, where it could not be, in milliseconds. */
const RETRY = 10_000;

/** Keeps what is on the page up to date, for whom the membership is known; how the connection stands. Once in the shell, which is shown without waiting for it. */
export function useLive(membershipId: string | undefined): Standing {
  const queries = useQueryClient();
  const [standing, setStanding] = useState<Standing>('connecting');
  useEffect(() => {
    if (membershipId === undefined) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (() => void) | undefined;
    const begin = (): void => void import('../api/live').then(
      ({ listen }) => {
        if (!isOver) end = listen(queries, chosenMembership(), setStanding);
      },
      () => {
        if (isOver) return;
        setStanding('lost');
        timer = setTimeout(begin, RETRY);
      },
    );
    begin();
    return () => {
      isOver = true;
      clearTimeout(timer);
      end?.();
    };
  }, [queries, membershipId]);
  return standing;
}

import { useEffect, useRef, useState } from 'react';
import { useReferralPage } from '../referral-context';
import { stepWords } from './step-words';
import { useStepContext } from './use-step-context';

/** Older steps that are read later are no news. In milliseconds. */
const JUST_NOW = 600_000;

const NOTHING: ReadonlySet<string> = new Set();

/** Steps that others took while the page was open: said aloud and marked, without moving the reader. Their own acts take the focus instead. */
export function useNews(): { readonly news: string; readonly newIds: ReadonlySet<string> } {
  const { steps, myUserId } = useReferralPage();
  const contextOf = useStepContext();
  const last = useRef<number | undefined>(undefined);
  const [told, setTold] = useState({ news: '', newIds: NOTHING });
  const newest = steps.at(-1)?.seq;
  useEffect(() => {
    const seen = last.current;
    last.current = newest;
    if (seen === undefined || newest === undefined || newest <= seen) return;
    const fresh = steps.filter(({ seq, at, by }) => seq > seen && by.id !== myUserId && Date.now() - Date.parse(at) < JUST_NOW);
    if (fresh.length === 0) return;
    setTold(({ newIds }) => ({
      news: fresh.map((event) => `${stepWords(event, contextOf(event)).title}, just now`).join('. '),
      newIds: new Set([...newIds, ...fresh.map(({ id }) => id)]),
    }));
  }, [newest, steps, myUserId, contextOf]);
  return told;
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { referral as referralQuery } from '../../api/queries';
import { timeline } from '../../api/triage-queries';
import { sendEvent, type Intent } from '../../api/send-event';

export type Answer = Awaited<ReturnType<typeof sendEvent>>;

/** Somebody acted first: how it stands now, and what they did. */
export interface Overtaken {
  readonly referral: Schemas['Referral'];
  readonly events: readonly Schemas['ReferralEvent'][];
}

const OVERTAKEN = ['VERSION_STALE', 'EVENT_NOT_ALLOWED'];

/** A decision, sent once however often it is pressed; tried again after a lost connection it is the same act, by its key. */
export function useAct(onDone: (answer: Answer) => void, onOvertaken: (now: Schemas['Referral']) => void = () => undefined) {
  const queries = useQueryClient();
  const decided = useRef<{ readonly what: string; readonly intent: Intent } | null>(null);
  const isSending = useRef(false);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const act = useMutation({
    mutationFn: sendEvent,
    onSuccess: (answer) => {
      decided.current = null;
      void queries.invalidateQueries({ queryKey: ['referral', answer.referral.id] });
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      void queries.invalidateQueries({ queryKey: ['sent'] });
      onDone(answer);
    },
    onError: async (error, { referral: { id, version } }) => {
      if (!(error instanceof ApiError) || !OVERTAKEN.includes(error.code)) return;
      decided.current = null;
      const now = await Promise.all([queries.fetchQuery({ ...referralQuery(id), staleTime: 0 }), queries.fetchQuery({ ...timeline(id), staleTime: 0 })]).catch(() => null);
      // where it cannot be read any more, what the server said stands alone
      if (now === null) return;
      setOvertaken({ referral: now[0], events: now[1].items.filter((event) => event.version > version) });
      onOvertaken(now[0]);
    },
    onSettled: () => {
      isSending.current = false;
    },
  });
  const send = (referral: Intent['referral'], body: Intent['body']): void => {
    if (isSending.current) return;
    isSending.current = true;
    const what = JSON.stringify([referral.id, referral.version, body]);
    if (decided.current?.what !== what) decided.current = { what, intent: { referral: { id: referral.id, version: referral.version }, body, key: crypto.randomUUID() } };
    setOvertaken(null);
    act.mutate(decided.current.intent);
  };
  return { send, error: act.error, isBusy: act.isPending, overtaken };
}

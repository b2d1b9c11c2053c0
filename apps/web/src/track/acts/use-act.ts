import { useRef, useState } from 'react';
import type { ApiError } from '../../api/api-error';
import { useSendEvent } from '../../api/send-event';
import type { ReferralEvent } from '../../api/timeline-queries';
import { useReferralPage } from '../referral-context';
import type { ActBody } from './act-body';

interface Acting {
  readonly send: (body: ActBody, onDone?: () => void) => void;
  readonly isBusy: boolean;
  readonly error: ApiError | null;
  /** What happened since the reader began: shown to them before they send on the new version. */
  readonly changes: readonly ReferralEvent[];
}

/** One act of the reader's on this referral. Tried again with the same words it is the same act, whatever became of the first try. */
export function useAct(): Acting {
  const { referral, steps, myUserId, onSent } = useReferralPage();
  const sending = useSendEvent();
  const [begunAt] = useState(referral.version);
  const decision = useRef({ words: '', key: '' });
  const isUnderWay = useRef(false);
  return {
    send: (body, onDone) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      const words = JSON.stringify(body);
      if (decision.current.words !== words) decision.current = { words, key: crypto.randomUUID() };
      sending.mutate({ referral, body, key: decision.current.key }, {
        onSuccess: (answer) => {
          onDone?.();
          onSent(answer);
        },
        onSettled: () => (isUnderWay.current = false),
      });
    },
    isBusy: sending.isPending,
    error: sending.error as ApiError | null,
    changes: steps.filter(({ version, by }) => version > begunAt && by.id !== myUserId),
  };
}

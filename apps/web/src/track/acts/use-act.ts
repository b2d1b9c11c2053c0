import { useEffect, useRef } from 'react';
import type { ApiError } from '../../api/api-error';
import { useSendEvent } from '../../api/send-event';
import { useReferralPage } from '../referral-context';
import type { ActBody } from './act-body';

interface Acting {
  readonly send: (body: ActBody, onDone?: () => void) => void;
  readonly isBusy: boolean;
  readonly error: ApiError | null;
}

interface Decision {
  /** What was decided, to tell it from the next decision. */
  readonly words: string;
  readonly key: string;
  /** The last step that the reader had seen. */
  readonly after: number;
  readonly body: ActBody;
  readonly onDone: (() => void) | undefined;
  /** It was asked for once more by itself; from then on it is the reader's to try. */
  wasAskedAgain: boolean;
}

/** One act of the reader's on this referral. Tried again with the same words it is the same act, whatever became of the first try. */
export function useAct(): Acting {
  const { referral, steps, myUserId, onSent } = useReferralPage();
  const sending = useSendEvent();
  const decision = useRef<Decision | undefined>(undefined);
  const isUnderWay = useRef(false);
  const error = sending.error as ApiError | null;

  const send = (body: ActBody, onDone?: () => void): void => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const words = JSON.stringify(body);
    if (decision.current?.words !== words) decision.current = { words, key: crypto.randomUUID(), after: steps.at(-1)?.seq ?? 0, body, onDone, wasAskedAgain: false };
    // awaited rather than called back: what was done may take this very form off the page before it is told
    void sending.mutateAsync({ referral, body, key: decision.current.key })
      .then((answer) => {
        onDone?.();
        onSent(answer);
      }, () => undefined)
      .finally(() => (isUnderWay.current = false));
  };

  // the connection was lost, and the timeline shows that the act had arrived: its key fetches the answer that never came
  const made = decision.current;
  const hasArrived = error?.isLost === true && made !== undefined && steps.some(({ seq, type, by }) => seq > made.after && type === made.body.type && by.id === myUserId);
  useEffect(() => {
    if (!hasArrived || decision.current === undefined || decision.current.wasAskedAgain) return;
    decision.current.wasAskedAgain = true;
    send(decision.current.body, decision.current.onDone);
  }, [hasArrived]);

  return {
    send,
    isBusy: sending.isPending,
    error,
  };
}

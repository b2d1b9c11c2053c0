import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ApiError } from '../../api/api-error';
import * as read from '../../api/queries';
import { useSendEvent } from '../../api/send-event';
import type { Draft } from './draft';
import { withAnswersOf, withoutEmptyEntries } from './keeping/changes';
import { forgetKeeper } from './keeping/keepers';
import { setSending } from './sending';
import { atJoined } from './supplements/joined-answers';

/** A reason for each check that is set aside. */
export interface Override {
  readonly fit?: string;
  readonly duplicate?: string;
}

interface Submitting {
  readonly submit: (override?: Override) => void;
  readonly isBusy: boolean;
  /** Why it was not sent: what the server refused, or that not all could be saved first. */
  readonly refusal: ApiError | 'not-saved' | undefined;
}

/** Sends the draft: what is not asked any more is taken out, the rest is saved, and then it is submitted, once, however often it is tried. */
export function useSubmit({ referral: { id, supplements, service }, keeper, questionnaire: { setAside: aside } }: Draft): Submitting {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sending = useSendEvent();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ readonly service: string; readonly why: Submitting['refusal'] }>();
  const setRefusal = (why: Submitting['refusal']): void => setRefused({ service: service.id, why });
  const key = useRef(crypto.randomUUID());
  const wasLost = useRef(false);

  const goOn = async (): Promise<void> => {
    await navigate({ to: '/refer/$draftId/sent', params: { draftId: id }, replace: true });
    forgetKeeper(id);
  };

  const send = async (override: Override | undefined): Promise<void> => {
    const before = keeper.kept().answers;
    const sent = withoutEmptyEntries(withAnswersOf(before, {}, aside));
    if (aside.length > 0 || sent !== before) keeper.change(sent);
    const isSaved = await keeper.flush();
    // a try whose answer was lost may have sent it: asked again with the same key, the server says so
    if (!isSaved && (keeper.kept().isDraft || !wasLost.current)) return setRefusal('not-saved');
    try {
      await sending.mutateAsync({ referral: { id, version: keeper.kept().version }, body: { type: 'submit', ...(override === undefined ? {} : { override }) }, key: key.current });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      wasLost.current = error.isLost || error.status >= 500;
      // what was read anew since tells that it arrived
      const isSent = wasLost.current && queries.getQueryData(read.referral(id).queryKey)?.state !== 'draft';
      if (isSent) return goOn();
      keeper.change(withAnswersOf(keeper.kept().answers, before, aside));
      return setRefusal(atJoined(error, supplements.map(({ form }) => form.key)));
    }
    return goOn();
  };

  const submit = (override?: Override): void => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(undefined);
    setSending(id, true);
    void send(override).finally(() => {
      setSending(id, false);
      setBusy(false);
    });
  };
  // what one service refused, another has not
  return { submit, isBusy, refusal: refused?.service === service.id ? refused.why : undefined };
}

import { useNavigate } from '@tanstack/react-router';
import { forgetAdded } from '../../api/people';
import { CORE_FORM, useStartReferral, type Priority, type SpokenTo } from '../../api/start-referral';
import type { ReferSearch } from '../../app/refer-search';
import type { NextAddress } from '../draft/next-address';
import { answersIn } from '../fit/known';
import { change, groupOf, NOTHING_ADDED, NOTHING_FOUND, useTyped } from './typed';

interface Begin {
  readonly begin: (priority: Priority, spokenTo?: SpokenTo) => void;
  readonly busyWith?: Priority;
  readonly error: Error | null;
}

/** Makes the draft of what was chosen and goes on to its first questions; come back to and chosen anew, it is the same draft. */
export function useBegin(search: ReferSearch, personId: string, serviceId: string): Begin {
  const starting = useStartReferral();
  const navigate = useNavigate();
  const { draft, services } = useTyped();
  const isBusy = starting.isPending || starting.isSuccess;
  const begin = (priority: Priority, spokenTo?: SpokenTo): void => {
    if (isBusy) return;
    const group = groupOf(search.group);
    const draftId = draft?.personId === personId ? draft.id : undefined;
    const goOn = (id: string): void => {
      forgetAdded();
      change({ find: NOTHING_FOUND, add: NOTHING_ADDED, group: undefined, draft: { id, personId } });
      void navigate({ to: '/refer/$draftId/$pageKey', params: { draftId: id, pageKey: 'next' satisfies NextAddress }, search: {} });
    };
    const answers = answersIn(services.known[personId] ?? {}, CORE_FORM);
    starting.mutate({ personId, serviceId, priority, spokenTo, group, answers, draftId, adviceId: search.advice }, { onSuccess: goOn });
  };
  return { begin, busyWith: isBusy ? starting.variables?.priority : undefined, error: starting.error };
}

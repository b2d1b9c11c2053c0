import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Schemas } from '../../api/client';
import { form, referral, service } from '../../api/queries';
import { timeline } from '../../api/triage-queries';
import { askedIn } from './asked';

/** The opened referral as the reader found it, and whether somebody has moved it since; what is read does not change by itself. */
export function useOpened(id: string) {
  const newest = useQuery(referral(id));
  const events = useQuery(timeline(id));
  const [read, setRead] = useState<Schemas['Referral'] | null>(null);
  if (newest.data !== undefined && read === null && !newest.isStale) setRead(newest.data);
  const shown = read ?? newest.data;
  const itsForm = useQuery({ ...form(shown?.form?.key ?? '', shown?.form?.version ?? 0), enabled: shown?.form != null });
  const itsService = useQuery({ ...service(shown?.service.id ?? ''), enabled: shown !== undefined });
  const asked = useMemo(() => (itsForm.data === undefined ? [] : askedIn(itsForm.data, shown?.answers ?? {})), [itsForm.data, shown?.answers]);
  const isMoved = shown !== undefined && newest.data !== undefined && newest.data.version > shown.version;
  const all = events.data?.items ?? [];
  return {
    shown, asked, form: itsForm.data, service: itsService.data, error: newest.error ?? itsForm.error,
    events: all,
    /** What the person asks, as it stands now: settled, it is gone. */
    requests: newest.data?.personRequests ?? [],
    /** Who looks is told to those who have it in hand: they can send a message on it. Who has passed it on may still read it. */
    isInHand: read !== null && newest.data?.allowedEvents.includes('message') === true,
    retry: () => void newest.refetch(),
    moved: isMoved ? { newest: newest.data, since: all.filter(({ version, seq }) => version > shown.version && seq > 0) } : null,
    /** `newest` is known to whoever has just read it before it is known here. */
    show: (newest: Schemas['Referral']) => setRead(newest),
  };
}

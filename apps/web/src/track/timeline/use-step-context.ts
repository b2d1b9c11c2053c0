import { useMemo } from 'react';
import type { ReferralEvent } from '../../api/timeline-queries';
import { useReferralPage } from '../referral-context';
import type { StepContext } from './step-words';

/** For each step what its words depend on: who had it before, and whose it is. */
export function useStepContext(): (event: ReferralEvent) => StepContext {
  const { referral, steps, myOrganisationId } = useReferralPage();
  const { parties, sender, service } = referral;
  return useMemo(() => {
    const names = new Map(parties.map(({ id, name }) => [id, name]));
    const before = new Map(steps.map((event, index) => [event.id, steps[index - 1]?.service.name ?? event.service.name]));
    return (event) => ({ before: before.get(event.id) ?? service.name, isOurs: sender.id === myOrganisationId, names });
  }, [parties, sender.id, service.name, steps, myOrganisationId]);
}

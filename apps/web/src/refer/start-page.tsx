import { useSearch } from '@tanstack/react-router';
import { readPage, type FirstReads } from '../app/first-reads';
import type { ReferSearch } from '../app/refer-search';
import { onDemand } from '../ui/on-demand';
import { DRAFTS } from './drafts/draft-list';
import { EmergencyStep } from './start/emergency-step';
import { FindStep } from './start/find-step';
import { ForPerson } from './start/for-person';
import { ServiceStep } from './start/service-step';
import { UrgencyStep } from './start/urgency-step';

// most people are known already
const AddStep = onDemand(() => import('./start/add-step').then((module) => module.AddStep), 'soon');

// whom an address names was found a moment ago, or is read by the page
export const firstReads: FirstReads<object, ReferSearch> = async (_, { step }) => (step === undefined ? readPage(DRAFTS) : step === 'add' ? AddStep.atHand() : undefined);

/** What comes before the form, one question a page: who, which service, how urgent. */
export function StartPage() {
  const search = useSearch({ from: '/refer' });
  const { step, person, service } = search;
  if (step === 'add') return <AddStep search={search} />;
  if (step === undefined || person === undefined) return <FindStep search={search} />;
  return (
    <ForPerson search={search}>
      {(found) => {
        if (step === 'service' || service === undefined) return <ServiceStep search={search} person={found} />;
        if (step === 'emergency') return <EmergencyStep search={search} person={found} serviceId={service} />;
        return <UrgencyStep search={search} person={found} serviceId={service} />;
      }}
    </ForPerson>
  );
}

import type { ReferSearch } from '../../app/refer-search';
import { IdentityBanner } from '../../ui/identity-banner';
import { ChosenService } from '../urgency/chosen-service';
import { EmergencyPage } from '../urgency/emergency-page';
import { Back } from './back';
import { change, useTyped, type Found } from './typed';
import { useBegin } from './use-begin';

interface Props {
  readonly search: ReferSearch;
  readonly person: Found & { readonly id: string };
  readonly serviceId: string;
}

/** What an emergency asks besides, before its draft is made. */
export function EmergencyStep({ search, person, serviceId }: Props) {
  const { begin, busyWith, error } = useBegin(search, person.id, serviceId);
  const { spoken } = useTyped();
  const before = <><Back search={{ ...search, step: 'urgency' }} /><IdentityBanner person={person} /></>;
  const typed = spoken?.personId === person.id ? spoken : { name: '', time: '' };
  return (
    <ChosenService search={search} serviceId={serviceId} before={before}>
      {(service) => (
        <EmergencyPage
          before={before} serviceName={service.name} typed={typed} onType={({ name, time }) => change({ spoken: { personId: person.id, name, time } })}
          isBusy={busyWith !== undefined} error={error} onSend={(spokenTo) => begin('emergency', spokenTo)}
        />
      )}
    </ChosenService>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import type { Priority } from '../../api/start-referral';
import type { ReferSearch } from '../../app/refer-search';
import { IdentityBanner } from '../../ui/identity-banner';
import { Page } from '../../ui/page';
import { ChosenService } from '../urgency/chosen-service';
import { UrgencyChoice } from '../urgency/urgency-choice';
import { Back } from './back';
import { Refusal } from './refusal';
import type { Found } from './typed';
import { NotForThem } from '../fit/not-for-them';
import { useBegin } from './use-begin';

interface Props {
  readonly search: ReferSearch;
  readonly person: Found & { readonly id: string };
  readonly serviceId: string;
}

/** How urgent; the draft is made with the answer, except of an emergency, which asks more. */
export function UrgencyStep({ search, person, serviceId }: Props) {
  const { begin, busyWith, error } = useBegin(search, person.id, serviceId);
  const navigate = useNavigate();
  const toService = { ...search, step: 'service' } as const;
  const before = <><Back search={toService} /><IdentityBanner person={person} /></>;
  const choose = (priority: Priority): void => {
    if (priority === 'emergency') void navigate({ to: '/refer', search: { ...search, step: 'emergency' } });
    else begin(priority);
  };
  return (
    <ChosenService search={search} serviceId={serviceId} before={before}>
      {(service) => (
        <Page title="How urgent is it?" before={before} caption={<>To {service.name} <Link to="/refer" search={toService}>Change<span className="nhsuk-u-visually-hidden"> the service</span></Link></>}>
          <Refusal error={error} />
          <NotForThem personId={person.id} serviceId={serviceId} />
          <UrgencyChoice service={service} chosen={search.urgency} chosenWords="as for the person before" busyWith={busyWith} onChoose={choose} />
        </Page>
      )}
    </ChosenService>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { service } from '../../api/queries';
import type { ReferSearch } from '../../app/refer-search';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusal } from '../start/refusal';

interface Props {
  readonly search: ReferSearch;
  readonly serviceId: string;
  readonly before: ReactNode;
  readonly children: (service: Schemas['ServiceDetail']) => ReactNode;
}

/** The service that was chosen, as long as it takes referrals: where it has stopped, that is said before a form is filled. */
export function ChosenService({ search, serviceId, before, children }: Props) {
  const { data, error, refetch } = useQuery(service(serviceId));
  if (data === undefined) return error === null ? <Loading what="the service" /> : <Page title="Which service?" before={before}><Refusal error={error} onRetry={() => void refetch()} /></Page>;
  if (data.referable && data.state === 'open') return children(data);
  return (
    <Page title={`${data.name} takes no referrals now`} before={before}>
      <p>Choose another service. Whom you refer is kept.</p>
      <p><Link to="/refer" search={{ ...search, step: 'service', service: undefined }}>Choose another service</Link></p>
    </Page>
  );
}

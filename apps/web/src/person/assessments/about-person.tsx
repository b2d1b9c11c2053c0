import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { personRecord, type Purpose } from '../../api/person-page';
import { useMembership } from '../../app/use-membership';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { FIND } from '../address';
import { AskPurpose } from '../page/ask-purpose';
import { usePurpose } from '../purpose';

export interface OfPerson {
  readonly personId: string;
  readonly person: Schemas['Person'];
  readonly purpose: Purpose;
}

/** Of organisations that work in health or care; a coordinator's may be any. */
const CARE = ['gp-practice', 'nhs-trust', 'ambulance', 'local-authority'];
const ROLES = ['referrer', 'triager', 'service-manager'];

/** Whether the reader sees scores at all: the server asks the same. */
export function useMayAssess(): boolean {
  const membership = useMembership();
  return membership !== undefined && (membership.role === 'coordinator' || (ROLES.includes(membership.role) && CARE.includes(membership.organisation.kind)));
}

/** What is shown of a person's assessments, to who may see them; else why it is not, and what to do. */
export function AboutPerson({ personId, title, children }: { readonly personId: string; readonly title: string; readonly children: (opened: OfPerson) => ReactNode }) {
  const purpose = usePurpose(personId);
  const mayAssess = useMayAssess();
  const { data, error, refetch } = useQuery({ ...personRecord(personId, purpose), enabled: mayAssess, retryOnMount: false });
  if (!mayAssess) return <Page title={title}><p>Assessments are for people who work in health or care.</p></Page>;
  if (data !== undefined) return children({ personId, person: data, purpose });
  if (error === null) return <Loading what="the person" />;
  if (error instanceof ApiError && error.status === 404) {
    if (purpose === undefined) return <AskPurpose personId={personId} />;
    return (
      <Page title="There is no such person here">
        <p>The address may be wrong. Nothing was opened.</p>
        <p><Link to="/$" params={FIND}>Find a person</Link></p>
      </Page>
    );
  }
  return <Page title={title} isProblem><Failed error={error} onRetry={() => void refetch()} /></Page>;
}

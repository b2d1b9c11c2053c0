import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { referral, service as serviceOf } from '../api/queries';
import type { Schemas } from '../api/client';
import { readOne, readReferral, type FirstReads } from '../app/first-reads';
import { IdentityBanner } from '../ui/identity-banner';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { Refusal } from './start/refusal';
import { NextSteps } from './sent/next-steps';
import { Reference } from './sent/reference';
import { SameIncident } from './sent/same-incident';
import { change, NO_SERVICE } from './start/typed';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId, ({ service }) => readOne(serviceOf(service.id)));

/** It was sent: its reference, who has it, and what comes next. */
export function SentPage() {
  const { draftId } = useParams({ from: '/refer/$draftId/sent' });
  const { data, error, refetch } = useQuery(referral(draftId));
  if (data === undefined) return error === null ? <Loading what="the referral" /> : <Page title="The referral could not be read"><Refusal error={error} onRetry={() => void refetch()} /></Page>;
  if (data.state === 'draft') {
    return (
      <Page title="This referral has not been sent" before={data.person !== null && <IdentityBanner person={data.person} />}>
        <p>What you wrote is kept as a draft.</p>
        <p><Link to="/refer/$draftId" params={{ draftId }}>Go on with it</Link></p>
      </Page>
    );
  }
  return <Sent referral={data} />;
}

function Sent({ referral: { id, reference, person }, referral: sent }: { readonly referral: Schemas['Referral'] }) {
  // what was typed on the way here is over and done with
  useEffect(() => change({ draft: undefined, spoken: undefined, found: {}, services: NO_SERVICE }), []);
  return (
    <Page title="Referral sent" panel={<Reference reference={reference} />}>
      {person !== null && <IdentityBanner person={person} />}
      <NextSteps referral={sent} />
      <p className="onward-no-print"><Link className="nhsuk-button" to="/referrals/$id" params={{ id }}>Follow this referral</Link></p>
      <p className="onward-no-print"><button type="button" className="onward-text-button" onClick={() => print()}>Print this page</button></p>
      <SameIncident referral={sent} />
      <p className="onward-no-print"><Link to="/refer" search={{}}>Refer somebody else</Link></p>
    </Page>
  );
}

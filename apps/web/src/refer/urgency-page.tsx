import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { referral, service } from '../api/queries';
import type { Schemas } from '../api/client';
import { useChangeUrgency, type Priority, type SpokenTo } from '../api/start-referral';
import { readOne, readReferral, type FirstReads } from '../app/first-reads';
import { IdentityBanner } from '../ui/identity-banner';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { timeOfDay } from '../ui/words';
import type { NextAddress } from './draft/next-address';
import { Refusal } from './start/refusal';
import { EmergencyPage } from './urgency/emergency-page';
import { MovedOn } from './urgency/moved-on';
import { UrgencyChoice } from './urgency/urgency-choice';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId, ({ service: { id } }) => readOne(service(id)));

/** How urgent a draft is, asked again. */
export function UrgencyPage() {
  const { draftId } = useParams({ from: '/refer/$draftId/urgency' });
  const draft = useQuery(referral(draftId));
  const chosen = useQuery({ ...service(draft.data?.service.id ?? ''), enabled: draft.data !== undefined });
  const error = draft.error ?? chosen.error;
  if (draft.data !== undefined && draft.data.state !== 'draft') {
    return (
      <Page title="This referral has been sent">
        <p>Who has it now decides how urgent it is. Send them a message if that has changed.</p>
        <p><Link to="/referrals/$id" params={{ id: draftId }}>See where it is</Link></p>
      </Page>
    );
  }
  if (draft.data !== undefined && chosen.data !== undefined) return <Urgency draft={draft.data} service={chosen.data} />;
  if (error === null) return <Loading what="the draft" />;
  return <Page title="How urgent is it?"><Refusal error={error} onRetry={() => void Promise.all([draft.refetch(), chosen.refetch()])} /></Page>;
}

interface Props {
  readonly draft: Schemas['Referral'];
  readonly service: Schemas['Service'];
}

function Urgency({ draft, service: taker }: Props) {
  const { step } = useSearch({ from: '/refer/$draftId/urgency' });
  const navigate = useNavigate();
  const saving = useChangeUrgency();
  const [typed, type] = useState({ name: draft.spokenTo?.name ?? '', time: draft.spokenTo === null ? '' : timeOfDay(new Date(draft.spokenTo.at)) });
  const params = { draftId: draft.id };
  const isBusy = saving.isPending || saving.isSuccess;
  const save = (priority: Priority, spokenTo?: SpokenTo): void => {
    if (!isBusy) saving.mutate({ draft, priority, spokenTo }, { onSuccess: () => void navigate({ to: '/refer/$draftId/$pageKey', params: { draftId: draft.id, pageKey: 'next' satisfies NextAddress }, search: {} }) });
  };
  const before = (
    <>
      {step === 'emergency'
        ? <Link className="onward-back" to="/refer/$draftId/urgency" params={params}>Back</Link>
        : <Link className="onward-back" to="/refer/$draftId" params={params}>Back to the referral</Link>}
      {draft.person !== null && <IdentityBanner person={draft.person} />}
    </>
  );
  const moved = <MovedOn error={saving.error} draft={draft} asked={saving.variables} onAgain={save} />;
  if (step === 'emergency') {
    return (
      <EmergencyPage before={before} serviceName={taker.name} typed={typed} onType={type} isBusy={isBusy} error={saving.error} onSend={(spokenTo) => save('emergency', spokenTo)} instead={moved} />
    );
  }
  const choose = (priority: Priority): void => {
    if (priority === 'emergency') void navigate({ to: '/refer/$draftId/urgency', params, search: { step: 'emergency' } });
    else save(priority);
  };
  return (
    <Page title="How urgent is it?" before={before} caption={`To ${taker.name}`}>
      {moved}
      <UrgencyChoice service={taker} chosen={draft.priority} busyWith={isBusy ? saving.variables.priority : undefined} onChoose={choose} />
    </Page>
  );
}

import type { FormDefinition } from '@onward/forms';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import * as read from '../../api/queries';
import { ErrorPage } from '../../app/error-page';
import { Loading } from '../../ui/loading';
import { AlreadySent } from './already-sent';
import type { Draft } from './draft';
import { keeperOf, storedOf } from './keeping/keepers';
import { useLeaving } from './keeping/use-leaving';
import { questionnaireOf } from './questions/questionnaire';
import { isSending } from './sending';
import { joinedForm } from './supplements/joined-form';
import { useSupplements, type Supplement } from './supplements/use-supplements';
import { usePagesAtHand } from './use-pages-at-hand';

interface Props {
  readonly draftId: string;
  /** The page that sends it stays until it has led on. */
  readonly isSender?: boolean;
  readonly children: (draft: Draft) => ReactNode;
}

/** Opens a draft for a page. One that was sent already has its timeline instead. */
export function DraftGate({ draftId, isSender = false, children }: Props) {
  const referral = useQuery(read.referral(draftId));
  const pinned = referral.data?.form;
  const form = useQuery({ ...read.form(pinned?.key ?? '', pinned?.version ?? 0), enabled: pinned != null });
  const signedIn = useQuery(read.me);
  const failed = [referral, form].find(({ error, data }) => error !== null && data === undefined);
  if (failed !== undefined) return <ErrorPage error={failed.error as Error} reset={() => void failed.refetch()} />;
  if (referral.data?.state !== undefined && referral.data.state !== 'draft' && pinned == null) return <Navigate to="/referrals/$id" params={{ id: draftId }} replace />;
  if (referral.data === undefined || form.data === undefined || signedIn.data === undefined) return <Loading what="the draft" />;
  const sender = signedIn.data.memberships.find(({ organisation }) => organisation.id === referral.data.sender.id);
  // the API tells its forms as it stores them; its schemas are ours
  const definition = form.data as unknown as FormDefinition;
  return <WithSupplements key={draftId} referral={referral.data} core={definition} kind={sender?.organisation.kind ?? 'other'} isSender={isSender}>{children}</WithSupplements>;
}

function WithSupplements(props: Omit<OpenedProps, 'supplements'>) {
  const { list, error, refetch } = useSupplements(props.referral);
  if (error !== null) return <ErrorPage error={error} reset={refetch} />;
  return list === undefined ? <Loading what="the draft" /> : <Opened {...props} supplements={list} />;
}

interface OpenedProps extends Pick<Draft, 'referral' | 'kind'> {
  readonly core: FormDefinition;
  readonly supplements: readonly Supplement[];
  readonly children: Props['children'];
  readonly isSender: boolean;
}

function Opened({ referral, core, supplements, kind, isSender, children }: OpenedProps) {
  const queries = useQueryClient();
  const { id } = referral;
  const versions = supplements.map(({ form }) => `${form.key} ${form.version}`).join();
  const form = useMemo(() => joinedForm(core, supplements.map((each) => each.form)), [core, versions]);
  const keeper = useMemo(() => {
    const asked = { form, versions: Object.fromEntries(supplements.map((each) => [each.form.key, each.form.version])) };
    return keeperOf(referral, asked, (saved) => queries.setQueryData(read.referral(id).queryKey, saved));
  }, [id, form]);
  const kept = useSyncExternalStore(keeper.watch, keeper.kept);
  // another tab, or another page of this one, may have moved it
  useEffect(() => keeper.learn(storedOf(referral)), [keeper, referral]);
  useLeaving(keeper);
  usePagesAtHand(id);
  const questionnaire = useMemo(() => questionnaireOf(form, kept.answers, kind), [form, kept.answers, kind]);
  const draft = { referral, form, supplements, kind, keeper, kept, questionnaire };
  const isSent = referral.state !== 'draft' || !kept.isDraft;
  if (!isSent || (isSender && isSending(id))) return children(draft);
  return keeper.isAllSaved() ? <Navigate to="/referrals/$id" params={{ id }} replace /> : <AlreadySent draft={draft} />;
}

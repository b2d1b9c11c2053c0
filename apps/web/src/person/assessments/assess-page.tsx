import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FormDefinition } from '@onward/forms';
import { useState } from 'react';
import { ApiError } from '../../api/api-error';
import type { Assessment } from '../../api/assessments';
import { personRecord } from '../../api/person-page';
import { newestForm } from '../../api/draft-queries';
import { readOne, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { NotFound } from '../../app/not-found';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { purposeFor } from '../purpose';
import { AboutPerson, type OfPerson } from './about-person';
import { AskQuestions } from './ask-questions';
import { Scored } from './scored';

export const firstReads: FirstReads<Named> = ({ personId = '', formKey = '' }) => Promise.all([readOne(personRecord(personId, purposeFor(personId))), readOne(newestForm(formKey))]);

/** One instrument, answered of one person; then its score. */
export const Page = ({ named: { personId = '', formKey = '' } }: { readonly named: Named }) => (
  <AboutPerson personId={personId} title="Assess">{(opened) => <Assess {...opened} formKey={formKey} />}</AboutPerson>
);

function Assess({ formKey, ...opened }: OfPerson & { readonly formKey: string }) {
  const { referral } = useSearch({ strict: false }) as { readonly referral?: string };
  const { data, error, refetch } = useQuery(newestForm(formKey));
  // the questions and the score are of one version, whatever is published meanwhile
  const [begun, begin] = useState<FormDefinition>();
  const [recorded, setRecorded] = useState<Assessment>();
  if (recorded !== undefined) return <Scored {...opened} assessment={recorded} onAnother={() => setRecorded(undefined)} />;
  const form = begun ?? (data as FormDefinition | undefined);
  if (form === undefined) {
    if (error === null) return <Loading what="the questions" />;
    return error instanceof ApiError && error.status === 404 ? <NotFound /> : <Whole title="Assess" isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
  }
  if (form.kind !== 'assessment') return <NotFound />;
  return <AskQuestions {...opened} form={form} referralId={referral} onBegin={() => begin(form)} onRecorded={setRecorded} />;
}

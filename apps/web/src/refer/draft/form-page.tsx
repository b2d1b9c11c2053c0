import { Navigate, useParams, useSearch } from '@tanstack/react-router';
import { incidentBefore } from '../../api/incident';
import { story } from '../../api/story';
import { readOne, readReferral, type FirstReads } from '../../app/first-reads';
import { NotFound } from '../../app/not-found';
import { DraftGate } from './draft-gate';
import { GoOn } from './go-on';
import type { NextAddress } from './next-address';
import { QuestionPage } from './question-page';
import { supplementIn } from './supplements/joined-form';
import { readSupplements } from './supplements/use-supplements';

const NEXT: NextAddress = 'next';

export const firstReads: FirstReads<{ readonly draftId: string; readonly pageKey: string }> = ({ draftId, pageKey }) => readReferral(draftId, (referral) => {
  const { id, person, form, group } = referral;
  const asked = supplementIn(pageKey) ?? form?.key;
  return Promise.all([readSupplements(referral), person !== null && asked !== undefined && readOne(story(person.id, asked)), group !== null && readOne(incidentBefore(group, id))]);
});

/** One section of the form. */
export function FormPage() {
  const { draftId, pageKey } = useParams({ from: '/refer/$draftId/$pageKey' });
  const { change } = useSearch({ from: '/refer/$draftId/$pageKey' });
  return (
    <DraftGate draftId={draftId}>
      {(draft) => {
        const page = draft.questionnaire.pages.find(({ key }) => key === pageKey);
        if (page === undefined && pageKey === NEXT) return <GoOn draft={draft} />;
        // another answer, perhaps in another tab, has taken the page away
        if (page === undefined) return draft.form.uiSchema['ui:pages']?.some(({ key }) => key === pageKey) === true ? <Navigate to="/refer/$draftId" params={{ draftId }} replace /> : <NotFound />;
        return <QuestionPage key={page.key} draft={draft} page={page} change={change} />;
      }}
    </DraftGate>
  );
}

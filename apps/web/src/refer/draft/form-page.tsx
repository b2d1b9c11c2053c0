import { useParams, useSearch } from '@tanstack/react-router';
import { incidentBefore } from '../../api/incident';
import { story } from '../../api/story';
import { readOne, readReferral, type FirstReads } from '../../app/first-reads';
import { NotFound } from '../../app/not-found';
import { DraftGate } from './draft-gate';
import { GoOn } from './go-on';
import type { NextAddress } from './next-address';
import { QuestionPage } from './question-page';

const NEXT: NextAddress = 'next';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId, ({ id, person, form, group }) => Promise.all([
  person !== null && form !== null && readOne(story(person.id, form.key)),
  group !== null && readOne(incidentBefore(group, id)),
]));

/** One section of the form. */
export function FormPage() {
  const { draftId, pageKey } = useParams({ from: '/refer/$draftId/$pageKey' });
  const { change } = useSearch({ from: '/refer/$draftId/$pageKey' });
  return (
    <DraftGate draftId={draftId}>
      {(draft) => {
        const page = draft.questionnaire.pages.find(({ key }) => key === pageKey);
        if (page === undefined) return pageKey === NEXT ? <GoOn draft={draft} /> : <NotFound />;
        return <QuestionPage key={page.key} draft={draft} page={page} change={change} />;
      }}
    </DraftGate>
  );
}

import { useParams, useSearch } from '@tanstack/react-router';
import { readReferral, type FirstReads } from '../../app/first-reads';
import { NotFound } from '../../app/not-found';
import { DraftGate } from './draft-gate';
import { QuestionPage } from './question-page';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId);

/** One section of the form. */
export function FormPage() {
  const { draftId, pageKey } = useParams({ from: '/refer/$draftId/$pageKey' });
  const { change } = useSearch({ from: '/refer/$draftId/$pageKey' });
  return (
    <DraftGate draftId={draftId}>
      {(draft) => {
        const page = draft.questionnaire.pages.find(({ key }) => key === pageKey);
        return page === undefined ? <NotFound /> : <QuestionPage key={page.key} draft={draft} page={page} change={change} />;
      }}
    </DraftGate>
  );
}

import { Navigate } from '@tanstack/react-router';
import type { Draft } from './draft';
import { faultsOf } from './questions/questionnaire';
import { nextTask, tasksOf, URGENCY_TASK } from './questions/tasks';

/** Straight to the page that must be answered next, or to the check where none is left. Going back does not come here again. */
export function GoOn({ draft: { referral, form, kind, questionnaire } }: { readonly draft: Draft }) {
  const next = nextTask(tasksOf(questionnaire, faultsOf(form, questionnaire, kind)), URGENCY_TASK);
  const draftId = referral.id;
  if (next === undefined) return <Navigate to="/refer/$draftId/check" params={{ draftId }} replace />;
  return <Navigate to="/refer/$draftId/$pageKey" params={{ draftId, pageKey: next.key }} search={{}} replace />;
}

import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import type { Priority, SpokenTo, UrgencyChange } from '../../api/start-referral';
import { Button } from '../../ui/button';
import { fieldProblems, Refusal } from '../start/refusal';

interface Props {
  readonly error: Error | null;
  /** As it stands now. */
  readonly draft: Pick<Schemas['Referral'], 'priority'>;
  readonly asked: UrgencyChange | undefined;
  readonly onAgain: (priority: Priority, spokenTo?: SpokenTo) => void;
}

/** A draft that was saved elsewhere meanwhile: what it says now, and the choice offered again. Any other refusal is told as it is. */
export function MovedOn({ error, draft, asked, onAgain }: Props) {
  if (error === null || asked === undefined || fieldProblems(error).length > 0) return null;
  const again = (): void => onAgain(asked.priority, asked.spokenTo);
  if (!(error instanceof ApiError) || error.code !== 'VERSION_STALE') return <Refusal error={error} onRetry={again} />;
  return (
    <div className="nhsuk-error-summary" role="alert">
      <h2 className="nhsuk-error-summary__title">This draft was changed in another place</h2>
      <p>Its urgency there is {draft.priority}. You chose {asked.priority}. The other answers stay as they were saved.</p>
      <Button kind="secondary" onClick={again}>Make it {asked.priority}</Button>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { useConversationRead } from '../../messages';
import { isMine } from '../next-words';
import { useReferralPage } from '../referral-context';
import { isOverdue, whenWords } from '../when';
import { Step } from './step';
import { stepsToCome } from './steps-to-come';
import { useNews } from './use-news';

interface Props {
  readonly hasMore: boolean;
  readonly isReadingMore: boolean;
  readonly onMore: () => void;
}

/** What happened, oldest first, and in dashes what is to come. */
export function Timeline({ hasMore, isReadingMore, onMore }: Props) {
  const { referral, steps, myOrganisationId } = useReferralPage();
  const { news, newIds } = useNews();
  useConversationRead(referral.id, steps);
  const readFrom = useRef<number | undefined>(undefined);
  useEffect(() => {
    const first = readFrom.current === undefined ? undefined : steps[readFrom.current];
    if (first === undefined) return;
    // the button is gone: whoever pressed it goes on at the first of the steps that it brought
    readFrom.current = undefined;
    document.getElementById(`step-${first.id}`)?.focus();
  }, [steps]);
  const readOn = (): void => {
    readFrom.current = steps.length;
    onMore();
  };
  const coming = stepsToCome(referral, isMine(referral, myOrganisationId));
  if (steps.length + coming.length === 0) return null;
  return (
    <section aria-labelledby="timeline" className="onward-timeline-section">
      <h2 id="timeline" className="nhsuk-heading-m">Where it has been, and what comes next</h2>
      <p role="status" className="nhsuk-u-visually-hidden">{news}</p>
      <ol className="onward-timeline">
        {steps.map((event, index) => <Step key={event.id} event={event} isTakenBack={steps[index + 1]?.type === 'retract'} isNew={newIds.has(event.id)} />)}
        {hasMore
          ? <li className="onward-step onward-step--coming"><Button kind="secondary" isBusy={isReadingMore} onClick={readOn}>Show later steps</Button></li>
          : coming.map(({ key, title, by }) => (
            <li key={key} className="onward-step onward-step--coming">
              <h3 className="onward-step__title"><span className="nhsuk-u-visually-hidden">To come: </span>{title}</h3>
              {by !== undefined && <p className={isOverdue(by) ? 'onward-late' : 'onward-quiet'}>{isOverdue(by) ? 'Overdue: was expected by' : 'Expected by'} {whenWords(by)}</p>}
            </li>
          ))}
      </ol>
    </section>
  );
}

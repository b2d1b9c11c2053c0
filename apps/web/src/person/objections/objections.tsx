import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useWithdrawObjection, type Purpose } from '../../api/person-page';
import { Failed } from '../../ui/failed';
import { codeWords, date } from '../../ui/words';
import { ObjectionForm } from './objection-form';

interface Props {
  readonly personId: string;
  readonly person: Schemas['Person'];
  readonly purpose: Purpose;
}

/** What the person does not want shared beyond a referral itself: recorded in their own words, and taken back when they think again. */
export function Objections({ personId, person: { objections = [] }, purpose }: Props) {
  const [isOpen, open] = useState(false);
  const [done, tell] = useState<string>();
  const withdrawing = useWithdrawObjection();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done, objections.length]);
  return (
    <section aria-labelledby="objections">
      <h2 id="objections" className="nhsuk-heading-m">Objection to sharing</h2>
      {done !== undefined && <p ref={notice} tabIndex={-1} className="onward-inset">{done}</p>}
      {objections.map(({ id, categories, note, recordedBy, organisation, at }) => (
        <div key={id} className="onward-inset">
          <p><strong>Not to be shared: {categories === null ? 'anything' : categories.map(codeWords).join(', ')}</strong></p>
          <p className="onward-words" dir="auto">{note}</p>
          <p className="onward-quiet">Recorded by {recordedBy}, {organisation.name}, {date(at)}.</p>
          <button
            type="button" className="onward-text-button" aria-disabled={withdrawing.isPending}
            onClick={() => {
              if (!withdrawing.isPending) withdrawing.mutate({ id: personId, objectionId: id, purpose }, { onSuccess: () => tell('The objection is withdrawn. What is agreed between organisations may be shared again.') });
            }}
          >
            The person has thought again: withdraw it
          </button>
        </div>
      ))}
      {withdrawing.error !== null && <Failed error={withdrawing.error} />}
      {!isOpen && <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => open(true)}>Record an objection</button>}
      {isOpen && (
        <ObjectionForm
          personId={personId} purpose={purpose} onCancel={() => open(false)}
          onDone={() => {
            open(false);
            tell('The objection is recorded. From now on it is shared with nobody beyond the referrals themselves.');
          }}
        />
      )}
    </section>
  );
}

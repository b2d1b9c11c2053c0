import { useEffect, useRef, type MouseEvent } from 'react';

export interface FieldFault {
  /** The id of the element to go to: the field, or the first of a group. */
  readonly fieldId: string;
  readonly message: string;
  /** Where the field is on another page: goes there. */
  readonly onGo?: () => void;
}

/** Every fault of a page, in page order, each a link to its field; takes focus when it comes and whenever it changes (NHS service manual, "Error summary"). */
export function ErrorSummary({ faults }: { readonly faults: readonly FieldFault[] }) {
  const box = useRef<HTMLDivElement>(null);
  const told = faults.map(({ fieldId, message }) => `${fieldId} ${message}`).join('\n');
  useEffect(() => {
    if (told !== '') box.current?.focus();
  }, [told]);
  if (faults.length === 0) return null;
  const goTo = (event: MouseEvent, { fieldId, onGo }: FieldFault): void => {
    event.preventDefault();
    if (onGo === undefined) document.getElementById(fieldId)?.focus();
    else onGo();
  };
  return (
    <div ref={box} className="nhsuk-error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title" className="nhsuk-error-summary__title">There is a problem</h2>
      <ul className="nhsuk-list nhsuk-error-summary__list">
        {faults.map((fault) => (
          <li key={`${fault.fieldId} ${fault.message}`}><a href={`#${fault.fieldId}`} onClick={(event) => goTo(event, fault)}>{fault.message}</a></li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  /** A link that changes it. */
  readonly action?: ReactNode;
}

/** Questions and their answers. What was typed in several paragraphs keeps them. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, label, value, action }) => (
        <div key={key} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{label}</dt>
          <dd className="nhsuk-summary-list__value onward-words" dir="auto">{value}</dd>
          {action !== undefined && <dd className="nhsuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}

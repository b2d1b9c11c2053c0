import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Short answers under their labels, as dense as they can be read. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="onward-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto" className="onward-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Schemas } from '../../api/client';
import { DecisionForm } from './decision-form';

/** None of those who are known. */
export function DecideAlone({ entry, onDone }: { readonly entry: Schemas['MatchingEntry']; readonly onDone: (words: string) => void }) {
  return (
    <section aria-labelledby="alone" className="onward-block">
      <h2 id="alone" className="nhsuk-heading-m">None of them</h2>
      <DecisionForm entry={entry} id="alone" ways={[{ words: 'A person of their own', kind: 'new-person', done: 'They are a person of their own, and wait no longer.' }]} onDone={onDone} />
    </section>
  );
}

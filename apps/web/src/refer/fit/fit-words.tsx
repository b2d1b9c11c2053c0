import type { RankedService } from '../../api/fit';

const MARKS = { met: ['✓', 'Met'], unmet: ['✗', 'Not met'], unknown: ['?', 'Not known'] } as const;

const REASONS: Readonly<Record<string, string>> = {
  'criteria-not-met': 'what it asks was not met', age: 'of the person’s age', area: 'of where the person lives', capacity: 'it was full', specialty: 'another specialty was needed',
  priority: 'of how urgent it was',
};

/** What a service asks, each with whether the person meets it. */
export function FitCriteria({ id, fit }: { readonly id: string; readonly fit: RankedService }) {
  const marked = (['unmet', 'unknown', 'met'] as const).flatMap((verdict) => fit[verdict].map((words) => ({ words, verdict })));
  return (
    <ul className="nhsuk-list onward-service__criteria" aria-labelledby={id}>
      {marked.map(({ words, verdict }) => {
        const [mark, said] = MARKS[verdict];
        return <li key={words}><span aria-hidden="true">{mark} </span><span className="nhsuk-u-visually-hidden">{said}: </span>{verdict === 'unmet' ? <strong>{words}</strong> : words}</li>;
      })}
    </ul>
  );
}

/** Where those that came to it went on to: what the list itself does not say. */
export function WentOnTo({ fit: { redirects } }: { readonly fit: RankedService }) {
  if (redirects === null) return null;
  const [most] = redirects.to;
  if (most === undefined) return null;
  const because = REASONS[most.reason];
  return <p>{most.times} of the last {redirects.of} referrals to it were moved on to {most.name}{because !== undefined && `, mostly because ${because}`}.</p>;
}

import type { Asked } from './asked';
import { Facts, type Fact } from './facts';

/** What a decision rests on besides risk, by concept, as triage calls it. */
const PARTS = [
  {
    title: 'Why',
    shown: [['reason-for-referral', 'Reason'], ['presenting-situation', 'What is happening'], ['urgency', 'How soon'], ['urgency-reason', 'Why not later']],
  },
  { title: 'What is asked for', shown: [['requested-action', 'Asked for'], ['requested-action-details', 'More'], ['persons-wishes', 'The person wants']] },
  {
    title: 'Agreement',
    shown: [['agreement-basis', 'Basis'], ['agreement-given-by', 'Agreed by'], ['agreement-reason', 'Why without'], ['mental-capacity', 'Can they decide?']],
  },
] as const;
export const DECISION_CONCEPTS: readonly string[] = PARTS.flatMap(({ shown }) => shown.map(([concept]) => concept));

export function DecisionFacts({ asked }: { readonly asked: readonly Asked[] }) {
  return PARTS.map(({ title, shown }) => {
    const facts = shown.flatMap(([concept, label]): Fact[] => {
      const words = asked.find((one) => one.concept === concept)?.words;
      return words === undefined ? [] : [{ label, value: concept === 'reason-for-referral' ? <span className="onward-reason">{words}</span> : words }];
    });
    return (
      <section key={title}>
        <h3 className="nhsuk-heading-s">{title}</h3>
        {facts.length > 0 ? <Facts facts={facts} /> : <p className="onward-quiet">Nothing was said about it.</p>}
      </section>
    );
  });
}

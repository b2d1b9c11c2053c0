import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { form as formQuery } from '../../api/queries';
import { askedIn, sectionsOf, type Asked } from './asked';
import { DECISION_CONCEPTS } from './decision-facts';
import { Facts } from './facts';
import { RISK_CONCEPTS } from './risks';

const isShown = ({ concept, words }: Asked): boolean => words === undefined || RISK_CONCEPTS.includes(concept) || DECISION_CONCEPTS.includes(concept);

/** Whatever else was answered, by the sections of the form, and what was left open. */
export function OtherAnswers({ form, asked }: { readonly form: Schemas['Form']; readonly asked: readonly Asked[] }) {
  if (asked.every(isShown)) return <p className="onward-quiet">Nothing else was answered.</p>;
  return sectionsOf(form, asked).map((section) => {
    const rest = section.asked.filter((one) => !isShown(one));
    if (rest.length === 0) return null;
    return (
      <section key={section.title}>
        <h4 className="nhsuk-heading-xs">{section.title}</h4>
        <Facts facts={rest.map(({ label, words }) => ({ label, value: words }))} />
      </section>
    );
  });
}

/** A service's own short form, as it was answered: what it asks, it decides by. */
export function Supplement({ supplement }: { readonly supplement: Schemas['Referral']['supplements'][number] }) {
  const { data } = useQuery(formQuery(supplement.form.key, supplement.form.version));
  if (data === undefined) return null;
  const answered = askedIn(data, supplement.answers).filter(({ words }) => words !== undefined);
  return (
    <section>
      <h3 className="nhsuk-heading-s">{data.title}</h3>
      <Facts facts={answered.map(({ label, words }) => ({ label, value: words }))} />
    </section>
  );
}

import { Tag } from '../../ui/tag';
import type { Asked } from './asked';
import { Facts } from './facts';

/** A question about risk, the question that says more, and how triage calls it. */
const RISKS = [
  ['risk-to-person', 'risk-to-person-details', 'Risk to the person'],
  ['risk-to-others', 'risk-to-others-details', 'Risk to others'],
  ['safeguarding-concern', 'safeguarding-concern-details', 'Safeguarding'],
] as const;
const BESIDES = [['visit-safety', 'Before a visit'], ['legal-status', 'Legal status'], ['police-reference', 'Police']] as const;
export const RISK_CONCEPTS: readonly string[] = [...RISKS.flatMap(([concept, more]) => [concept, more]), ...BESIDES.map(([concept]) => concept)];

const NONE: readonly unknown[] = ['no', 'none'];
const NOT_KNOWN: readonly unknown[] = [undefined, 'not-known'];

/** What could go wrong, before anything else: said in words, and marked where there is something. */
export function Risks({ asked }: { readonly asked: readonly Asked[] }) {
  const of = (concept: string): Asked | undefined => asked.find((one) => one.concept === concept);
  const facts = RISKS.map(([concept, more, label]) => {
    const { value, words } = of(concept) ?? {};
    const isThere = !NONE.includes(value) && !NOT_KNOWN.includes(value);
    const answer = isThere ? <Tag colour="red">{words ?? 'Yes'}</Tag> : NOT_KNOWN.includes(value) ? <Tag colour="orange">{words === undefined ? 'Not answered' : 'Not known'}</Tag> : 'No';
    return { label, isThere, value: <>{answer} {of(more)?.words}</> };
  });
  const besides = BESIDES.flatMap(([concept, label]) => {
    const { words, value } = of(concept) ?? {};
    return words === undefined || (Array.isArray(value) && value.includes('none')) ? [] : [{ label, value: words }];
  });
  const isAny = facts.some(({ isThere }) => isThere);
  return (
    <section className={isAny ? 'onward-risks onward-risks--there' : 'onward-risks'} aria-labelledby="risks-title">
      <h3 id="risks-title" className="nhsuk-heading-s">Risk and safeguarding</h3>
      <Facts facts={[...facts, ...besides]} />
    </section>
  );
}

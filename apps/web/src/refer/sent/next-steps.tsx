import { useQuery } from '@tanstack/react-query';
import { service as serviceOf } from '../../api/queries';
import type { Schemas } from '../../api/client';
import { Ring } from '../../ui/ring';
import { dayAndTime, stateWords } from '../../ui/words';

type Referral = Schemas['Referral'];

/** What becomes of each kind of deadline, in the order in which they come. */
const STEPS = [
  ['acknowledge', 'They say that they have received it'],
  ['decide', 'They decide: accept it, ask you something, give advice, or move it onward to where it belongs'],
  ['contact', 'They contact the person for the first time'],
  ['outcome', 'They tell you what came of it'],
] as const;

/** Sent, and nobody has taken it on yet. */
const NOT_TAKEN_ON: readonly Referral['state'][] = ['submitted', 'redirected', 'triaged', 'information-requested', 'escalated', 'advised'];

/** Who has it, and what they owe by when. */
export function NextSteps({ referral }: { readonly referral: Referral }) {
  const { deadlines, owner, service, state } = referral;
  const phone = useQuery(serviceOf(service.id)).data?.contact.phone ?? null;
  if (!NOT_TAKEN_ON.includes(state)) {
    return (
      <>
        <h2 className="nhsuk-heading-m">Where it is now</h2>
        <p><strong>{stateWords(state)}</strong>: {service.name}.</p>
      </>
    );
  }
  const dated = STEPS.flatMap(([kind, words]) => {
    const deadline = deadlines.find((one) => one.kind === kind);
    return deadline === undefined ? [] : [{ kind, words, by: deadline.dueAt }];
  });
  const later = STEPS.filter(([kind]) => kind === 'contact' || kind === 'outcome').filter(([kind]) => !dated.some((step) => step.kind === kind));
  return (
    <>
      <h2 className="nhsuk-heading-m">Who has it now</h2>
      <p><strong>{owner?.name ?? service.name}</strong>. Until they accept it clinical responsibility has not moved: go on as you would without them, and if the person gets worse do not wait. In an emergency call <a href="tel:999">999</a>.</p>
      <h2 className="nhsuk-heading-m">What happens next</h2>
      <ol className="onward-steps">
        {dated.map(({ kind, words, by }) => <li key={kind}><strong>By {dayAndTime(by)}</strong>{words}</li>)}
        {later.map(([kind, words]) => <li key={kind}><strong>{kind === 'contact' ? 'Once it is accepted' : 'In the end'}</strong>{words}</li>)}
      </ol>
      <p>If they do not look at it or decide in time, it goes to a coordinator. If it is late, <Ring name={service.name} phone={phone} />. You are told of each step.</p>
    </>
  );
}

import { useState } from 'react';
import type { Advice } from '../api/advice';
import { Radios } from '../ui/options';
import { ServicePicker } from './service-picker';
import { WordsForm } from './words-form';

type Chosen = { readonly id: string; readonly name: string };

/** For who is asked: an answer, or who else is to answer. */
export function AnswerActs({ question }: { readonly question: Advice }) {
  const [isPassing, pass] = useState(false);
  const { allowedActs, organisation } = question;
  if (isPassing && allowedActs.includes('pass-on')) return <PassOn question={question} onAnswer={() => pass(false)} />;
  return (
    <section aria-labelledby="answer" className="onward-above">
      <h2 id="answer" className="nhsuk-heading-m">{question.state === 'answered' ? 'Add to the answer' : 'Your answer'}</h2>
      <p>It is read by {organisation.name}. Write what they may know.</p>
      <Answer question={question} />
      {allowedActs.includes('pass-on') && <p><button type="button" className="onward-text-button" onClick={() => pass(true)}>It is for another service: pass it on</button></p>}
    </section>
  );
}

function Answer({ question: { id, service } }: { readonly question: Advice }) {
  const [says, say] = useState('no');
  const [other, choose] = useState<Chosen>();
  const referToId = says === 'us' ? service.id : says === 'other' ? other?.id : undefined;
  return (
    <WordsForm
      adviceId={id} id="answer-words" label="What you advise" missing="Write your answer" action="Send the answer"
      decide={(text) => (says === 'other' && other === undefined ? { fieldId: 'answer-whom', message: 'Choose the service that they should refer to' } : { type: 'answer', text, ...(referToId !== undefined && { referToId }) })}
    >
      {(errorOf) => (
        <>
          <Radios
            id="answer-refer" label="Should they refer?" value={says} onChange={say}
            options={[{ value: 'no', label: 'No, or it is for them to say' }, { value: 'us', label: `Yes, to ${service.name}` }, { value: 'other', label: 'Yes, to another service' }]}
          />
          {says === 'other' && (other === undefined
            ? <ServicePicker id="answer-whom" label="Which service?" error={errorOf('answer-whom')} without={[service.id]} onChoose={choose} />
            : <p>To <strong>{other.name}</strong>. <button type="button" className="onward-text-button" onClick={() => choose(undefined)}>Change</button></p>)}
        </>
      )}
    </WordsForm>
  );
}

function PassOn({ question: { id, service }, onAnswer }: { readonly question: Advice; readonly onAnswer: () => void }) {
  const [to, choose] = useState<Chosen>();
  return (
    <section aria-labelledby="pass-on" className="onward-above">
      <h2 id="pass-on" className="nhsuk-heading-m">Pass it on</h2>
      <p>Its time to answer runs on. Whoever asked is told where it is.</p>
      <WordsForm
        adviceId={id} id="pass-on-words" label="Why it is for them" missing="Write why you pass it on" action="Pass it on"
        decide={(text) => (to === undefined ? { fieldId: 'pass-on-whom', message: 'Choose who is to answer' } : { type: 'pass-on', text, serviceId: to.id })}
      >
        {(errorOf) => (to === undefined
          ? <ServicePicker id="pass-on-whom" label="Who is to answer?" error={errorOf('pass-on-whom')} without={[service.id]} onChoose={choose} />
          : <p>To <strong>{to.name}</strong>. <button type="button" className="onward-text-button" onClick={() => choose(undefined)}>Change</button></p>)}
      </WordsForm>
      <p><button type="button" className="onward-text-button" onClick={onAnswer}>Answer it instead</button></p>
    </section>
  );
}

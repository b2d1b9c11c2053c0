import { Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { useReferralPage } from '../referral-context';
import { textOf } from '../timeline/event-text';
import { Speech } from '../timeline/speech';
import { useTyped } from '../../ui/kept-typed';
import { ActForm } from './act-form';
import { ifAny, MOST_WORDS, tooLong } from '../../ui/words-fault';

/** Advice that was given instead: whether it settles the matter is the referrer's word. */
export function AdviceForm() {
  const { referral, steps } = useReferralPage();
  const [words, setWords, clearWords] = useTyped(`${referral.id} advice`, '');
  const [settles, setSettles, clearSettles] = useTyped(`${referral.id} settles`, '');
  const advising = steps.findLast(({ type }) => type === 'advise');
  const advice = advising === undefined ? undefined : textOf(advising, 'advice');
  const service = referral.service.name;
  const isClosing = settles === 'yes';
  return (
    <section aria-labelledby="advice-title" className="onward-owed">
      <h2 id="advice-title" className="nhsuk-heading-m">Read the advice</h2>
      {advising !== undefined && <Speech label={`${advising.by.name}, ${advising.by.organisation.name}`} words={advice ?? 'The advice is not shown to you.'} isOurs={false} />}
      <ActForm
        type={isClosing ? 'acknowledge-advice' : 'convert'} action={settles === '' ? 'Continue' : isClosing ? 'Close the referral' : `Send it back to ${service}`}
        fieldOf={(pointer) => (pointer === '' ? 'settles' : 'advice-words')}
        onSent={() => {
          clearWords();
          clearSettles();
        }}
        isTyped={words !== '' || settles !== ''}
        decide={() => {
          if (settles === '') return [{ fieldId: 'settles', message: 'Say whether the advice settles it' }];
          return tooLong('advice-words', words) ?? { type: isClosing ? 'acknowledge-advice' : 'convert', toReferrer: ifAny(words) };
        }}
      >
        {(errorOf) => (
          <>
            <Radios
              id="settles" label="Does this settle it?" value={settles === '' ? undefined : settles} onChange={setSettles} error={errorOf('settles')}
              options={[
                { value: 'yes', label: 'Yes, the advice settles it', hint: 'The referral is closed.' },
                { value: 'no', label: 'No, the person needs to be seen', hint: `It goes back to ${service} as the same referral. They must accept it or move it onward.` },
              ]}
            />
            <TextArea
              id="advice-words" label={settles === 'no' ? 'Why not?' : 'Anything to say to them?'} isOptional rows={3} maxLength={MOST_WORDS} value={words} onChange={setWords}
              hint="Everyone on this referral can read it." error={errorOf('advice-words')}
            />
          </>
        )}
      </ActForm>
    </section>
  );
}

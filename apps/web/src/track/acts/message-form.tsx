import { TextArea } from '../../ui/text-area';
import { useReferralPage } from '../referral-context';
import { useTyped } from '../../ui/kept-typed';
import { ActForm } from './act-form';
import { MOST_WORDS, wordsFault } from '../../ui/words-fault';

/** Writes to everybody who is on the referral. */
export function MessageForm() {
  const { referral } = useReferralPage();
  const [words, setWords, clear] = useTyped(`${referral.id} message`, '');
  return (
    <section aria-labelledby="message-title" className="onward-no-print">
      <h2 id="message-title" className="nhsuk-heading-m">Send a message</h2>
      <ActForm
        type="message" action="Send message" kind="secondary" fieldOf={() => 'message'} onSent={clear} isTyped={false}
        decide={() => wordsFault('message', words, 'Enter a message') ?? { type: 'message', toReferrer: words }}
      >
        {(errorOf) => (
          <TextArea
            id="message" label="Your message" hint="Everyone on this referral can read it. In an emergency, call." rows={3} maxLength={MOST_WORDS} value={words} onChange={setWords}
            error={errorOf('message')}
          />
        )}
      </ActForm>
    </section>
  );
}

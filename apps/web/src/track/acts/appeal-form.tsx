import { TextArea } from '../../ui/text-area';
import { useReferralPage } from '../referral-context';
import { useTyped } from '../../ui/kept-typed';
import { ActForm } from './act-form';
import type { PanelProps } from './panel';
import { MOST_WORDS, wordsFault } from '../../ui/words-fault';

/** Asks for a second look, once. */
export function AppealForm({ cancel, onDone }: PanelProps) {
  const { referral } = useReferralPage();
  const [words, setWords, clear] = useTyped(`${referral.id} appeal`, '');
  return (
    <ActForm
      type="appeal" action="Ask for a second look" cancel={cancel} fieldOf={() => 'appeal'} isTyped={words !== ''}
      onSent={() => {
        clear();
        onDone();
      }}
      decide={() => wordsFault('appeal', words, 'Say why it should be looked at again') ?? { type: 'appeal', note: words }}
      causes={<p>The coordinator looks at it again and decides. This can be asked for once.</p>}
    >
      {(errorOf) => (
        <TextArea
          id="appeal" label="Why should it be looked at again?" hint="What was missed, or what has changed. The coordinator reads this." rows={4} maxLength={MOST_WORDS} value={words}
          onChange={setWords} error={errorOf('appeal')}
        />
      )}
    </ActForm>
  );
}

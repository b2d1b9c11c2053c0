import { WITHDRAW_REASONS } from '@onward/workflow/words';
import { Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { useReferralPage } from '../referral-context';
import { useTyped } from '../../ui/kept-typed';
import { ActForm } from './act-form';
import type { PanelProps } from './panel';
import { ifAny, MOST_WORDS, tooLong, wordsFault } from '../../ui/words-fault';

const OPTIONS = Object.entries(WITHDRAW_REASONS).map(([value, label]) => ({ value, label }));

/** Ends the referral at the referrer's wish. */
export function WithdrawForm({ cancel, onDone }: PanelProps) {
  const { referral } = useReferralPage();
  const [reason, setReason, clearReason] = useTyped(`${referral.id} withdraw`, '');
  const [words, setWords, clearWords] = useTyped(`${referral.id} withdraw-note`, '');
  const isDraft = referral.state === 'draft';
  const isOther = reason === 'other';
  return (
    <ActForm
      type="withdraw" action={isDraft ? 'Yes, discard this draft' : 'Yes, withdraw this referral'} kind="warning" cancel={cancel} fieldOf={(pointer) => (pointer === '/note' ? 'withdraw-note' : 'withdraw')}
      onSent={() => {
        clearReason();
        clearWords();
        onDone();
      }}
      isTyped={reason !== '' || words !== ''}
      decide={() => {
        if (reason === '') return [{ fieldId: 'withdraw', message: 'Choose why' }];
        const fault = isOther ? wordsFault('withdraw-note', words, 'Say why, in your own words') : tooLong('withdraw-note', words);
        return fault ?? { type: 'withdraw', reason, note: ifAny(words) };
      }}
      causes={isDraft ? <p>Nobody has seen the draft. It is closed, and nothing is sent.</p> : <p><strong>This ends the referral.</strong> {referral.owner?.name ?? referral.service.name} stops, and everyone on it is told. If the person still needs help, leave it as it is.</p>}
    >
      {(errorOf) => (
        <>
          <Radios id="withdraw" label={isDraft ? 'Why do you discard it?' : 'Why do you withdraw it?'} options={OPTIONS} value={reason === '' ? undefined : reason} onChange={setReason} error={errorOf('withdraw')} />
          <TextArea
            id="withdraw-note" label={isOther ? 'Why?' : 'Anything the team should know'} isOptional={!isOther} rows={3} maxLength={MOST_WORDS} value={words} onChange={setWords}
            hint="For the team that has it." error={errorOf('withdraw-note')}
          />
        </>
      )}
    </ActForm>
  );
}

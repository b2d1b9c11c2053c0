import { useCallback, useState } from 'react';
import type { FieldFault } from '../../ui/error-summary';
import { Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { questionAt, type AskedQuestion } from '../question-at';
import { useReferralPage } from '../referral-context';
import { pointersOf, textOf } from '../timeline/event-text';
import { Speech } from '../timeline/speech';
import { useTyped } from '../../ui/kept-typed';
import type { ActBody } from './act-body';
import { ActForm } from './act-form';
import { AskedAnswer } from './asked-answer';
import { ifAny, MOST_WORDS, tooLong } from '../../ui/words-fault';

const READERS = [
  { value: 'everyone', label: 'Everyone on this referral' },
  { value: 'team', label: 'Only the team that has it', hint: 'Not the people it is shared with, nor teams that have it later.' },
];

/** What was typed of an answer: null empties it. */
type Changes = Readonly<Record<string, unknown>>;
const NO_CHANGES: Changes = {};

/** Answers the question that a service asked: in words, by changing the answers it asked about, or both. */
export function AnswerForm() {
  const { referral, steps, form } = useReferralPage();
  const [words, setWords, clearWords] = useTyped(`${referral.id} answer`, '');
  const [changes, setChanges, clearChanges] = useTyped(`${referral.id} changes`, NO_CHANGES);
  const [readers, setReaders] = useState('everyone');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const rememberRefused = useCallback((pointers: readonly string[]) => {
    setRefused((known) => [...new Set([...known, ...pointers.filter((pointer) => pointer.startsWith('/answers/')).map((pointer) => pointer.slice('/answers'.length))])]);
  }, []);

  const asking = steps.findLast(({ type }) => type === 'request-information');
  const pointers = asking === undefined ? [] : pointersOf(asking);
  const questions = form === undefined ? [] : questionsAt([...pointers, ...refused], (pointer) => questionAt(form, pointer));
  const answers = referral.answers ?? {};
  const question = asking === undefined ? undefined : textOf(asking, 'question');

  const decide = (): ActBody | readonly FieldFault[] => {
    const hasChanges = Object.keys(changes).length > 0;
    if (words.trim() === '' && !hasChanges) {
      return [{ fieldId: 'answer', message: questions.length > 0 ? 'Answer in words, or change an answer below' : 'Enter your answer' }];
    }
    const fault = tooLong('answer', words);
    if (fault !== undefined) return fault;
    return {
      type: 'provide-information',
      ...(words.trim() !== '' && (readers === 'everyone' ? { toReferrer: words } : { note: ifAny(words) })),
      ...(hasChanges && { answers: changes }),
    };
  };

  return (
    <section aria-labelledby="answer-title" className="onward-owed">
      <h2 id="answer-title" className="nhsuk-heading-m">Answer the question</h2>
      {question !== undefined && asking !== undefined && <Speech label={`${asking.by.name}, ${asking.by.organisation.name}`} words={question} isOurs={false} />}
      <ActForm
        type="provide-information" action="Send answer" decide={decide} isTyped={words !== '' || Object.keys(changes).length > 0} onRefused={rememberRefused}
        fieldOf={(pointer) => (pointer.startsWith('/answers/') ? `answer-${pointer.split('/')[2] ?? ''}` : 'answer')}
        onSent={() => {
          clearWords();
          clearChanges();
        }}
        causes={<p>It goes back to {asking?.by.role === 'coordinator' ? 'the coordinator' : referral.service.name}. The time by which they must decide stays the same.</p>}
      >
        {(errorOf) => (
          <>
            <TextArea id="answer" label="Your answer" rows={5} maxLength={MOST_WORDS} value={words} onChange={setWords} error={errorOf('answer')} />
            {words.trim() !== '' && <Radios id="answer-readers" label="Who may read it?" options={READERS} value={readers} onChange={setReaders} />}
            {questions.length > 0 && (
              <div className="onward-asked">
                <h3 className="nhsuk-heading-s">The answers they asked about</h3>
                {questions.map((asked) => (
                  <AskedAnswer
                    key={asked.key} question={asked} sent={answers[asked.key]} changed={changes[asked.key]} error={errorOf(`answer-${asked.key}`)}
                    onChange={(value) => {
                      const { [asked.key]: _before, ...others } = changes;
                      setChanges(isSame(value, answers[asked.key]) ? others : { ...others, [asked.key]: value });
                    }}
                  />
                ))}
              </div>
            )}
          </>
        )}
      </ActForm>
    </section>
  );
}

const isSame = (value: unknown, sent: unknown): boolean => JSON.stringify(value ?? null) === JSON.stringify(sent ?? null);

/** The questions at these pointers, each once. */
function questionsAt(pointers: readonly string[], at: (pointer: string) => AskedQuestion | undefined): AskedQuestion[] {
  const found = pointers.map(at).filter((question) => question !== undefined);
  return [...new Map(found.map((question) => [question.key, question])).values()];
}

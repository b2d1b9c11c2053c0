import { answerWords, titleOf } from '@onward/forms';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../ui/button';
import { fieldIdOf } from '../../../ui/form/faults';
import type { Draft } from '../draft';
import { withAnswersOf, type Answers } from '../keeping/changes';
import type { KnownHere } from './known-here';
import { Said } from './said';

interface Props {
  readonly draft: Draft;
  readonly offered: readonly KnownHere[];
  /** Of these, what may be confirmed in one act. */
  readonly atOnce: Answers;
}

/** Answers that may be taken over, each once somebody confirms it, or to be changed. */
export function Offers({ draft, offered, atOnce }: Props) {
  const { keeper } = draft;
  const list = useRef<HTMLUListElement>(null);
  const together = Object.keys(atOnce);
  /** Shown before the next key can be pressed, which goes to what has the focus by then. */
  const take = (answers: Answers): void => flushSync(() => keeper.change(withAnswersOf(keeper.kept().answers, answers, Object.keys(answers))));
  const goTo = (question: string): void => document.getElementById(fieldIdOf(`/${question}`))?.focus();
  /** What was confirmed goes from the list: on to the next, and after the last to the questions. */
  const goOn = (at: number): void => {
    const left = list.current?.querySelectorAll<HTMLElement>('[data-confirm] button') ?? [];
    (left[Math.min(at, left.length - 1)] ?? document.querySelector('h1'))?.focus();
  };
  return (
    <>
      {together.length > 1 && (
        <Button
          kind="secondary"
          onClick={() => {
            take(atOnce);
            goOn(0);
          }}
        >
          Confirm all {together.length} that may be confirmed together
        </Button>
      )}
      <ul ref={list} className="onward-plain">
        {offered.map((one, at) => (
          <Offered
            key={one.question} one={one} draft={draft}
            onConfirm={(value) => {
              take({ [one.question]: value });
              goOn(at);
            }}
            onChange={(value) => {
              take({ [one.question]: value });
              goTo(one.question);
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface OfferedProps {
  readonly one: KnownHere;
  readonly draft: Draft;
  readonly onConfirm: (value: unknown) => void;
  /** Takes it over to be changed. */
  readonly onChange: (value: unknown) => void;
}

function Offered({ one: { question, offer: { known } }, draft: { form }, onConfirm, onChange }: OfferedProps) {
  const title = titleOf(form, question);
  const aside = <span className="nhsuk-u-visually-hidden">: {title}</span>;
  return (
    <li className="onward-known__one">
      <p className="onward-label">{title}</p>
      {known.length > 1 && <p>Not everybody says the same. Ask, and choose.</p>}
      {known.map((each) => (
        <div key={each.responseId}>
          <Said known={each} words={answerWords(form, question, each.value)} />
          <div className="onward-buttons">
            <span data-confirm><Button kind="secondary" onClick={() => onConfirm(each.value)}>Confirm{aside}</Button></span>
            <button type="button" className="onward-text-button" onClick={() => onChange(each.value)}>Change{aside}</button>
          </div>
        </div>
      ))}
    </li>
  );
}

import { answerWords, titleOf } from '@onward/forms';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { story, type KnownAnswer } from '../../../api/story';
import { Button } from '../../../ui/button';
import { fieldIdOf } from '../../../ui/form/faults';
import { date } from '../../../ui/words';
import type { Draft } from '../draft';
import { withAnswersOf } from '../keeping/changes';
import type { AskedPage } from '../questions/questionnaire';
import { knownHere, type KnownHere } from './known-here';

interface Props {
  readonly draft: Draft;
  readonly page: AskedPage;
}

/** What was told before, by anybody, for the questions of this page: who said it and when. It is no answer until somebody confirms it. */
export function KnownAlready({ draft, page }: Props) {
  const { referral, form, keeper, kept } = draft;
  const { data } = useQuery({ ...story(referral.person?.id ?? '', form.key), enabled: referral.person !== null });
  const list = useRef<HTMLUListElement>(null);
  if (data === undefined) return null;
  const { offered, atOnce, asked } = knownHere(page, kept.answers, data.provenance);
  const together = Object.keys(atOnce);
  const take = (answers: Readonly<Record<string, unknown>>): void => keeper.change(withAnswersOf(keeper.kept().answers, answers, Object.keys(answers)));
  const goTo = (question: string): void => void requestAnimationFrame(() => document.getElementById(fieldIdOf(`/${question}`))?.focus());
  /** What was confirmed goes from the list: on to the next, and after the last to the questions. */
  const goOn = (at: number): void => void requestAnimationFrame(() => {
    const left = list.current?.querySelectorAll<HTMLElement>('[data-confirm]') ?? [];
    (left[Math.min(at, left.length - 1)] ?? document.querySelector('h1'))?.focus();
  });
  if (offered.length + asked.length === 0) return null;
  return (
    <section className="onward-known" aria-labelledby="known">
      <h2 id="known" className="nhsuk-heading-s onward-page__title">Known already</h2>
      {offered.length > 0 && (
        <>
          <p className="onward-quiet">Ask the person whether it still holds. It counts once you confirm it.</p>
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
      )}
      {asked.length > 0 && (
        <details className="onward-fold">
          <summary><span>Said before of what is asked anew each time ({asked.length})</span></summary>
          <ul className="onward-plain">
            {asked.map(({ question, offer }) => <li key={question} className="onward-known__one"><p className="onward-label">{titleOf(form, question)}</p>{offer.known.map((known) => <Said key={known.responseId} known={known} words={answerWords(form, question, known.value)} />)}</li>)}
          </ul>
        </details>
      )}
    </section>
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
            <button type="button" data-confirm className="nhsuk-button nhsuk-button--secondary" onClick={() => onConfirm(each.value)}>Confirm{aside}</button>
            <button type="button" className="onward-text-button" onClick={() => onChange(each.value)}>Change{aside}</button>
          </div>
        </div>
      ))}
    </li>
  );
}

function Said({ known: { recordedBy, organisation, recordedAt, confirmedAt, isStale }, words }: { readonly known: KnownAnswer; readonly words: string }) {
  return (
    <>
      <blockquote className="onward-words" dir="auto">{words}</blockquote>
      <p className="onward-quiet">
        Recorded by {recordedBy}, {organisation}, {date(recordedAt)}{confirmedAt !== recordedAt && `; last confirmed ${date(confirmedAt)}`}.
        {isStale && <strong> Long ago: ask again.</strong>}
      </p>
    </>
  );
}

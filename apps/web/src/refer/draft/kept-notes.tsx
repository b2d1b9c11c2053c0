import { answerWords, titleOf } from '@onward/forms';
import { Button } from '../../ui/button';
import { fieldIdOf } from '../../ui/form/faults';
import type { Draft } from './draft';

/** The id of these notes, for the way up to them. */
export const KEPT_NOTES = 'kept-notes';

/** What stands in the way of saving an answer: it is more than can be sent, or it was answered differently in another tab. Neither is lost. */
export function KeptNotes({ draft }: { readonly draft: Draft }) {
  const { kept } = draft;
  if (kept.disputed.size + kept.unsaved.length === 0) return null;
  return (
    <div id={KEPT_NOTES} tabIndex={-1} className="onward-notes">
      {[...kept.disputed].map(([key, theirs]) => <Dispute key={key} draft={draft} question={key} theirs={theirs} />)}
      {kept.unsaved.length > 0 && (
        <section className="onward-note onward-note--trouble" aria-labelledby="unsaved-title">
          <h2 id="unsaved-title" className="nhsuk-heading-s">Not saved yet</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {kept.unsaved.map(({ key, message }) => <li key={key}>{titleOf(draft.form, key)} <strong>{message}.</strong></li>)}
          </ul>
          <p>What you typed is still on this page. Everything else is saved.</p>
        </section>
      )}
    </div>
  );
}

interface DisputeProps {
  readonly draft: Draft;
  readonly question: string;
  readonly theirs: unknown;
}

function Dispute({ draft, question, theirs }: DisputeProps) {
  const { form, kept, keeper } = draft;
  const mine = kept.answers[question];
  const shown = (value: unknown): string => (value === undefined ? 'No answer' : answerWords(form, question, value));
  const title = `dispute-${question}`;
  const choose = (choice: 'mine' | 'theirs' | 'both'): void => {
    // this note goes: the focus goes to what came of it
    (document.getElementById(fieldIdOf(`/${question}`)) ?? document.querySelector('h1'))?.focus();
    keeper.choose(question, choice);
  };
  return (
    <section className="onward-note onward-note--trouble" aria-labelledby={title} role="alert">
      <h2 id={title} className="nhsuk-heading-s">Answered differently in another tab</h2>
      <p>{titleOf(form, question)}</p>
      <p className="onward-label">On this page</p>
      <blockquote className="onward-words" dir="auto" tabIndex={0}>{shown(mine)}</blockquote>
      <p className="onward-label">In the other tab</p>
      <blockquote className="onward-words" dir="auto" tabIndex={0}>{shown(theirs)}</blockquote>
      <div className="onward-buttons">
        <Button kind="secondary" onClick={() => choose('mine')}>Keep what is on this page</Button>
        <Button kind="secondary" onClick={() => choose('theirs')}>Use the other</Button>
        {typeof mine === 'string' && typeof theirs === 'string' && <Button kind="secondary" onClick={() => choose('both')}>Keep both</Button>}
      </div>
    </section>
  );
}

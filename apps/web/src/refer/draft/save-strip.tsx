import { useRef, type ReactNode } from 'react';
import { RootClass } from '../../ui/root-class';
import { timeOfDay } from '../../ui/words';
import type { DraftKeeper, Kept } from './keeping/draft-keeper';
import { KEPT_NOTES } from './kept-notes';

/** Always in sight: how the draft stands, and what to do where a life is in danger. */
export function SaveStrip({ kept, keeper }: { readonly kept: Kept; readonly keeper: DraftKeeper }) {
  const { saving } = kept;
  const held = kept.unsaved.length + kept.disputed.size;
  const isTrouble = saving.kind === 'lost' || saving.kind === 'signed-out' || saving.kind === 'refused';
  // a reader of the screen hears of trouble, and that it is over; not of every saving
  const wasTrouble = useRef(false);
  const isOver = wasTrouble.current && saving.kind === 'saved';
  if (isTrouble) wasTrouble.current = true;
  else if (saving.kind === 'changed') wasTrouble.current = false;
  return (
    <aside className={isTrouble ? 'onward-strip onward-strip--trouble' : 'onward-strip'} aria-label="Saving, and emergencies">
      <RootClass name="onward-with-strip" />
      <p aria-hidden={isTrouble || isOver || undefined}>{wordsOf(kept)}</p>
      <p role="status" className="nhsuk-u-visually-hidden">{isTrouble || isOver ? wordsOf(kept) : ''}</p>
      {held > 0 && (
        <p><button type="button" className="onward-strip__again" onClick={() => document.getElementById(KEPT_NOTES)?.focus()}>{held === 1 ? 'One answer needs' : `${held} answers need`} you</button></p>
      )}
      {saving.kind === 'signed-out' && <p><a href="/api/sign-in?returnTo=/about" target="_blank" rel="noreferrer">Sign in (opens in a new tab)</a></p>}
      {saving.kind === 'refused' && <button type="button" className="onward-strip__again" onClick={() => void keeper.flush()}>Try again</button>}
      <p><span className="onward-strip__why">Emergency? </span><a href="tel:999">Call 999</a></p>
    </aside>
  );
}

function wordsOf({ saving, unsaved, disputed }: Kept): ReactNode {
  switch (saving.kind) {
    case 'clean': return 'Saved as you type';
    case 'changed':
    case 'saving': return 'Saving…';
    case 'saved': return `${unsaved.length + disputed.size > 0 ? 'The rest is saved' : 'Saved'} ${timeOfDay(saving.at)}`;
    case 'lost': return 'Not saved: the connection was lost. Trying again';
    case 'signed-out': return 'Not saved: your session has ended. What you typed is still here. Sign in, then come back to this tab.';
    case 'refused': return `Not saved: ${saving.message}`;
  }
}

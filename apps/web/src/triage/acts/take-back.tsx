import { useEffect, useState } from 'react';
import { RootClass } from '../../ui/root-class';
import { useAct, type Answer } from './use-act';
import type { Draft } from './draft';
import type { ActType } from './act-kinds';

/** What was just done, for as long as it can be taken back. */
export interface Done {
  readonly words: string;
  readonly name: string;
  readonly type: ActType;
  readonly draft: Draft;
  readonly answer: Answer;
  /** By the browser's clock. */
  readonly until: number;
}

interface Props {
  readonly done: Done;
  readonly hasKeys: boolean;
  readonly onBack: (answer: Answer, done: Done) => void;
  readonly onOver: () => void;
  /** Taken by the key Z too. */
  readonly take: { current: (() => void) | null };
}

/** A minute for second thoughts: nobody is told before it is over. */
export function TakeBack({ done, hasKeys, onBack, onOver, take }: Props) {
  const [left, setLeft] = useState(() => secondsTo(done.until));
  const act = useAct((answer) => onBack(answer, done));
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(secondsTo(done.until));
      if (secondsTo(done.until) <= 0) onOver();
    }, 1_000);
    return () => clearInterval(timer);
  }, [done, onOver]);
  const isPossible = done.answer.referral.allowedEvents.includes('retract');
  const back = (): void => act.send(done.answer.referral, { type: 'retract' });
  useEffect(() => {
    take.current = isPossible ? back : null;
    return () => {
      take.current = null;
    };
  });
  return (
    <section className="onward-done" aria-label="What you just did">
      <RootClass name="onward-with-done" />
      <span><strong>{done.words}:</strong> <bdi>{done.name}</bdi></span>
      {isPossible && (
        <button type="button" className="onward-link" onClick={back} aria-disabled={act.isBusy || undefined}>
          Take back{hasKeys && <kbd aria-hidden="true">Z</kbd>}
        </button>
      )}
      {isPossible && <span className="onward-done__left" aria-hidden="true">{left} s</span>}
      {act.error !== null && <p role="alert">{act.overtaken === null ? act.error.message : 'It cannot be taken back any more: somebody acted on it, or the minute is over.'}</p>}
    </section>
  );
}

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1_000));

import { useEffect, useRef, type ReactNode } from 'react';

/** What the form in a panel is given. */
export interface PanelProps {
  readonly cancel: ReactNode;
  /** The act is done: the panel closes, and the focus is where it is told what came of it. */
  readonly onDone: () => void;
}

interface Props {
  readonly words: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: (given: PanelProps) => ReactNode;
}

/** A button that opens its form below it, and takes the focus back when that is cancelled. */
export function Panel({ words, isOpen, onToggle, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen);
  const isDone = useRef(false);
  useEffect(() => {
    if (isOpen && !wasOpen.current) heading.current?.focus();
    if (!isOpen && wasOpen.current && !isDone.current) button.current?.focus();
    wasOpen.current = isOpen;
    isDone.current = false;
  }, [isOpen]);
  if (!isOpen) return <button ref={button} type="button" className="nhsuk-button nhsuk-button--secondary onward-open-act" onClick={() => onToggle(true)}>{words}</button>;
  return (
    <div className="onward-track-panel">
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s">{words}</h3>
      {children({
        cancel: <button type="button" className="onward-link-button" onClick={() => onToggle(false)}>Cancel</button>,
        onDone: () => {
          isDone.current = true;
          onToggle(false);
        },
      })}
    </div>
  );
}

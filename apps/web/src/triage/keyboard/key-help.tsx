import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';

const KEYS = [
  ['A', 'Accept'], ['R', 'Redirect'], ['Q', 'Ask a question'], ['D', 'Advise'], ['J', 'Next referral'], ['K', 'Referral before'], ['Z', 'Take back, within a minute'],
  ['/', 'Search the queue'], ['Enter', 'Commit the act that is open (Ctrl and Enter in a text box)'], ['Esc', 'Leave the act; what you typed is kept'], ['?', 'This help'],
] as const;

interface Props {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and the switch that turns single keys off for who speaks to their computer, or hits keys by chance. */
export function KeyHelp({ isOn, onSwitch, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} className="onward-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" className="nhsuk-heading-m">Keys</h2>
      <dl className="onward-keys">
        {KEYS.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}
      </dl>
      <div className="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input className="nhsuk-checkboxes__input" id="keys-on" type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="keys-on">Single keys are on (remembered in this browser)</label>
        </div>
      </div>
      <Button onClick={() => box.current?.close()}>Close</Button>
    </dialog>
  );
}

import type { MouseEvent, ReactNode } from 'react';
import { MAIN_KEY } from './main-key';

const KINDS = { main: 'nhsuk-button', secondary: 'nhsuk-button nhsuk-button--secondary', warning: 'nhsuk-button nhsuk-button--warning' } as const;

/** Within this time and distance of the click before, wherever that went, it is the second of two by the same hand, meant for what stood there then: in milliseconds and pixels. */
const TWICE = { within: 600, near: 8 };

interface Click {
  readonly timeStamp: number;
  readonly clientX: number;
  readonly clientY: number;
}

let last: Click | undefined;
let before: Click | undefined;
globalThis.addEventListener?.('click', ({ timeStamp, clientX, clientY }) => {
  before = last;
  last = { timeStamp, clientX, clientY };
}, { capture: true });

const isAgain = (one: Click | undefined, { timeStamp, clientX, clientY }: Click): boolean =>
  one !== undefined && timeStamp - one.timeStamp < TWICE.within && Math.abs(clientX - one.clientX) < TWICE.near && Math.abs(clientY - one.clientY) < TWICE.near;

/** For what is pressed once: presses by a key are no clicks, for they go to what has the focus, and the reader knows what that is. */
export const isSecondOfTwo = (event: MouseEvent): boolean => event.detail > 1 || (event.detail === 1 && isAgain(before, event));

interface Props {
  readonly children: ReactNode;
  readonly kind?: keyof typeof KINDS;
  readonly type?: 'button' | 'submit';
  /** Under way: pressed again it does nothing, and it keeps the focus. */
  readonly isBusy?: boolean;
  /** The id of the form that it submits, where it stands outside of it. */
  readonly form?: string;
  /** The one that the page is there for: see MainKey. */
  readonly isMain?: boolean;
  readonly onClick?: () => void;
}

/** A button that a double click presses once; nor does the second click press one that has come to stand under it. */
export function Button({ children, kind = 'main', type = 'button', isBusy = false, form, isMain = false, onClick }: Props) {
  return (
    <button
      type={type} form={form} className={KINDS[kind]} aria-disabled={isBusy || undefined} {...(isMain && MAIN_KEY)}
      onMouseDown={(event) => {
        // nor does it take the focus from what has come meanwhile
        if (isAgain(last, event)) event.preventDefault();
      }}
      onClick={(event) => {
        if (isSecondOfTwo(event) || isBusy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

import type { MouseEvent, ReactNode } from 'react';
import { MAIN_KEY } from './main-key';

const KINDS = { main: 'nhsuk-button', secondary: 'nhsuk-button nhsuk-button--secondary', warning: 'nhsuk-button nhsuk-button--warning' } as const;

/** Within this time and distance of the click before, it is the second of two by the same hand, meant for what stood there then: in milliseconds and pixels. */
const TWICE = { within: 600, near: 8 };

let before: { readonly at: number; readonly x: number; readonly y: number } | undefined;

const isAgain = ({ timeStamp: at, clientX: x, clientY: y }: MouseEvent): boolean =>
  before !== undefined && at - before.at < TWICE.within && Math.abs(x - before.x) < TWICE.near && Math.abs(y - before.y) < TWICE.near;

/** Presses by a key are no clicks: they go to what has the focus, and the reader knows what that is. */
function isSecondOfTwo(event: MouseEvent): boolean {
  const { detail, timeStamp: at, clientX: x, clientY: y } = event;
  if (detail === 0) return false;
  const isSecond = isAgain(event) || detail > 1;
  before = { at, x, y };
  return isSecond;
}

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
        if (isAgain(event)) event.preventDefault();
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

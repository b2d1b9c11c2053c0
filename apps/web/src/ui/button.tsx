import type { ReactNode } from 'react';
import { MAIN_KEY } from './main-key';

const KINDS = { main: 'nhsuk-button', secondary: 'nhsuk-button nhsuk-button--secondary', warning: 'nhsuk-button nhsuk-button--warning' } as const;

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
      onClick={(event) => {
        if (isBusy || event.detail > 1) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

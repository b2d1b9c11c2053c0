import { useEffect } from 'react';

/** Begins in this field where there is a keyboard. On a phone a keyboard would cover the page before it is read. */
export function useFineFocus(id: string): void {
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) document.getElementById(id)?.focus();
  }, [id]);
}

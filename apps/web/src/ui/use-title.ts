import { useEffect } from 'react';

/** The page's name first, as a screen reader says it and a tab shows it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Onward`;
  }, [title]);
}

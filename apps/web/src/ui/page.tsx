import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Stands over the heading: a way back, or whom the page is about. */
  readonly before?: ReactNode;
  /** Stands under the heading, in grey. */
  readonly caption?: ReactNode;
  /** Some of the page must be put right: the tab says so first. */
  readonly isProblem?: boolean;
  /** What was brought about: stands with the heading in a green panel. */
  readonly panel?: ReactNode;
  /** As wide as the window, for lists beside what they list. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The first page of a visit keeps the browser's own focus; each later one begins at its heading, as a screen reader expects of a new page. */
let isFirst = true;

/** One page: its title in the tab, its heading, focus on the heading when it is opened. */
export function Page({ title, before, caption, panel, isProblem = false, isWide = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${isProblem ? 'Error: ' : ''}${title} – Onward`;
  }, [title, isProblem]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  const head = <h1 ref={heading} tabIndex={-1} className={caption === undefined || panel !== undefined ? 'nhsuk-heading-l onward-page__title' : 'nhsuk-heading-l onward-page__title onward-page__title--captioned'}>{title}</h1>;
  return (
    <div className={isWide ? 'onward-page onward-page--wide' : 'onward-page'}>
      {before}
      {panel === undefined ? head : <div className="onward-panel">{head}{panel}</div>}
      {caption !== undefined && <p className="onward-quiet onward-large">{caption}</p>}
      {children}
    </div>
  );
}

import { Component, type ReactNode } from 'react';

/** The box that is being typed into, and where it stands in the window. */
interface Place {
  readonly box: Element;
  readonly top: number;
}

const isTypedInto = (element: Element | null): element is Element => element?.matches('textarea, input') === true;

/** What comes in above a box that is being typed into does not push it away: the window follows it. Otherwise browsers keep the place themselves. */
export class KeepPlace extends Component<{ readonly children: ReactNode }> {
  override getSnapshotBeforeUpdate(): Place | null {
    const box = document.activeElement;
    return isTypedInto(box) ? { box, top: box.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, place: Place | null): void {
    if (place === null || document.activeElement !== place.box) return;
    const moved = place.box.getBoundingClientRect().top - place.top;
    if (moved === 0) return;
    const { style } = document.documentElement;
    // else the browser's own anchoring would move it a second time
    style.overflowAnchor = 'none';
    scrollBy({ top: moved, behavior: 'instant' });
    requestAnimationFrame(() => (style.overflowAnchor = ''));
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

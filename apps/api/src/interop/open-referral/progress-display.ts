import type { FeedProgress } from './read-feed.js';

/** The part of a terminal or a pipe that progress is written to. */
export type ProgressStream = { isTTY?: boolean; write(text: string): unknown };

const WIDTH = 24;
const MILLISECONDS_BETWEEN = 100;
const ROWS_BETWEEN_LINES = 500;

/** Shows how far the reading has come: a bar that redraws itself on a terminal, a line every 500 rows elsewhere. */
export class ProgressDisplay {
  private drawnAt = -Infinity;
  private drawn = false;

  constructor(
    private readonly stream: ProgressStream,
    private readonly milliseconds: () => number = () => performance.now(),
  ) {}

  show(progress: Readonly<FeedProgress>): void {
    if (this.stream.isTTY !== true) {
      if (progress.rows % ROWS_BETWEEN_LINES === 0) this.stream.write(`${inWords(progress)}\n`);
      return;
    }
    const now = this.milliseconds();
    const ended = progress.rows === progress.totalRows;
    if (!ended && now - this.drawnAt < MILLISECONDS_BETWEEN) return;
    this.drawnAt = now;
    this.drawn = true;
    this.stream.write(`\r\u001b[2K${bar(progress)}${inWords(progress)}`);
  }

  /** Leaves the bar's line, so that what follows starts on its own. */
  end(): void {
    if (this.drawn) this.stream.write('\n');
    this.drawn = false;
  }
}

function bar({ rows, totalRows }: FeedProgress): string {
  if (totalRows === undefined || totalRows === 0) return '';
  const full = Math.min(WIDTH, Math.round((rows / totalRows) * WIDTH));
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] `;
}

function inWords({ rows, totalRows, pages, totalPages }: FeedProgress): string {
  return `${rows}${totalRows === undefined ? '' : ` of ${totalRows}`} rows, page ${pages}${totalPages === undefined ? '' : ` of ${totalPages}`}`;
}

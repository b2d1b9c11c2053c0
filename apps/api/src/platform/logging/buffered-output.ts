import type { LogStream } from './log-stream.js';

/** Milliseconds that a line waits at most for others to be written with it. */
const PATIENCE = 200;
const ENOUGH = 16_384;

/**
 * Standard output for the log, written in pieces rather than line by line: at several hundred requests a second a system call for each line is a
 * noticeable part of the work. What waits is written when the process ends; a kill -9 loses the last fraction of a second of the log.
 */
export class BufferedOutput implements LogStream {
  private lines = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly output: (text: string) => void = (text) => void process.stdout.write(text)) {}

  write(line: string): void {
    this.lines += line;
    if (this.lines.length >= ENOUGH) this.flush();
    else if (this.timer === undefined) this.wait();
  }

  private wait(): void {
    this.timer = setTimeout(this.flush, PATIENCE);
    process.once('exit', this.flush);
  }

  private readonly flush = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    process.off('exit', this.flush);
    const text = this.lines;
    this.lines = '';
    this.output(text);
  };
}

/** Where log lines go. */
export interface LogStream {
  write(line: string): void;
}

/** Counts what each does in a minute of the process's own time: a page that breaks over and over fills no log. */
export class ReportsOfOne {
  private readonly counts = new Map<string, number>();
  private began = performance.now();

  constructor(private readonly most: number) {}

  /** Whether one more of this user's is taken. */
  isTaken(userId: string): boolean {
    if (performance.now() - this.began >= 60_000) {
      this.counts.clear();
      this.began = performance.now();
    }
    const count = (this.counts.get(userId) ?? 0) + 1;
    this.counts.set(userId, count);
    return count <= this.most;
  }
}

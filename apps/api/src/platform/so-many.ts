/** Counts what each does within some time of the process's own: what comes over and over fills no log and no worklist. */
export class SoMany {
  private readonly counts = new Map<string, number>();
  private began = performance.now();

  /** @param within milliseconds. */
  constructor(
    private readonly most: number,
    private readonly within: number,
  ) {}

  /** Whether one more of this one's is taken. */
  isTaken(one: string): boolean {
    if (performance.now() - this.began >= this.within) {
      this.counts.clear();
      this.began = performance.now();
    }
    const count = (this.counts.get(one) ?? 0) + 1;
    this.counts.set(one, count);
    return count <= this.most;
  }
}

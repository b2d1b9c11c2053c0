/** One thing of a Questionnaire, or of a response, that is not as it was: where, and why, in plain words. */
export interface ImportNote {
  /** Of the item; empty for the whole. */
  readonly linkId: string;
  readonly code: string;
  readonly reason: string;
}

/** Notes each thing once an item. */
export class ImportNotes {
  readonly #notes = new Map<string, ImportNote>();

  add(linkId: string, code: string, reason: string): void {
    this.#notes.set(`${linkId}\n${code}\n${reason}`, { linkId, code, reason });
  }

  get all(): readonly ImportNote[] {
    return [...this.#notes.values()];
  }
}

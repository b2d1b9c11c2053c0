/** Whether all of a file is text: UTF-8 to its end, and no NUL, which no text has. */
export class PlainText {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isTextSoFar = true;

  take(part: Uint8Array): void {
    this.isTextSoFar &&= !part.includes(0) && this.decodes(part, true);
  }

  /** To be asked once, at the end. */
  isText(): boolean {
    return this.isTextSoFar && this.decodes(new Uint8Array(), false);
  }

  private decodes(part: Uint8Array, stream: boolean): boolean {
    try {
      this.decoder.decode(part, { stream });
      return true;
    } catch {
      return false;
    }
  }
}

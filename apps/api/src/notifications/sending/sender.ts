import type { Letter } from './letter.js';

/** Whoever carries messages out. `send` resolves once it was taken over, and may be asked for the same id again where nobody knows whether it was. */
export interface Sender {
  send(id: string, letter: Letter): Promise<void>;
  close?(): void;
}

/** It will not be taken over, however often it is tried: the address is wrong, say. The code is for the record and says nothing of anybody. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'Refused';
  }
}

/** The senders by way; null where nothing is configured. */
export interface Senders {
  readonly email: Sender | null;
  readonly text: Sender | null;
}

export const SENDERS = Symbol('SENDERS');

import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Drawn from the system a few hundred at a time: a system call for each id would be a part of every write. */
const drawn = Buffer.alloc(4_096);
let used = drawn.length;

/** Unguessable bytes, to be used before the next are asked for. */
export function freshBytes(length: number): Uint8Array {
  if (used + length > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += length;
  return drawn.subarray(used - length, used);
}

/** A UUID, version 7: those made later sort later, to the millisecond. */
export const newId = (): string => v7({ random: freshBytes(16) });

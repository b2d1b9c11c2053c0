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

let last = { msecs: 0, seq: 0 };

/** A UUID, version 7. In one process, those made later sort later: also within a millisecond, and by the process's own running time, which is never set back. */
export function newId(): string {
  const random = freshBytes(16);
  const msecs = idTime();
  // half of the counter's range is left to count in
  last = msecs > last.msecs ? { msecs, seq: new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1 } : { msecs: last.msecs, seq: (last.seq + 1) >>> 0 };
  return v7({ random, ...last });
}

/** Now, in milliseconds of the epoch, as ids are made of it. */
export const idTime = (): number => Math.floor(performance.timeOrigin + performance.now());

/** When an id was made, in milliseconds of the epoch, by the clock of the process that made it. */
export const timeOfId = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** A bound: every id made in this millisecond or later is above it. */
export function boundOfIds(msecs: number): string {
  const hex = msecs.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

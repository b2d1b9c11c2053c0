import { createHash } from 'node:crypto';

type Kind = 'organisation' | 'service' | 'user' | 'membership' | 'agreement' | 'group';

/** When the demo's ids say they were made: 2025-10-20, as UUIDv7 counts (milliseconds since 1970). */
const MADE = '0199ffff-0000';

/**
 * The id of a made-up thing, the same in every installation, so that links and scripts keep. Shaped as UUIDv7; its random part is drawn
 * from the key, so that a new row moves no other row's id.
 */
export function fixedId(kind: Kind, key: string): string {
  const drawn = createHash('sha256').update(`onward demo ${kind} ${key}`).digest('hex');
  return `${MADE}-7${drawn.slice(0, 3)}-a${drawn.slice(3, 6)}-${drawn.slice(6, 18)}`;
}

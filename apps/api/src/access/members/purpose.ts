import { Problem } from '../../platform/problem/index.js';

const LONGEST = 200;

/**
 * What `Onward-Purpose` states, trimmed; undefined where it is absent. Throws INPUT_INVALID for one that is empty, over 200 characters or not
 * printable: it is read by whoever reviews the audit.
 */
export function statedPurpose(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const purpose = decoded(header).trim();
  if (purpose !== '' && purpose.length <= LONGEST && !/\p{C}/u.test(purpose)) return purpose;
  throw new Problem('INPUT_INVALID', {
    errors: [{ pointer: '/headers/Onward-Purpose', code: 'PATTERN', message: `Say the purpose in 1 to ${LONGEST} printable characters.` }],
  });
}

/** Node reads headers as latin1; what a browser or curl sent as UTF-8 is put together again. */
function decoded(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? header : text;
}

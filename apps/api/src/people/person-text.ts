import type { JsonSchema } from '../platform/http/index.js';

/**
 * Any script, accents and emoji as they were typed. Control characters, line breaks and the marks that turn the direction of the text around
 * them (U+202A-202E, U+2066-2069) are not: in a banner they would make one person read as another.
 */
const PLAIN_TEXT = '^(?=[\\s\\S]*\\S)[^\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*$';

/** One line of text somebody types, kept as typed; `name` is what messages call it, with its article: "the family name". */
export function lineOfText(name: string, maxLength = 100): JsonSchema {
  return {
    type: 'string',
    maxLength,
    pattern: PLAIN_TEXT,
    'x-name': name,
    'x-messages': { pattern: `${name.charAt(0).toUpperCase()}${name.slice(1)} must not contain line breaks or hidden characters` },
  };
}

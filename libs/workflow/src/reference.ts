/** Crockford's base 32 alphabet: no I, L, O or U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 7;
const PREFIX = 'ONW';

/**
 * Luhn mod N check character (ISO/IEC 7812-1 annex B generalised to N = 32): catches every single wrong character
 * and every swap of neighbours but the first with the last of the alphabet.
 */
function checkCharacter(body: string): string {
  let sum = 0;
  let factor = 2;
  for (let i = body.length - 1; i >= 0; i -= 1) {
    const addend = factor * ALPHABET.indexOf(body.charAt(i));
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/**
 * A new reference in its stored form: seven characters and a check character, e.g. `7K3F92Q7`.
 * @param random at least seven random bytes; the low five bits of each are used, so all 32^7 are equally likely.
 * @throws RangeError on fewer bytes.
 */
export function makeReference(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`A reference needs ${LENGTH} random bytes.`);
  const body = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return body + checkCharacter(body);
}

/** The stored form as people read it aloud: `ONW-7K3F-92Q7`; of a question that is no referral, `ASK-…`. */
export function formatReference(stored: string, prefix: 'ONW' | 'ASK' = PREFIX): string {
  return `${prefix}-${stored.slice(0, 4)}-${stored.slice(4)}`;
}

/**
 * What someone typed, as the stored form; undefined where it cannot be a reference or its check character is wrong.
 * Takes lower case, spaces or hyphens anywhere, no prefix, and O for 0, I or L for 1.
 */
export function parseReference(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const stored = bare.length === LENGTH + 1 + PREFIX.length && bare.startsWith('0NW') ? bare.slice(PREFIX.length) : bare;
  if (stored.length !== LENGTH + 1 || [...stored].some((c) => !ALPHABET.includes(c))) return undefined;
  const body = stored.slice(0, LENGTH);
  return checkCharacter(body) === stored.charAt(LENGTH) ? stored : undefined;
}

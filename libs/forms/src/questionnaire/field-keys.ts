const LONGEST = 40;

/** Keys that mean something to JavaScript itself. */
const UNSAFE = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'));

/** A short key of letters, digits and hyphens; never one that JavaScript would put before the others because it is a number. */
function slug(words: string, fallback: string): string {
  const bare = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(bare) && !UNSAFE.has(bare) ? bare : [fallback, bare].filter(Boolean).join('-');
}

/** Gives each thing a key that no other of its kind has. */
export class Keys {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  /** Words that are a key already, by `isKey`, are taken as they are. */
  constructor(readonly fallback: string, readonly isKey?: RegExp) {}

  keyFor(words: string): string {
    const base = this.isKey?.test(words) && !UNSAFE.has(words) ? words : slug(words, this.fallback);
    let key = base;
    for (let n = this.#last.get(base) ?? 1; this.#taken.has(key); key = `${base}-${n}`) this.#last.set(base, ++n);
    this.#taken.add(key);
    return key;
  }
}

/** The key of a form, after its Questionnaire. */
export const formKey = (words: string): string => new Keys('form').keyFor(words);

export type Answers = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two answers are the same, whatever order their keys stand in. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

const keysOf = (...answers: readonly Answers[]): string[] => [...new Set(answers.flatMap((each) => Object.keys(each)))];

/** What turns one set of answers into the other, as a merge patch (RFC 7396): null for what is no longer answered. */
export function patchOf(from: Answers, to: Answers): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const key of keysOf(from, to)) {
    const [before, after] = [from[key], to[key]];
    if (isSame(before, after)) continue;
    patch[key] = after === undefined ? null : isObject(before) && isObject(after) ? patchOf(before, after) : after;
  }
  return patch;
}

export interface Merged {
  readonly answers: Answers;
  /** Questions that both changed, each in their own way: mine stays until I choose. */
  readonly disputed: readonly string[];
}

/**
 * My answers and theirs, question by question, since the version that both began from. What only one of us changed is theirs or mine. `sent` is what I
 * sent without hearing back: found on the server it is my own earlier answer, and no dispute.
 */
export function merge(base: Answers, mine: Answers, theirs: Answers, sent: Readonly<Record<string, readonly unknown[]>>): Merged {
  const answers: Record<string, unknown> = {};
  const disputed: string[] = [];
  for (const key of keysOf(base, mine, theirs)) {
    const [was, my, their] = [base[key], mine[key], theirs[key]];
    const isMine = !isSame(my, was) && !isSame(my, their);
    const isTheirs = !isSame(their, was) && !(sent[key] ?? []).some((once) => isSame(their, once));
    if (isMine && isTheirs) disputed.push(key);
    // where both are the same mine stays the same object, so that nothing is drawn anew for it
    const value = isMine || isSame(my, their) ? my : their;
    if (value !== undefined) answers[key] = value;
  }
  return { answers, disputed };
}

/** `answers` with these questions as they stand in `others`. */
export function withAnswersOf(answers: Answers, others: Answers, keys: readonly string[]): Answers {
  const result: Record<string, unknown> = { ...answers };
  for (const key of keys) {
    if (others[key] === undefined) delete result[key];
    else result[key] = others[key];
  }
  return result;
}

const isEmptyEntry = (entry: unknown): boolean => entry === undefined || entry === null || entry === '' || (isObject(entry) && Object.values(entry).every(isEmptyEntry));

/** Answers without the entries of lists that were added and left empty: they say nothing, and nobody has to go back for them. The same answers where there are none. */
export function withoutEmptyEntries(answers: Answers): Answers {
  const hasEmpty = (answer: unknown): answer is unknown[] => Array.isArray(answer) && answer.some(isEmptyEntry);
  if (!Object.values(answers).some(hasEmpty)) return answers;
  return Object.fromEntries(Object.entries(answers).flatMap(([key, answer]) => {
    const left = hasEmpty(answer) ? answer.filter((entry) => !isEmptyEntry(entry)) : answer;
    return Array.isArray(left) && left.length === 0 ? [] : [[key, left]];
  }));
}

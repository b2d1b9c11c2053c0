const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers that are there: what was emptied leaves no key, and a section without answers none either. The items of a list stay, for they were added on purpose. */
export function tidied(answers: unknown): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(isObject(answers) ? answers : {})) {
    if (value === undefined || value === '') continue;
    const tidy = isObject(value) ? tidied(value) : Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? tidied(item) : item)) : value;
    const isEmpty = (isObject(tidy) && Object.keys(tidy).length === 0) || (Array.isArray(tidy) && tidy.length === 0);
    if (!isEmpty) kept[key] = tidy;
  }
  return kept;
}

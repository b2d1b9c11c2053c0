export type Path = readonly (string | number)[];

/** An answer with another one at a place within it; what stands beside that place stays the same object. */
export function withAnswerAt(answer: unknown, [key, ...within]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
    return Object.assign([...list], { [key]: withAnswerAt(list[key], within, value) });
  }
  const section = typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};
  return { ...section, [key]: withAnswerAt(section[key], within, value) };
}

/** How a person can be contacted without putting them at risk, as it is typed: each box empty until somebody fills it. */
export interface SafeContactTyped {
  readonly safeBy: string;
  readonly safeTo: string;
  readonly safeName: string;
  readonly safeRelationship: string;
  readonly safeWhen: string;
  readonly safeNote: string;
}

export const SAFE_WAYS = [
  { value: 'phone', label: 'A phone call' }, { value: 'text', label: 'A text message' }, { value: 'email', label: 'An email' }, { value: 'post', label: 'A letter' },
  { value: 'in-person', label: 'In person' }, { value: 'through-somebody', label: 'Through somebody else' },
] as const;

type SafeWay = (typeof SAFE_WAYS)[number]['value'];

/** What was written, without what was left empty. */
export const filled = <Key extends string>(parts: Readonly<Record<Key, string>>): Partial<Record<Key, string>> =>
  Object.fromEntries(Object.entries<string>(parts).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== '')) as Partial<Record<Key, string>>;

/** As the API takes it; null where nothing was said, `no-way` where all was said but how. */
export function safeContactOf({ safeBy, safeTo: to, safeName: name, safeRelationship: relationship, safeWhen: when, safeNote: note }: SafeContactTyped): ({ readonly by: SafeWay } & Partial<Record<'to' | 'name' | 'relationship' | 'when' | 'note', string>>) | null | 'no-way' {
  const said = filled({ to, name, relationship, when, note });
  const way = SAFE_WAYS.find(({ value }) => value === safeBy);
  if (way !== undefined) return { by: way.value, ...said };
  return Object.keys(said).length > 0 ? 'no-way' : null;
}

import { conceptAnswers, mayRecord, sameValue, sectionAt, wordsAt, type Answers, type FormDefinition, type Recorded, type ReferrerKind } from '@onward/forms';

/** What one revision of a response says in one sharing category, by whom, when. */
export interface ToldPart {
  readonly responseId: string;
  readonly category: string;
  readonly form: { readonly key: string; readonly version: number };
  readonly answers: Answers;
  readonly recordedBy: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: ReferrerKind };
  readonly recordedAt: string;
}

/** An answer as its form reads it. */
export interface ToldEntry extends Recorded {
  readonly words: string;
  /** The heading under which it was asked. */
  readonly section: string;
  /** Where that stands: the core form's questions before all others'. */
  readonly place: number;
  /** Still the answer of its response: a later revision has not changed it. */
  readonly isCurrent: boolean;
}

/**
 * What the revisions of one response's category tell, each answer once: by who gave it first, and not by who changed another beside it.
 * @param parts oldest first
 */
export function toldEntries(form: FormDefinition, parts: readonly ToldPart[]): ToldEntry[] {
  const entries: (Omit<ToldEntry, 'isCurrent'> & { readonly pointer: string })[] = [];
  const standing = new Map<string, (typeof entries)[number]>();
  for (const { answers, category, recordedBy, organisation, recordedAt, responseId } of parts) {
    // a row of another category than the dictionary's, by a form that was older than it, may have been opened to somebody who may not see this
    const said = conceptAnswers(form, answers).filter((told) => told.category === category && mayRecord(told.concept, organisation.kind));
    for (const pointer of standing.keys()) if (!said.some((answer) => answer.pointer === pointer)) standing.delete(pointer);
    for (const { concept, value, pointer } of said) {
      if (standing.has(pointer) && sameValue(standing.get(pointer)?.value, value)) continue;
      const { section, place } = sectionAt(form, pointer);
      const entry = {
        concept, value, pointer, recordedBy, organisation: organisation.name, recordedAt, responseId, words: wordsAt(form, pointer, value), section, place: form.kind === 'core' ? place : place + 1e6,
      };
      entries.push(entry);
      standing.set(pointer, entry);
    }
  }
  const current = new Set(standing.values());
  return entries.map((entry) => {
    const { pointer: _pointer, ...told } = entry;
    return { ...told, isCurrent: current.has(entry) };
  });
}

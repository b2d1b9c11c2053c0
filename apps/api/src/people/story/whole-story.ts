import { CONCEPTS, knownNow, type Known } from '@onward/forms';
import type { ToldEntry } from './told-entries.js';

type Told = Omit<ToldEntry, 'section' | 'place' | 'isCurrent'>;

/** All that is known of a person in one concept. */
export interface StoryTopic {
  readonly concept: string;
  readonly title: string;
  readonly category: string;
  readonly section: string;
  /** More than one is a conflict between organisations, the newest first. */
  readonly known: readonly Known<Told>[];
  /** What was said before and no longer holds, the newest first. */
  readonly history: readonly Told[];
}

const told = <Entry extends ToldEntry>({ section: _section, place: _place, isCurrent: _isCurrent, ...entry }: Entry) => entry;

/** What is known of a person, and what was, concept by concept in the order in which forms ask. */
export function wholeStory(entries: readonly ToldEntry[], now: Date): StoryTopic[] {
  const standing = knownNow(entries.filter(({ isCurrent }) => isCurrent), now);
  const concepts = new Map<string, ToldEntry[]>();
  for (const entry of entries.toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt))) concepts.set(entry.concept, [...(concepts.get(entry.concept) ?? []), entry]);
  return [...concepts]
    .map(([concept, all]) => {
      const known = standing.get(concept) ?? [];
      const isKnown = (entry: ToldEntry): boolean => known.some(({ responseId, recordedAt, words }) => responseId === entry.responseId && recordedAt === entry.recordedAt && words === entry.words);
      const isAgain = (entry: ToldEntry): boolean => entry.isCurrent && known.some(({ words }) => words === entry.words);
      const [{ section, place } = { section: '', place: 0 }] = all;
      const { title, category } = CONCEPTS[concept] ?? { title: concept, category: 'safeguarding' };
      return { place, topic: { concept, title, category, section, known: known.map(told), history: all.filter((entry) => !isKnown(entry) && !isAgain(entry)).map(told) } };
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ topic }) => topic);
}

import { codeWords } from '../../ui/words';

const textOf = (contact: Readonly<Record<string, unknown>>, key: string): string | undefined => (typeof contact[key] === 'string' ? contact[key] : undefined);

/** How the person can be reached without putting them at risk, in one sentence and what else was said. */
export function contactWords(contact: object): string {
  const said = contact as Readonly<Record<string, unknown>>;
  const [by, to, name, relationship, when, note] = ['by', 'to', 'name', 'relationship', 'when', 'note'].map((key) => textOf(said, key));
  const who = [name, relationship === undefined ? undefined : `(${relationship})`].filter(Boolean).join(' ');
  const way = [by === undefined ? undefined : `By ${codeWords(by)}`, to, who === '' ? undefined : `asking for ${who}`, when].filter(Boolean).join(', ');
  return note === undefined ? way : `${way}\n${note}`;
}

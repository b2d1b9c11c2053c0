import type { Schemas } from '../../api/client';
import { codeWords, date, nhsNumberWords } from '../../ui/words';

export const REASONS: Readonly<Record<Schemas['MatchingEntry']['reason'], string>> = {
  'too-little-known': 'Too little was known to be sure who it is',
  'identity-mismatch': 'The NHS number is known with another name or date of birth',
  'possible-duplicate': 'May be recorded twice',
};

export const DECISIONS: Readonly<Record<Schemas['MatchingDecision']['kind'], string>> = {
  same: 'The same person as', different: 'Not the same as', 'new-person': 'A person of their own',
};

type Field = Schemas['MatchingCandidate']['agrees'][number];

/** In the order in which one compares. */
export const FIELDS: readonly { readonly field: Field; readonly label: string }[] = [
  { field: 'nhsNumber', label: 'NHS number' }, { field: 'family', label: 'Family name' }, { field: 'given', label: 'First name' }, { field: 'birthDate', label: 'Date of birth' },
  { field: 'approximateAge', label: 'About how old' }, { field: 'sex', label: 'Sex' }, { field: 'phone', label: 'Phone' }, { field: 'postcode', label: 'Postcode' },
  { field: 'practice', label: 'GP practice' }, { field: 'language', label: 'Language' },
];

/** A field as it is read; undefined where it is not known. */
export function fieldWords(field: Field, side: Readonly<Partial<Record<Field, string | number | null>>>): string | undefined {
  const value = side[field];
  if (value == null || value === '') return undefined;
  if (field === 'nhsNumber') return nhsNumberWords(String(value));
  if (field === 'birthDate') return date(String(value));
  return field === 'sex' ? codeWords(String(value)) : String(value);
}

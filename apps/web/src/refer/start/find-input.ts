import type { PersonSearch } from '../../api/people';
import type { FieldFault } from '../../ui/error-summary';
import { birthDateOf } from './birth-date';
import { nhsNumberFault } from './nhs-number';

/** The boxes of a search for a person, as they are typed. */
export interface FindTyped {
  /** An NHS number, a reference or a family name: told apart by how it looks. */
  readonly who: string;
  readonly birthDate: string;
  readonly given: string;
}

export const FIND_IDS = { who: 'find-who', birthDate: 'find-birth-date', given: 'find-given' } as const;

const NUMBER = /^[\d\s-]*\d[\d\s-]*$/;
/** Eight letters and digits with at least one digit, as a reference has them behind its ONW; or whatever begins as one does. */
const REFERENCE = /^\s*(onw\b.*|(onw)?(?=.*\d)[0-9a-z]{4}[\s-]?[0-9a-z]{4})\s*$/i;

/** What to ask of the API, or what must be put right first. */
export function searchOf({ who, birthDate, given }: FindTyped): { readonly search: PersonSearch } | { readonly faults: readonly FieldFault[] } {
  if (who.trim() === '') return { faults: [{ fieldId: FIND_IDS.who, message: 'Enter an NHS number, a reference or a family name' }] };
  if (NUMBER.test(who)) {
    const wrong = nhsNumberFault(who);
    return wrong === undefined ? { search: { nhsNumber: who.trim() } } : { faults: [{ fieldId: FIND_IDS.who, message: wrong }] };
  }
  if (REFERENCE.test(who)) return { search: { reference: who.trim() } };
  if (birthDate.trim() === '') return { faults: [{ fieldId: FIND_IDS.birthDate, message: 'Enter the date of birth: a name alone finds too many people' }] };
  const born = birthDateOf(birthDate);
  if ('fault' in born) return { faults: [{ fieldId: FIND_IDS.birthDate, message: born.fault }] };
  const [family = '', afterComma = ''] = who.split(',').map((part) => part.trim());
  const first = given.trim() || afterComma;
  return { search: { family, birthDate: born.iso, ...(first === '' ? {} : { given: first }) } };
}

const POINTERS: Readonly<Record<string, string>> = { '/birthDate': FIND_IDS.birthDate, '/given': FIND_IDS.given };

/** Where what the API refused is put right. */
export const findFault = ({ pointer, message }: { readonly pointer: string; readonly message: string }): FieldFault => ({ fieldId: POINTERS[pointer] ?? FIND_IDS.who, message });

import type { Schemas } from '../../api/client';
import type { FieldFault } from '../../ui/error-summary';
import { filled, safeContactOf, type SafeContactTyped } from '../../ui/safe-contact';
import { birthDateOf } from './birth-date';
import { searchOf, type FindTyped } from './find-input';
import { nhsNumberFault } from './nhs-number';

type PersonInput = Schemas['PersonInput'];

/** What is typed of a person who is added; each box empty until somebody fills it. */
export interface AddTyped extends SafeContactTyped {
  readonly nhsNumber: string;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly approximateAge: string;
  readonly sex: string;
  readonly language: string;
  /** A line each. */
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
  readonly practice: string;
}

export const SEXES = [{ value: 'female', label: 'Female' }, { value: 'male', label: 'Male' }, { value: 'other', label: 'Other' }, { value: 'unknown', label: 'Not known' }] as const;

export const addId = (field: keyof AddTyped): string => `add-${field}`;

/** What was searched for, where no more is known of the person than that. */
export function carriedOver(find: FindTyped, add: AddTyped): AddTyped {
  const asked = searchOf(find);
  if (!('search' in asked)) return add;
  const { nhsNumber, family, given } = asked.search;
  return {
    ...add,
    ...(nhsNumber === undefined ? {} : { nhsNumber }),
    ...(family === undefined ? {} : { family, birthDate: find.birthDate }),
    ...(given === undefined ? {} : { given }),
  };
}

/** What to tell the API, or what must be put right first. Nothing is required but something. */
export function personOf(typed: AddTyped): { readonly input: PersonInput } | { readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const fault = (field: keyof AddTyped, message: string): void => void faults.push({ fieldId: addId(field), message });
  const born = typed.birthDate.trim() === '' ? undefined : birthDateOf(typed.birthDate);
  if (born !== undefined && 'fault' in born) fault('birthDate', born.fault);
  const age = typed.approximateAge.trim();
  if (age !== '' && (!/^\d{1,3}$/.test(age) || Number(age) > 130)) fault('approximateAge', 'Enter the age in whole years, such as 45');
  const wrongNumber = typed.nhsNumber.trim() === '' ? undefined : nhsNumberFault(typed.nhsNumber);
  if (wrongNumber !== undefined) fault('nhsNumber', wrongNumber);
  const lines = typed.address.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0 && typed.postcode.trim() !== '') fault('address', 'Enter the address that the postcode is of');
  const safe = safeContactOf(typed);
  if (safe === 'no-way') fault('safeBy', 'Choose how to contact them safely');
  const { given, family, nhsNumber, language, phone, email, practice } = typed;
  const input: PersonInput = {
    ...filled({ nhsNumber, given, family, language, phone, email, registeredPractice: practice }),
    ...(born !== undefined && 'iso' in born ? { birthDate: born.iso } : {}),
    ...(age === '' ? {} : { approximateAge: Number(age) }),
    ...(typed.sex === '' ? {} : { sex: typed.sex as PersonInput['sex'] }),
    ...(lines.length === 0 ? {} : { address: { lines, ...filled({ postcode: typed.postcode }) } }),
    ...(safe !== null && safe !== 'no-way' && { safeContact: safe }),
  };
  if (faults.length === 0 && Object.keys(input).length === 0) fault('given', 'Say at least one thing about the person, such as their sex and about how old they are');
  return faults.length > 0 ? { faults } : { input };
}

const POINTERS: readonly (readonly [begins: string, field: keyof AddTyped])[] = [
  ['/address/postcode', 'postcode'], ['/address', 'address'], ['/safeContact/to', 'safeTo'], ['/safeContact/name', 'safeName'], ['/safeContact/relationship', 'safeRelationship'],
  ['/safeContact/when', 'safeWhen'], ['/safeContact/note', 'safeNote'], ['/safeContact', 'safeBy'], ['/registeredPractice', 'practice'], ['/nhsNumber', 'nhsNumber'],
  ['/family', 'family'], ['/birthDate', 'birthDate'], ['/approximateAge', 'approximateAge'], ['/sex', 'sex'], ['/language', 'language'], ['/phone', 'phone'], ['/email', 'email'],
];

/** Where what the API refused is put right. */
export const addFault = ({ pointer, message }: { readonly pointer: string; readonly message: string }): FieldFault => ({
  fieldId: addId(POINTERS.find(([begins]) => pointer.startsWith(begins))?.[1] ?? 'given'), message,
});

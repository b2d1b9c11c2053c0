import { parseReference } from '@onward/workflow';
import type { JsonSchema } from '../platform/http/index.js';
import type { InputError } from '../platform/problem/index.js';
import { BIRTH_DATE, detailFaults, NHS_NUMBER } from './person-input.js';
import { lineOfText } from './person-text.js';

/** By one of three: a number, a name with a date of birth, or a referral's reference. */
export interface PersonSearchInput {
  readonly nhsNumber?: string;
  readonly family?: string;
  readonly given?: string;
  readonly birthDate?: string;
  readonly reference?: string;
}

export const PERSON_SEARCH: JsonSchema = {
  'x-schema': 'PersonSearch',
  type: 'object',
  properties: {
    nhsNumber: NHS_NUMBER,
    family: lineOfText('the family name'),
    given: lineOfText('the given name'),
    birthDate: BIRTH_DATE,
    reference: { type: 'string', maxLength: 40, examples: ['ONW-7K3F-92Q7'], 'x-name': 'the reference' },
  },
  additionalProperties: false,
  dependentRequired: { family: ['birthDate'], birthDate: ['family'], given: ['family', 'birthDate'] },
  oneOf: [
    { required: ['nhsNumber'] },
    { required: ['reference'] },
    { anyOf: [{ required: ['family'] }, { required: ['birthDate'] }, { required: ['given'] }] },
  ],
  'x-messages': { oneOf: 'Search by an NHS number, or by family name and date of birth, or by a reference: by one of the three' },
};

/** What no schema can say of a search. */
export function searchFaults(input: PersonSearchInput, today: string): InputError[] {
  const isNoReference = input.reference !== undefined && parseReference(input.reference) === undefined;
  const fault = { pointer: '/reference', code: 'REFERENCE', message: 'The reference is not right: it is eight letters and digits, such as ONW-7K3F-92Q7' };
  return [...detailFaults(input, today), ...(isNoReference ? [fault] : [])];
}

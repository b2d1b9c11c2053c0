import type { Answers } from '@onward/forms';
import { organisationId } from '../economy/demo-economy.js';
import { testNhsNumbers } from './nhs-number.js';

/** How the person can be reached without putting them at risk, as `POST /api/people` takes it. */
export interface SafeContact {
  readonly by: 'phone' | 'text' | 'email' | 'post' | 'in-person' | 'through-somebody';
  readonly to?: string;
  readonly name?: string;
  readonly relationship?: string;
  readonly when?: string;
  readonly note?: string;
}

/** Somebody made up. Ages are counted on the day the demo is made, so that the stories stay true. */
export interface DemoPerson {
  readonly given?: string;
  readonly family?: string;
  /** Whole years, and the day of birth as `MM-DD`. */
  readonly born?: { readonly age: number; readonly on: string };
  readonly approximateAge?: number;
  readonly sex?: 'female' | 'male' | 'other' | 'unknown';
  readonly language?: string;
  readonly address?: { readonly lines: readonly string[]; readonly postcode: string };
  readonly phone?: string;
  readonly email?: string;
  readonly safeContact?: SafeContact;
  /** The key of a GP practice. */
  readonly practice?: string;
  /** Which of the demo's test numbers is theirs, from 0; absent where none is known. */
  readonly number?: number;
  /** What everybody clinical who refers them would know and write. */
  readonly known?: Answers;
}

const NUMBERS = testNhsNumbers(40);

function birthDate({ age, on }: { readonly age: number; readonly on: string }, now: Date): string {
  const today = now.toISOString();
  const year = Number(today.slice(0, 4)) - age - (on > today.slice(5, 10) ? 1 : 0);
  return `${year}-${on}`;
}

/** The person as the body of `POST /api/people`, on the day `now`. */
export function personBody(person: DemoPerson, now: Date): Record<string, unknown> {
  const { born, number, practice, known: _, ...said } = person;
  return {
    ...said,
    ...(number !== undefined && { nhsNumber: NUMBERS[number] }),
    ...(born && { birthDate: birthDate(born, now) }),
    ...(practice !== undefined && { registeredPractice: organisationId(practice) }),
  };
}

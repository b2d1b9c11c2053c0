import type { Answers, FormDefinition } from '../form-definition.js';
import { conceptAnswers } from '../story.js';
import type { Facts } from './criterion.js';

/** What the record of a person tells; a date of birth is `YYYY-MM-DD`, a practice its ODS code. */
export interface PersonRecord {
  readonly birthDate?: string | null;
  /** Years, by somebody's guess. */
  readonly approximateAge?: number | null;
  readonly sex?: string | null;
  readonly language?: string | null;
  readonly postcode?: string | null;
  readonly registeredPractice?: string | null;
  /** Where the person is goes out of no door (the S flag): nothing is decided by it that somebody could read it from. */
  readonly restricted?: boolean;
}

/** Within how many years of the truth a guess of somebody's age is taken to be. Ours: no source tells how well an officer guesses. */
const GUESSED_WITHIN = 5;

/** The outward part of a postcode, however it was spaced. */
const DISTRICT = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/;

/** The answer that says that nobody knows decides nothing. */
const NOT_KNOWN = 'not-known';
const saysNothing = (value: unknown): boolean => value === NOT_KNOWN || (Array.isArray(value) && value.includes(NOT_KNOWN));

/** Whole years between a date of birth and a day, both `YYYY-MM-DD`. Who was born on 29 February is a year older on 1 March where there is no 29th. */
export function yearsOld(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The sets of facts that may be the case, of a person and what was answered about them: one set, or several where an age was guessed.
 * @param today `YYYY-MM-DD` in London.
 */
export function factsOf(person: PersonRecord, filled: readonly { readonly form: FormDefinition; readonly answers: Answers }[], today: string): Facts[] {
  const answered = filled.flatMap(({ form, answers }) => conceptAnswers(form, answers)).filter(({ value }) => !saysNothing(value));
  const known: Facts = {
    ...Object.fromEntries(answered.map(({ concept, value }) => [concept, value])),
    ...stated('sex', person.sex === 'unknown' ? undefined : person.sex),
    ...stated('language', person.language),
    ...(person.restricted === true ? {} : {
      ...stated('registered-practice', person.registeredPractice),
      ...stated('postcode-district', DISTRICT.exec(person.postcode?.trim().toUpperCase() ?? '')?.[1]),
    }),
  };
  return agesOf(person, today).map((age) => ({ ...known, ...stated('age', age) }));
}

function agesOf({ birthDate, approximateAge: guess }: PersonRecord, today: string): (number | undefined)[] {
  if (birthDate) return [yearsOld(birthDate, today)];
  if (guess === undefined || guess === null) return [undefined];
  return Array.from({ length: 2 * GUESSED_WITHIN + 1 }, (_, index) => Math.max(0, guess - GUESSED_WITHIN + index));
}

const stated = (fact: string, value: unknown): Facts => (value === undefined || value === null || value === '' ? {} : { [fact]: value });

import type { ReactNode } from 'react';
import { ageOf, date, nhsNumberWords } from './words';

interface Identified {
  readonly name: string;
  readonly birthDate: string | null;
  readonly approximateAge?: number | null;
  /** Null where nobody knows it; absent where it has not been read yet. */
  readonly nhsNumber?: string | null;
  readonly deceasedOn?: string | null;
}

/** Whom a page is about, in the same place on every page that is about somebody (after the NHS patient banner). */
export function IdentityBanner({ person, heading }: { readonly person: Identified; /** The name as a heading, where the banner begins what is about the person. */ readonly heading?: ReactNode }) {
  const { name, birthDate, approximateAge, nhsNumber, deceasedOn } = person;
  return (
    <section className="onward-identity" aria-label="Person">
      {heading ?? <strong dir="auto">{name}</strong>}
      <span>
        {birthDate !== null ? `Born ${date(birthDate)}${deceasedOn == null ? ` (${ageOf(birthDate)})` : ''}` : approximateAge != null ? `About ${approximateAge} years old` : 'Date of birth not known'}
      </span>
      {deceasedOn != null && <strong>Death recorded on {date(deceasedOn)}</strong>}
      {nhsNumber !== undefined && <span>{nhsNumber === null ? 'NHS number not known' : `NHS ${nhsNumberWords(nhsNumber)}`}</span>}
    </section>
  );
}

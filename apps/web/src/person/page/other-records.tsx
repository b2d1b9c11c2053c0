import type { Schemas } from '../../api/client';
import { date } from '../../ui/words';

/** What else the person was recorded as, before somebody decided that it is the same person. */
export function OtherRecords({ person: { otherRecords = [] } }: { readonly person: Schemas['Person'] }) {
  if (otherRecords.length === 0) return null;
  return (
    <section aria-labelledby="other-records">
      <h2 id="other-records" className="nhsuk-heading-m">Also recorded as</h2>
      <ul className="onward-plain">
        {otherRecords.map(({ id, name, birthDate, approximateAge, phone }) => (
          <li key={id} className="onward-line">
            <strong dir="auto">{name}</strong>, {birthDate !== null ? `born ${date(birthDate)}` : approximateAge !== null ? `about ${approximateAge} years old` : 'date of birth not known'}{phone !== null && `, ${phone}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { person as personQuery } from '../../api/triage-queries';
import { codeWords, date } from '../../ui/words';
import { Facts, type Fact } from './facts';

type Person = Schemas['Person'];
const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

function languageWords(language: string): string {
  try {
    return LANGUAGES.of(language) ?? language;
  } catch {
    // a name in plain words, where the tag is not known
    return language;
  }
}

function addressWords(address: Person['address']): string | undefined {
  if (address == null) return undefined;
  return 'restricted' in address ? address.words : [...address.lines, address.postcode].filter(Boolean).join(', ');
}

function safely({ safeContact }: Person): string | undefined {
  if (safeContact == null) return undefined;
  const said = (key: string): string | undefined => (typeof safeContact[key] === 'string' ? safeContact[key] : undefined);
  const by = said('by');
  return [by === undefined ? undefined : `By ${codeWords(by)}`, said('to'), said('name'), said('relationship'), said('when'), said('note')].filter(Boolean).join('. ');
}

/** How the person is reached: where there is a safe way, that one first. */
export function Reaching({ personId }: { readonly personId: string }) {
  const { data } = useQuery(personQuery(personId));
  if (data === undefined) return null;
  const safe = safely(data);
  const facts = ([
    ['Only safe this way', safe], ['Phone', data.phone], ['Email', data.email], ['Address', addressWords(data.address)],
    ['Sex', data.sex], ['Language', data.language == null ? undefined : languageWords(data.language)], ['GP practice', data.registeredPractice?.name],
  ] as const).flatMap(([label, value]): Fact[] => (value == null || value === '' ? [] : [{ label, value: label === 'Only safe this way' ? <strong>{value}</strong> : value }]));
  return (
    <section>
      <h3 className="nhsuk-heading-s">Reaching the person</h3>
      {data.deceasedOn != null && <p><strong>Death recorded on {date(data.deceasedOn)}.</strong></p>}
      {data.restricted && <p><strong>Protected: where the person is must not be told to anybody.</strong></p>}
      {data.unmatched === true && <p>It is not yet certain who this is: the record waits to be matched.</p>}
      {facts.length > 0 ? <Facts facts={facts} /> : <p className="onward-quiet">No way to reach them is recorded. Ask the referrer.</p>}
    </section>
  );
}

import type { Schemas } from '../../api/client';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { codeWords } from '../../ui/words';
import { contactWords } from './contact-words';

/** How to reach the person. */
export function Contacts({ person }: { readonly person: Schemas['Person'] }) {
  const { address, phone, email, safeContact, registeredPractice, language, sex } = person;
  const where = address == null ? 'Not known' : 'words' in address ? address.words : [...address.lines, address.postcode].filter(Boolean).join('\n');
  const rows: (SummaryRow | false)[] = [
    safeContact != null && { key: 'safe', label: 'Safe contact', value: contactWords(safeContact) },
    { key: 'address', label: 'Address', value: where },
    phone != null && { key: 'phone', label: 'Phone', value: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> },
    email != null && { key: 'email', label: 'Email', value: email },
    { key: 'practice', label: 'GP practice', value: registeredPractice?.name ?? 'Not known' },
    language != null && { key: 'language', label: 'Language', value: languageWords(language) },
    sex != null && { key: 'sex', label: 'Sex', value: codeWords(sex).replace(/^./, (first) => first.toUpperCase()) },
  ];
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts" className="nhsuk-heading-m">Contacts</h2>
      <SummaryList rows={rows.filter((row) => row !== false)} />
    </section>
  );
}

/** A language's tag in words; what was typed in words already stays. */
function languageWords(language: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

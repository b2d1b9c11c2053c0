import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import type { Purpose } from '../../api/person-page';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { codeWords } from '../../ui/words';
import { ContactForm } from './contact-form';
import { contactWords } from './contact-words';

/** How to reach the person. */
export function Contacts({ personId, person, purpose }: { readonly personId: string; readonly person: Schemas['Person']; readonly purpose: Purpose }) {
  const [isOpen, open] = useState(false);
  const [isDone, tell] = useState(false);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isDone) notice.current?.focus();
  }, [isDone]);
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
      {isDone && <p ref={notice} tabIndex={-1} className="onward-inset">It is changed, for everybody who may read it.</p>}
      <SummaryList rows={rows.filter((row) => row !== false)} />
      {!isOpen && person.restricted !== true && <p className="onward-no-print"><button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => open(true)}>Change how they are reached</button></p>}
      {isOpen && (
        <ContactForm
          personId={personId} person={person} purpose={purpose} onCancel={() => open(false)}
          onDone={() => {
            open(false);
            tell(true);
          }}
        />
      )}
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

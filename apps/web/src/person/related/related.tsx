import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useEndRelated, type Purpose } from '../../api/person-page';
import { Failed } from '../../ui/failed';
import { codeWords } from '../../ui/words';
import { personAt } from '../address';
import { RelatedForm } from './related-form';

interface Props {
  readonly personId: string;
  readonly person: Schemas['Person'];
  readonly purpose: Purpose;
}

/** Who belongs to the person: a parent, a carer, an attorney; and that somebody is it no more. Where the person is kept back, nobody is shown or added. */
export function Related({ personId, person: { related = [], restricted = false }, purpose }: Props) {
  const [isOpen, open] = useState(false);
  const [done, tell] = useState<string>();
  const ending = useEndRelated();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done, related.length]);
  if (restricted) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="nhsuk-heading-m">Related people</h2>
      {done !== undefined && <p ref={notice} tabIndex={-1} className="onward-inset">{done}</p>}
      {related.length === 0 && <p>Nobody is recorded.</p>}
      <ul className="onward-plain">
        {related.map(({ id, kind, name, phone, personId: theirs }) => (
          <li key={id}>
            <p>
              {theirs === null ? <span dir="auto">{name ?? 'Name not known'}</span> : <Link to="/$" params={personAt(theirs)}>{name}</Link>}, {codeWords(kind)}
              {phone !== null && <>, <a className="onward-line" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a></>}
            </p>
            <button
              type="button" className="onward-text-button" aria-disabled={ending.isPending}
              onClick={() => {
                if (!ending.isPending) ending.mutate({ id: personId, relatedId: id, purpose }, { onSuccess: () => tell(`${name ?? 'Somebody'} is no longer shown as ${codeWords(kind)}.`) });
              }}
            >
              No longer so<span className="nhsuk-u-visually-hidden">: {name}, {codeWords(kind)}</span>
            </button>
          </li>
        ))}
      </ul>
      {ending.error !== null && <Failed error={ending.error} />}
      {!isOpen && <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => open(true)}>Add somebody</button>}
      {isOpen && (
        <RelatedForm
          personId={personId} purpose={purpose} onCancel={() => open(false)}
          onDone={(name) => {
            open(false);
            tell(`${name} is added.`);
          }}
        />
      )}
    </section>
  );
}

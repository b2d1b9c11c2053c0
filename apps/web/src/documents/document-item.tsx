import { documentAddress, type Document } from '../api/documents';
import { dayAndTime } from '../ui/words';
import { sizeWords } from './size-words';

/** Those that every browser shows as a picture. */
const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp']);

/** One document: its name, which opens it in a tab of its own, whose it is, and why it cannot be opened. */
export function DocumentItem({ referralId, document }: { readonly referralId: string; readonly document: Document }) {
  const { id, name, size, at, addedBy, state, contentType, refusedBecause } = document;
  const address = documentAddress(referralId, id);
  return (
    <li className="onward-document">
      {state === 'kept' && PICTURES.has(contentType ?? '') && <img src={address} alt="" loading="lazy" />}
      <div>
        <p className="onward-words" dir="auto">
          {state === 'kept' ? <a href={address} target="_blank" rel="noreferrer">{name}<span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span></a> : <strong>{name ?? 'A document that was taken out of the record'}</strong>}
        </p>
        <p className="onward-quiet">{state === 'redacted' ? '' : `${sizeWords(size)}, `}<span dir="auto">{addedBy.name}</span>, {addedBy.organisation.name}, {dayAndTime(at)}</p>
        {state === 'checking' && <p>It is being checked for viruses. It can be opened when that is done.</p>}
        {refusedBecause !== null && <p>{refusedBecause}</p>}
      </div>
    </li>
  );
}

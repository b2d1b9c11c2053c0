import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { documentsFor, wordsOf } from '../../api/corrections';
import type { Purpose } from '../../api/person-page';
import { dayAndTime } from '../../ui/words';

/** What was written with an event, whoever it was for. */
export const textsOf = ({ content }: Schemas['ReferralEvent']): string[] => Object.values(content ?? {}).filter((value) => typeof value === 'string');

/** `Nurse Wren, Tuesday 10 March at 10:42`. */
export const eventWords = ({ by, at }: Schemas['ReferralEvent']): string => `${by.name}, ${dayAndTime(at)}`;

/** Who asked for a correction, when and why: the last of its kind that was not taken back. */
export function AskedBy({ referralId, type, purpose }: { readonly referralId: string; readonly type: string; readonly purpose: Purpose }) {
  const { data } = useQuery(wordsOf(referralId, purpose));
  const event = data?.items.findLast((one) => one.type === type && one.data['undo'] !== true);
  if (event === undefined) return null;
  return (
    <>
      <p>Asked for by {eventWords(event)}.</p>
      {textsOf(event).map((text) => <blockquote key={text} className="onward-words" dir="auto">{text}</blockquote>)}
    </>
  );
}

/** The words or the document that are to be taken out, as far as this reader may read them. */
export function WordsOfEvent({ referralId, eventId, purpose }: { readonly referralId: string; readonly eventId: string; readonly purpose: Purpose }) {
  const { data } = useQuery(wordsOf(referralId, purpose));
  const documents = useQuery(documentsFor(referralId, purpose)).data?.items;
  const event = data?.items.find(({ id }) => id === eventId);
  if (event === undefined) return null;
  return (
    <div className="onward-inset">
      <p className="onward-quiet">{eventWords(event)}</p>
      {documents?.filter((one) => one.eventId === eventId).map(({ id, name }) => <p key={id} className="onward-words" dir="auto">The document {name}</p>)}
      {textsOf(event).map((text) => <p key={text} className="onward-words" dir="auto">{text}</p>)}
    </div>
  );
}

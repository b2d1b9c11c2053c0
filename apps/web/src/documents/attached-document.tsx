import { useQuery } from '@tanstack/react-query';
import { documentAddress, documentsOf } from '../api/documents';

interface Props {
  readonly referralId: string;
  readonly eventId: string;
}

/** What an event attached, by its name, as far as the reader may know it. */
export function AttachedDocument({ referralId, eventId }: Props) {
  const { data } = useQuery(documentsOf(referralId));
  const document = data?.items.find((one) => one.eventId === eventId);
  if (document?.name == null) return null;
  const { id, name, state } = document;
  return <p className="onward-step__line onward-words" dir="auto">{state === 'kept' ? <a href={documentAddress(referralId, id)} target="_blank" rel="noreferrer">{name}</a> : name}</p>;
}

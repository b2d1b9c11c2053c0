import type { Schemas } from '../../api/client';
import { dayAndTime } from '../../ui/words';
import { fromLondon } from './london-time';

interface Props {
  readonly referral: Schemas['Referral'];
  /** As it was typed. */
  readonly at: string;
}

/** Says, before it is recorded, that what is planned comes after the first contact is due. */
export function LateContact({ referral, at }: Props) {
  const due = referral.deadlines.find(({ kind }) => kind === 'contact')?.dueAt;
  if (due === undefined || !(Date.parse(fromLondon(at)) > Date.parse(due))) return null;
  return <p className="onward-notice" role="status">The person is to be contacted by {dayAndTime(due)}, and this is later. It is recorded all the same, and is late then unless somebody is in touch with them before.</p>;
}

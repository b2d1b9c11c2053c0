import type { Schemas } from '../../api/client';
import { stateWords, timeOfDay } from '../../ui/words';
import { happened, type ReferralEvent } from './event-words';

interface Props {
  readonly newest: Schemas['Referral'];
  readonly since: readonly ReferralEvent[];
  readonly onShow: () => void;
}

/** Somebody acted on what is being read: it stays as it is until the reader asks. */
export function ChangedNotice({ newest, since, onShow }: Props) {
  return (
    <div className="onward-notice" role="status">
      {since.map((event) => <p key={event.id}><strong>{event.by.name}</strong>, {timeOfDay(new Date(event.at))}: {happened(event)}.</p>)}
      <p>It is now: <strong>{stateWords(newest.state)}</strong>. <button type="button" className="onward-link" onClick={onShow}>Show it as it is now</button></p>
    </div>
  );
}

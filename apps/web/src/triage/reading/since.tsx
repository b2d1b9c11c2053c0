import { stateWords, timeOfDay } from '../../ui/words';
import { happened, type ReferralEvent } from './event-words';

/** What others did meanwhile, and what it is now. */
export function Since({ events, state }: { readonly events: readonly ReferralEvent[]; readonly state: ReferralEvent['to'] }) {
  return (
    <>
      {events.map((event) => <p key={event.id}><strong>{event.by.name}</strong>, {timeOfDay(new Date(event.at))}: {happened(event)}.</p>)}
      <p>It is now: <strong>{stateWords(state)}</strong>.</p>
    </>
  );
}

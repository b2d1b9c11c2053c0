import { AttachedDocument } from '../../documents';
import type { Schemas } from '../../api/client';
import { dayAndTime } from '../../ui/words';
import { askedIn } from './asked';
import { happened, saidWith, type ReferralEvent } from './event-words';
import { Instead } from './instead';

/** What the system does it does for no organisation but itself. */
const byWhom = ({ by }: ReferralEvent): string => (by.role === 'system' ? by.name : `${by.name}, ${by.organisation.name}`);

/** What who joined knows, where what was answered before stands: both are to be read. */
function knownBy({ type, content }: ReferralEvent, form: Schemas['Form'] | undefined): { label: string; words: string }[] {
  const answers = content?.['answers'];
  if (type !== 'join' || form === undefined || typeof answers !== 'object' || answers === null) return [];
  return askedIn(form, answers as Readonly<Record<string, unknown>>).flatMap(({ label, words }) => (words === undefined ? [] : [{ label, words }]));
}

interface Props {
  readonly referralId: string;
  readonly title: string;
  readonly events: readonly ReferralEvent[];
  readonly nothing: string;
  readonly form?: Schemas['Form'] | undefined;
}

/** What was said and done, oldest first: what is new comes at the end, and moves nothing that is read. */
export function SoFar({ referralId, title, events, nothing, form }: Props) {
  return (
    <section>
      <h3 className="nhsuk-heading-s">{title}</h3>
      {events.length === 0 ? <p className="onward-quiet">{nothing}</p> : (
        <ol className="onward-so-far">
          {events.map((event) => (
            <li key={event.id}>
              <strong>{happened(event)}</strong>
              <p className="onward-quiet">{dayAndTime(event.at)}, {byWhom(event)}</p>
              {saidWith(event).map(({ who, words }) => <p key={who} dir="auto" className="onward-words"><span className="onward-quiet">{who}:</span> {words}</p>)}
              {knownBy(event, form).map(({ label, words }) => <p key={label} dir="auto" className="onward-words"><span className="onward-quiet">They know. {label}:</span> {words}</p>)}
              {event.type === 'attach' && <AttachedDocument referralId={referralId} eventId={event.id} />}
              <Instead event={event} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { Button } from './button';
import { dayAndTime } from './words';

interface Asked {
  readonly id: string;
  readonly kind: 'withdraw' | 'phone';
  readonly phone: string | null;
  readonly at: string;
}

interface Props {
  readonly requests: readonly Asked[];
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onSettle: (id: string) => void;
}

/** What the person asked on their own page. It changes nothing by itself: somebody speaks with them. */
export function PersonAsks({ requests, isBusy, error, onSettle }: Props) {
  if (requests.length === 0) return null;
  return (
    <section className="onward-note onward-note--trouble" aria-labelledby="person-asks">
      <h3 id="person-asks" className="nhsuk-heading-s">The person asks</h3>
      {requests.map(({ id, kind, phone, at }) => (
        <div key={id}>
          <p>{kind === 'withdraw' ? <strong>They do not want this help any more. Speak with them before anything is stopped.</strong> : <>Their new telephone number is <strong>{phone}</strong>. Check it with them.</>} <span className="onward-quiet">{dayAndTime(at)}</span></p>
          <Button kind="secondary" isBusy={isBusy} onClick={() => onSettle(id)}>It is dealt with<span className="nhsuk-u-visually-hidden">: {kind === 'withdraw' ? 'help not wanted' : 'new number'}</span></Button>
        </div>
      ))}
      {error !== null && <p role="alert">{error.message}</p>}
    </section>
  );
}

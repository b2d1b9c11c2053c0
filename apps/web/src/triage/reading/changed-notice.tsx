import type { Schemas } from '../../api/client';
import type { ReferralEvent } from './event-words';
import { Since } from './since';

interface Props {
  readonly newest: Schemas['Referral'];
  readonly since: readonly ReferralEvent[];
  readonly onShow: () => void;
}

/** Somebody acted on what is being read: it stays as it is until the reader asks. */
export function ChangedNotice({ newest, since, onShow }: Props) {
  return (
    <div className="onward-notice" role="status">
      <Since events={since} state={newest.state} />
      <button type="button" className="onward-link" onClick={onShow}>Show it as it is now</button>
    </div>
  );
}

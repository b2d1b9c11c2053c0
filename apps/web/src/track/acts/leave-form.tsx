import { ActForm } from './act-form';
import type { PanelProps } from './panel';

/** Ends one's own part in somebody else's referral. */
export function LeaveForm({ cancel, onDone }: PanelProps) {
  return (
    <ActForm
      type="leave" action="Yes, leave this referral" kind="warning" cancel={cancel} fieldOf={() => 'leave'} isTyped={false} onSent={onDone} decide={() => ({ type: 'leave' })}
      causes={<p id="leave" tabIndex={-1}>You no longer see what happens to it. The referral itself goes on.</p>}
    />
  );
}

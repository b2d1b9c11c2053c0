import type { ReactNode } from 'react';
import { ActForm } from './act-form';

/** Ends one's own part in somebody else's referral. */
export function LeaveForm({ cancel }: { readonly cancel: ReactNode }) {
  return (
    <ActForm
      type="leave" action="Yes, leave this referral" kind="warning" cancel={cancel} fieldOf={() => 'leave'} decide={() => ({ type: 'leave' })}
      causes={<p id="leave" tabIndex={-1}>You no longer see what happens to it. The referral itself goes on.</p>}
    />
  );
}

import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';
import type { ReferralEvent } from '../api/timeline-queries';
import type { Referral } from './next-words';
import type { Form } from './question-at';

export type Sent = { readonly event: Schemas['ReferralEvent'] | { readonly type: string; readonly at: string }; readonly referral: Schemas['ReferralAfter'] };

/** What every part of a referral's page looks at. */
export interface ReferralPageState {
  readonly referral: Referral;
  /** The steps read so far, oldest first. */
  readonly steps: readonly ReferralEvent[];
  /** The form that was answered; undefined while it is read, and where the reader may not see the answers. */
  readonly form: Form | undefined;
  readonly myUserId: string | undefined;
  readonly myOrganisationId: string | undefined;
  /** Called with what an act led to. */
  readonly onSent: (sent: Sent) => void;
  /** Some of the page must be put right, or no longer. */
  readonly onProblem: (isProblem: boolean) => void;
}

const Context = createContext<ReferralPageState | null>(null);
export const ReferralPageProvider = Context.Provider;

export function useReferralPage(): ReferralPageState {
  const state = useContext(Context);
  if (state === null) throw new Error('outside of a referral’s page');
  return state;
}

import { Problem } from '../../platform/problem/index.js';

/** Why the database did not change an entry. */
export interface RefusedEntry {
  readonly refused: 'not-yours' | 'stale' | 'closed' | 'desk' | 'open' | 'no-successor' | 'absent' | 'itself' | 'not-open' | 'not-referable' | 'no-duty';
  readonly state?: 'open' | 'paused' | 'closed';
  readonly open?: number;
}

const ALLOWED = { open: ['change', 'assure', 'pause', 'close'], paused: ['change', 'assure', 'pause', 'reopen', 'close'], closed: [] } as const;

const NOT_NOW: Partial<Record<RefusedEntry['refused'], string>> = {
  closed: 'This service has closed for good: its entry stays as it is.',
  desk: 'The coordinator’s desk stays open: somebody must be there when all else fails.',
  open: 'It takes referrals already.',
};

const NO_STAND_IN: Partial<Record<RefusedEntry['refused'], string>> = {
  absent: 'Choose a service that is in the directory.',
  itself: 'Choose another service than this one.',
  'not-open': 'Choose a service that is open.',
  'not-referable': 'Choose a service where somebody triages: that one takes no referrals here.',
  'no-duty': 'A statutory duty does not end with this service. Choose one that has the same duty.',
};

export const notYours = (): Problem => new Problem('FORBIDDEN', { detail: 'You can change the entries of the services that you manage.' });

/** The refusal as the contract has it. @param pointer where the other service is named. */
export function problemOf({ refused, state = 'open', open = 0 }: RefusedEntry, pointer: string): Problem {
  if (refused === 'not-yours') return notYours();
  if (refused === 'stale') {
    return new Problem('VERSION_STALE', { detail: 'Somebody has changed this entry since you read it. Read it again.', extra: { state, allowedEvents: ALLOWED[state] } });
  }
  if (refused === 'no-successor') {
    const message = `${open === 1 ? 'One referral is' : `${open} referrals are`} open here. Choose the service that takes over.`;
    return new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'REQUIRED', message }] });
  }
  const message = NO_STAND_IN[refused];
  if (message !== undefined) return new Problem('INPUT_INVALID', { errors: [{ pointer, code: refused === 'absent' ? 'NOT_THERE' : 'NOT_ALLOWED', message }] });
  return new Problem('EVENT_NOT_ALLOWED', { detail: NOT_NOW[refused] ?? 'This cannot be done now.', extra: { state, allowedEvents: ALLOWED[state] } });
}

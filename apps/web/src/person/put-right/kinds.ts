import type { Schemas } from '../../api/client';

/** What can be wrong, each an event of the referral's. */
export interface Wrong {
  readonly value: string;
  readonly type: 'record-death' | 'correct-person' | 'entered-in-error' | 'redact';
  readonly label: string;
  readonly hint: string;
  /** What it will cause, said before it is done. */
  readonly causes: string;
  /** On its button. */
  readonly action: string;
  readonly done: string;
  readonly needsNote: boolean;
}

const SECOND = 'A second person must confirm it. Until then nothing changes.';
const ASKED = 'You have asked for it. Now a second person has to confirm it: another coordinator, or the team that has it or had it.';

const WRONGS: readonly Wrong[] = [
  {
    value: 'death', type: 'record-death', label: 'The person has died', hint: 'It is recorded for all their referrals.', needsNote: false, action: 'Record the death',
    causes: 'Every notice stops at once. Each team that has an open referral of theirs is asked to complete it. It can be taken back.', done: 'The death is recorded. No notice is sent any more.',
  },
  {
    value: 'death-undone', type: 'record-death', label: 'A death was recorded by mistake', hint: 'It is taken back for all their referrals.', needsNote: true, action: 'Take the death back',
    causes: 'Notices are sent again from now on.', done: 'The death is taken back, on all their referrals.',
  },
  {
    value: 'person', type: 'correct-person', label: 'It is about somebody else', hint: 'The referral and its answers move to the right person.', needsNote: true, action: 'Ask for it to be moved',
    causes: `It goes to the other person’s record with all its answers. ${SECOND}`, done: ASKED,
  },
  {
    value: 'error', type: 'entered-in-error', label: 'It should never have been recorded', hint: 'It is closed, and is out of the person’s record.', needsNote: true, action: 'Ask for it to be marked',
    causes: `It is closed and everybody on it is told; nothing of it is known of the person any more. ${SECOND}`, done: ASKED,
  },
  {
    value: 'redact', type: 'redact', label: 'Something in it must be taken out', hint: 'By a court’s order, or by the person’s right. It cannot be brought back.', needsNote: true, action: 'Ask for it to be taken out',
    causes: `It is gone for good, everywhere. That something was taken out stays to be seen. ${SECOND}`, done: ASKED,
  },
];

/** What this reader may put right now. */
export const wrongsFor = ({ allowedEvents, pendingConfirmation }: Pick<Schemas['Referral'], 'allowedEvents' | 'pendingConfirmation'>, isDead: boolean): readonly Wrong[] =>
  WRONGS.filter(({ value, type }) => allowedEvents.includes(type) && pendingConfirmation?.type !== type && (type !== 'record-death' || (value === 'death') !== isDead));

export const wrongOf = (type: Wrong['type']): Wrong | undefined => WRONGS.find((wrong) => wrong.type === type);

export const SENDING = [
  { value: 'spoken-to', label: 'Who was spoken to about the emergency: their name' }, { value: 'override', label: 'Why a check was set aside' },
] as const;

export const BASES = [
  { value: 'court-order', label: 'A court’s order' }, { value: 'right-to-rectification', label: 'The person’s right to have it put right' }, { value: 'right-to-erasure', label: 'The person’s right to have it erased' },
] as const;

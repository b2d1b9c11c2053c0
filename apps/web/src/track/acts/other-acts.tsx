import { useState } from 'react';
import { useReferralPage } from '../referral-context';
import { hasTyped } from '../../ui/kept-typed';
import { AppealForm } from './appeal-form';
import { InviteForm } from './invite-form';
import { LeaveForm } from './leave-form';
import { Panel } from './panel';
import { StatusLink } from './status-link';
import { WithdrawForm } from './withdraw-form';

const ACTS = [
  { type: 'appeal', words: () => 'Ask for a second look', Form: AppealForm },
  { type: 'invite', words: () => 'Invite another team', Form: InviteForm },
  { type: 'withdraw', words: (isDraft: boolean) => (isDraft ? 'Discard this draft' : 'Withdraw this referral'), Form: WithdrawForm },
  { type: 'leave', words: () => 'Leave this referral', Form: LeaveForm },
] as const;
type ActType = (typeof ACTS)[number]['type'] | 'status-link';

/** What the referrer may do besides what they owe: each behind a button, and then in the page with what it will cause. */
export function OtherActs() {
  const { referral } = useReferralPage();
  const [open, setOpen] = useState<ActType | undefined>(() => ACTS.find(({ type }) => hasTyped(`${referral.id} ${type}`))?.type);
  const shown = ACTS.filter(({ type }) => referral.allowedEvents.includes(type) || hasTyped(`${referral.id} ${type}`));
  const isSent = referral.submittedAt !== null;
  if (shown.length === 0 && !isSent) return null;
  return (
    <section className="onward-no-print" aria-labelledby="other-acts">
      <h2 id="other-acts" className="nhsuk-heading-m">What else you can do</h2>
      {shown.map(({ type, words, Form }) => (
        <Panel key={type} words={words(referral.state === 'draft')} isOpen={open === type} onToggle={(isOpen) => setOpen(isOpen ? type : undefined)}>
          {(given) => <Form {...given} />}
        </Panel>
      ))}
      {isSent && (
        <Panel words="Give the person their own page" isOpen={open === 'status-link'} onToggle={(isOpen) => setOpen(isOpen ? 'status-link' : undefined)}>
          {({ cancel }) => <StatusLink cancel={cancel} />}
        </Panel>
      )}
    </section>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useReferralPage } from '../referral-context';
import { hasTyped } from '../typed';
import { AppealForm } from './appeal-form';
import { LeaveForm } from './leave-form';
import { WithdrawForm } from './withdraw-form';

const ACTS = [
  { type: 'appeal', words: () => 'Ask for a second look', Form: AppealForm },
  { type: 'withdraw', words: (isDraft: boolean) => (isDraft ? 'Discard this draft' : 'Withdraw this referral'), Form: WithdrawForm },
  { type: 'leave', words: () => 'Leave this referral', Form: LeaveForm },
] as const;
type ActType = (typeof ACTS)[number]['type'];

/** What the referrer may do besides what they owe: each behind a button, and then in the page with what it will cause. */
export function OtherActs() {
  const { referral } = useReferralPage();
  const [open, setOpen] = useState<ActType | undefined>(() => ACTS.find(({ type }) => hasTyped(`${referral.id} ${type}`))?.type);
  const shown = ACTS.filter(({ type }) => referral.allowedEvents.includes(type) || type === open);
  if (shown.length === 0) return null;
  return (
    <section className="onward-no-print" aria-labelledby="other-acts">
      <h2 id="other-acts" className="nhsuk-heading-m">What else you can do</h2>
      {shown.map(({ type, words, Form }) => (
        <Disclosed key={type} words={words(referral.state === 'draft')} isOpen={open === type} onToggle={(isOpen) => setOpen(isOpen ? type : undefined)}>
          {(cancel) => <Form cancel={cancel} />}
        </Disclosed>
      ))}
    </section>
  );
}

interface DisclosedProps {
  readonly words: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: (cancel: ReactNode) => ReactNode;
}

/** A button that opens its form below it, and takes the focus back when it is closed. */
function Disclosed({ words, isOpen, onToggle, children }: DisclosedProps) {
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) heading.current?.focus();
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) return <button ref={button} type="button" className="nhsuk-button nhsuk-button--secondary onward-open-act" onClick={() => onToggle(true)}>{words}</button>;
  return (
    <div className="onward-panel">
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s">{words}</h3>
      {children(<button type="button" className="onward-link-button" onClick={() => onToggle(false)}>Cancel</button>)}
    </div>
  );
}

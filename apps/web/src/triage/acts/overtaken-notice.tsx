import { useEffect, useRef } from 'react';
import { Since } from '../reading/since';
import { actKind, ACT_KINDS, type ActType } from './act-kinds';
import type { Overtaken } from './use-act';

interface Props {
  readonly overtaken: Overtaken;
  readonly type: ActType;
}

/** Somebody acted first: what they did, what is kept, and what can be done now. */
export function OvertakenNotice({ overtaken: { referral, events }, type }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // it stands above what is being read, and what has the focus would be pressed by Enter
  useEffect(() => box.current?.focus(), []);
  const isPossible = referral.allowedEvents.includes(type);
  const now = ACT_KINDS.filter((kind) => referral.allowedEvents.includes(kind.type)).map(({ label }) => label.toLowerCase());
  return (
    <div ref={box} className="onward-notice" role="alert" tabIndex={-1}>
      <h3 className="nhsuk-heading-xs">Somebody acted on it first</h3>
      <Since events={events} state={referral.state} />
      <p>What you typed is kept, and nothing of it was sent.</p>
      {isPossible ? <p>You can still send yours.</p> : (
        <p>“{actKind(type)?.label}” is no longer possible. You can now: {now.join(', ') || 'nothing more'}.</p>
      )}
    </div>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ApiError } from '../../api/api-error';
import { useSendEvent } from '../../api/send-event';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import type { Draft } from './draft';
import { ReasonToSend } from './reason-to-send';
import type { Override } from './use-submit';

interface Props {
  readonly refusal: ApiError;
  readonly draft: Draft;
  readonly onSend: (override: Override) => void;
  readonly isBusy: boolean;
}

/** The person is referred already: to be joined, or gone on with; or why another is needed. */
export function DuplicateRefusal({ refusal: { problem: { existing, join } }, draft: { referral }, onSend, isBusy }: Props) {
  const [words, setWords] = useState('');
  const key = useRef(crypto.randomUUID());
  const joining = useSendEvent();
  const navigate = useNavigate();
  const open = (id: string): void => void navigate({ to: '/referrals/$id', params: { id } });
  const send = (): void => {
    if (join === undefined || joining.isPending) return;
    const body = { type: 'join' as const, ...(words.trim() === '' ? {} : { note: words.trim() }) };
    joining.mutate({ referral: join, body, key: key.current }, { onSuccess: () => open(join.id) });
  };
  return (
    <>
      <p>{referral.person?.name ?? 'The person'} is referred to {existing?.service.name ?? referral.service.name} already ({existing?.reference}), and that referral is open.</p>
      {join === undefined && existing !== undefined && <p>You have a part in it: <Link to="/referrals/$id" params={{ id: existing.id }}>go on there</Link>. What you wrote here is kept as a draft.</p>}
      {join !== undefined && (
        <>
          <p>Join it, so that one team has all that is known. You see how it stands, and can write to them. What you wrote here is kept as a draft.</p>
          <TextArea id="join-words" label="What they should know from you (optional)" hint="The team that has it reads it." rows={2} maxLength={5000} value={words} onChange={setWords} />
          {joining.error !== null && <p role="alert">{joining.error.message}</p>}
          <Button onClick={send} isBusy={joining.isPending}>{joining.isPending ? 'Joining…' : 'Join that referral'}</Button>
        </>
      )}
      <ReasonToSend id="override-duplicate" label="Or say why another referral is needed" missing="Say why another referral is needed" onSend={(duplicate) => onSend({ duplicate })} isBusy={isBusy} />
    </>
  );
}

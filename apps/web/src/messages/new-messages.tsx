import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, told } from '../api/client';
import { unreadMessages } from '../api/notices';
import { Tag } from '../ui/tag';

const useUnread = (referralId: string): number => useQuery(unreadMessages).data?.items.find((one) => one.referralId === referralId)?.unread ?? 0;

/** Beside a referral in a list: how many messages of others wait to be read. Nothing where there are none. */
export function NewMessages({ referralId }: { readonly referralId: string }) {
  const unread = useUnread(referralId);
  return unread === 0 ? null : <Tag colour="blue">{unread === 1 ? '1 new message' : `${unread} new messages`}</Tag>;
}

/** Whoever has the conversation before them has read it, up to the last event that is shown. Where that cannot be said just now, it stays unread. */
export function useConversationRead(referralId: string, shown: readonly { readonly id: string; readonly type: string }[]): void {
  const queries = useQueryClient();
  const isUnread = useUnread(referralId) > 0;
  const upTo = shown.findLast(({ type }) => type === 'message')?.id;
  useEffect(() => {
    if (!isUnread || upTo === undefined || document.visibilityState !== 'visible') return;
    void told(api.PUT('/api/referrals/{id}/messages/read', { params: { path: { id: referralId } }, body: { upTo } })).then(() => queries.invalidateQueries({ queryKey: ['notices'] }), () => undefined);
  }, [isUnread, upTo, referralId, queries]);
}

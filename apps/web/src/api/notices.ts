import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';

/** How many are unread, for the head of every page; a hundred stands for more. */
export const unreadNotices = queryOptions({ queryKey: ['notices', 'unread'], queryFn: () => told(api.GET('/api/notifications/unread')) });

/** How many messages of others are unread, by referral. */
export const unreadMessages = queryOptions({ queryKey: ['notices', 'messages'], queryFn: () => told(api.GET('/api/messages/unread')) });

export const notices = (isUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', isUnread],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/notifications', { params: { query: { unread: isUnread || undefined, cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Says that it was read, and answers where its referral is now. */
export const readNotice = (id: string) => told(api.POST('/api/notifications/{id}/read', { params: { path: { id } }, body: {} }));

export function useReadAllNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => told(api.POST('/api/notifications/read', { body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}

export const noticeSettings = queryOptions({ queryKey: ['notices', 'settings'], staleTime: Infinity, queryFn: () => told(api.GET('/api/notifications/settings')) });

export function useSaveNoticeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Schemas['NoticeSettingsInput']) => told(api.PUT('/api/notifications/settings', { body: input })),
    onSuccess: (saved) => queries.setQueryData(noticeSettings.queryKey, saved),
  });
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** Organisations that run a service found by these words, each once. */
export const organisationsBehind = (words: string) =>
  queryOptions({
    queryKey: ['organisations', words],
    staleTime: 60_000,
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<Organisation[]> => {
      const { items } = await told(api.GET('/api/services', { params: { query: { q: words, limit: 20 } } }));
      return [...new Map(items.map(({ organisation }) => [organisation.id, organisation])).values()].slice(0, 6);
    },
  });

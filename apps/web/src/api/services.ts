import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

export interface ServiceFilter {
  readonly q?: string;
  /** A postcode district: never a whole postcode. */
  readonly near?: string;
  /** Miles from the middle of that district at most. */
  readonly within?: number;
  readonly category?: string;
  /** True leaves out what is listed for signposting only. */
  readonly referable?: true;
  /** True leaves out where nobody is there at this moment. */
  readonly openNow?: true;
}

export const services = (filter: ServiceFilter) =>
  infiniteQueryOptions({
    queryKey: ['services', filter],
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/services', { params: { query: { ...filter, cursor: pageParam, limit: 20 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The kinds of help that the first hundred services are of, to choose one from. */
export const serviceCategories = queryOptions({
  queryKey: ['service-categories'],
  staleTime: Infinity,
  queryFn: async () => {
    const { items } = await told(api.GET('/api/services', { params: { query: { limit: 100 } } }));
    return [...new Set(items.flatMap(({ category }) => category ?? []))].sort((one, other) => one.localeCompare(other, 'en-GB'));
  },
});

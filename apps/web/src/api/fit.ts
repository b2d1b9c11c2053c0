import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import type { paths } from './openapi.generated';

export type RankedService = Schemas['RankedService'];
export type FitQuestion = Schemas['FitQuestion'];
export type FitAsked = NonNullable<paths['/api/services/fit']['post']['requestBody']>['content']['application/json'];

/** Which services take a person, the best first, and what to ask to know more. */
export const fitsFor = (asked: FitAsked) =>
  queryOptions({
    queryKey: ['fit', asked],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: () => told(api.POST('/api/services/fit', { body: asked })),
  });

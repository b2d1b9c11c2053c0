import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

/** The version of a form with which one begins today. */
export const newestForm = (key: string) =>
  queryOptions({ queryKey: ['form', key], staleTime: 60_000, queryFn: () => told(api.GET('/api/forms/{key}', { params: { path: { key } } })) });

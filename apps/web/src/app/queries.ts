import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error';

/** A refusal is an answer: only what was lost, or broke on our side, is asked again. */
const isWorthAnotherTry = (failures: number, error: Error): boolean => failures < 2 && error instanceof ApiError && (error.isLost || error.status >= 500);

/** What is known of the server; offline, reads fail at once and say so instead of waiting unseen. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthAnotherTry, networkMode: 'always', staleTime: 5_000 },
    mutations: { retry: false, networkMode: 'always' },
  },
});

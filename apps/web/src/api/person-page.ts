import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { forgetKey, sameKey } from './same-key';

/** Why a person is looked at, where nothing else opens them; recorded and reviewed. */
export type Purpose = string | undefined;

/** A header is of bytes, and the server reads them as UTF-8: accents and emoji come through. */
const asHeader = (words: string): string => String.fromCharCode(...new TextEncoder().encode(words));
export const because = (purpose: Purpose): { readonly 'Onward-Purpose'?: string } => (purpose === undefined ? {} : { 'Onward-Purpose': asHeader(purpose) });

export const personRecord = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ['person', id, 'record', purpose ?? null], retry: false,
    queryFn: () => told(api.GET('/api/people/{id}', { params: { path: { id }, header: because(purpose) } })),
  });

export const wholeStory = (id: string, purpose: Purpose) =>
  queryOptions({ queryKey: ['person', id, 'story', purpose ?? null], queryFn: () => told(api.GET('/api/people/{id}/story', { params: { path: { id }, header: because(purpose), query: {} } })) });

export const personReferrals = (id: string, purpose: Purpose, state: 'open' | 'closed') =>
  infiniteQueryOptions({
    queryKey: ['person', id, 'referrals', state, purpose ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/people/{id}/referrals', { params: { path: { id }, header: because(purpose), query: { state, cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export interface ObjectionSaid {
  readonly id: string;
  readonly purpose: Purpose;
  readonly input: Schemas['SharingObjectionInput'];
}

/** What the person does not want shared; said again in the same words it is the same objection. */
export function useObject() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, purpose, input }: ObjectionSaid) =>
      told(api.POST('/api/people/{id}/objections', { params: { path: { id }, header: { 'Idempotency-Key': sameKey(`/api/people/${id}/objections`, input), ...because(purpose) } }, body: input })),
    onSuccess: (_, { id }) => queries.invalidateQueries({ queryKey: ['person', id] }),
  });
}

export interface RelatedSaid {
  readonly id: string;
  readonly purpose: Purpose;
  readonly input: Schemas['RelatedPersonInput'];
}

/** Somebody who belongs to the person; said again in the same words it is the same. */
export function useAddRelated() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, purpose, input }: RelatedSaid) =>
      told(api.POST('/api/people/{id}/related', { params: { path: { id }, header: { 'Idempotency-Key': sameKey(`/api/people/${id}/related`, input), ...because(purpose) } }, body: input })),
    onSuccess: (_, { id }) => {
      forgetKey(`/api/people/${id}/related`);
      return queries.invalidateQueries({ queryKey: ['person', id, 'record'] });
    },
  });
}

export interface ContactSaid {
  readonly id: string;
  readonly purpose: Purpose;
  /** Of the record that was read. */
  readonly version: number;
  readonly input: Schemas['PersonContactInput'];
}

/** How the person is reached from now on, all of it. */
export function useChangeContact() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, purpose, version, input }: ContactSaid) => told(api.PUT('/api/people/{id}/contact', { params: { path: { id }, header: { 'If-Match': `"${version}"`, ...because(purpose) } }, body: input })),
    // of two who do so at once, the second sees what the first has said
    onSettled: (_, __, { id }) => queries.invalidateQueries({ queryKey: ['person', id] }),
  });
}

export function useEndRelated() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, relatedId, purpose }: { readonly id: string; readonly relatedId: string; readonly purpose: Purpose }) =>
      told(api.POST('/api/people/{id}/related/{relatedId}/end', { params: { path: { id, relatedId }, header: because(purpose) }, body: {} })),
    onSuccess: (_, { id }) => queries.invalidateQueries({ queryKey: ['person', id, 'record'] }),
  });
}

export function useWithdrawObjection() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, objectionId, purpose }: { readonly id: string; readonly objectionId: string; readonly purpose: Purpose }) =>
      told(api.POST('/api/people/{id}/objections/{objectionId}/withdraw', { params: { path: { id, objectionId }, header: because(purpose) }, body: {} })),
    onSuccess: (_, { id }) => queries.invalidateQueries({ queryKey: ['person', id] }),
  });
}

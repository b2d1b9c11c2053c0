import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { forgetKey, sameKey } from './same-key';

/** By one of three: a number, a family name with a date of birth, or a referral's reference. */
export type PersonSearch = Pick<Schemas['PersonSearch'], 'nhsNumber' | 'family' | 'given' | 'birthDate' | 'reference'>;

export const person = (id: string) =>
  queryOptions({ queryKey: ['person', id], retry: false, queryFn: () => told(api.GET('/api/people/{id}', { params: { path: { id } } })) });

export const useFindPeople = () => useMutation({ mutationFn: (search: PersonSearch) => told(api.POST('/api/people/search', { body: search })) });

/** Adds a person; said again in the same words it is the same person, until `forgetAdded`. */
export const useAddPerson = () =>
  useMutation({
    mutationFn: (input: Schemas['PersonInput']) =>
      told(api.POST('/api/people', { params: { header: { 'Idempotency-Key': sameKey('/api/people', input) } }, body: input })),
  });

export const forgetAdded = (): boolean => forgetKey('/api/people');

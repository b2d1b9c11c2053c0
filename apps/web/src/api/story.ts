import { queryOptions } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';

export type StoryOffer = Schemas['StoryOffer'];
export type KnownAnswer = Schemas['KnownAnswer'];

/** What is known of a person that a form asks for. */
export const story = (personId: string, form: string) =>
  queryOptions({
    queryKey: ['story', personId, form],
    staleTime: 60_000,
    queryFn: () => told(api.GET('/api/people/{id}/story', { params: { path: { id: personId }, query: { form } } })),
  });

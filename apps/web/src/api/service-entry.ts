import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { api, told, type Schemas } from './client';
import { forgetKey, sameKey } from './same-key';

export type Entry = Schemas['ServiceEntry'];

export const serviceEntry = (id: string) =>
  queryOptions({ queryKey: ['service-entry', id], queryFn: () => told(api.GET('/api/services/{id}/entry', { params: { path: { id } } })) });

/** What is done with an entry: its words are changed, or one of the acts. */
export type EntryAct =
  | { readonly kind: 'change'; readonly patch: Schemas['EntryPatch'] }
  | { readonly kind: 'assure' | 'reopen' }
  | { readonly kind: 'pause'; readonly pause: Schemas['ServicePause'] }
  | { readonly kind: 'close'; readonly closure: Schemas['ServiceClosure'] };

function send({ id, version }: Pick<Entry, 'id' | 'version'>, act: EntryAct): Promise<Entry> {
  const header = { 'If-Match': `"${version}"` };
  if (act.kind === 'change') return told(api.PATCH('/api/services/{id}/entry', { params: { path: { id }, header }, body: act.patch, headers: { 'content-type': 'application/merge-patch+json' } }));
  const params = { path: { id }, header: { ...header, 'Idempotency-Key': sameKey(`entry ${id}`, { version, act }) } };
  if (act.kind === 'pause') return told(api.POST('/api/services/{id}/pause', { params, body: act.pause }));
  if (act.kind === 'close') return told(api.POST('/api/services/{id}/close', { params, body: act.closure }));
  return act.kind === 'assure' ? told(api.POST('/api/services/{id}/assure', { params, body: {} })) : told(api.POST('/api/services/{id}/reopen', { params, body: {} }));
}

/** One act on an entry as it was read. Where somebody else was first it is read again: what was typed stays, and the next try is on what there is now. */
export function useEntryAct(entry: Pick<Entry, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: EntryAct) => send(entry, act),
    onSuccess: (changed) => {
      forgetKey(`entry ${entry.id}`);
      queries.setQueryData(serviceEntry(entry.id).queryKey, changed);
      // what nobody looks at just now is forgotten: it would be shown as it was while it is read anew
      return Promise.all(['service', 'services', 'fit'].map((key) => {
        queries.removeQueries({ queryKey: [key], type: 'inactive' });
        return queries.invalidateQueries({ queryKey: [key] });
      }));
    },
    onError: (error) => (error instanceof ApiError && error.status === 412 ? queries.invalidateQueries({ queryKey: ['service-entry', entry.id] }) : undefined),
  });
}

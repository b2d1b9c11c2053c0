import { api, told, type Schemas } from './client';

/** Bytes: what a browser still sends of a page that is closing (all that is under way together may have 64 KiB). */
const KEPT_ALIVE = 30_000;

/** What changed of a draft's answers: null takes one away. The supplements are always all of them. */
export interface DraftChanges {
  readonly answers?: Record<string, unknown>;
  readonly supplements?: { readonly form: { readonly key: string; readonly version: number }; readonly answers: Record<string, unknown> }[];
}

/** Saves a draft's answers as far as they changed, as a merge patch on the version they were read at. Throws ApiError. */
export function saveDraft(id: string, version: number, changes: DraftChanges): Promise<Schemas['Referral']> {
  // sent on even where the page closes meanwhile, as far as browsers do that
  const keepalive = JSON.stringify(changes).length < KEPT_ALIVE;
  return told(api.PATCH('/api/referrals/{id}', {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    headers: { 'content-type': 'application/merge-patch+json' },
    body: changes,
    keepalive,
  }));
}

export const readDraft = (id: string): Promise<Schemas['Referral']> => told(api.GET('/api/referrals/{id}', { params: { path: { id } } }));

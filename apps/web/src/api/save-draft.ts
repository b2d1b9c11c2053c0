import { api, told, type Schemas } from './client';

/** Bytes: what a browser still sends of a page that is closing (all that is under way together may have 64 KiB). */
const KEPT_ALIVE = 30_000;

/** A draft's answers as far as they changed, as a merge patch on the version they were read at: null takes an answer away. Throws ApiError. */
export function saveAnswers(id: string, version: number, answers: Record<string, unknown>): Promise<Schemas['Referral']> {
  // sent on even where the page closes meanwhile, as far as browsers do that
  const keepalive = JSON.stringify(answers).length < KEPT_ALIVE;
  return told(api.PATCH('/api/referrals/{id}', {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    headers: { 'content-type': 'application/merge-patch+json' },
    body: { answers },
    keepalive,
  }));
}

export const readDraft = (id: string): Promise<Schemas['Referral']> => told(api.GET('/api/referrals/{id}', { params: { path: { id } } }));

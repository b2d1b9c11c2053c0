import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actOnAdvice, advice, type Advice } from './advice';
import { ApiError } from './api-error';
import type { paths } from './openapi.generated';
import { api, told, type Schemas } from './client';
import { newestForm } from './newest-form';
import { referral } from './queries';
import { forgetKey, sameKey } from './same-key';

export type Priority = Schemas['Referral']['priority'];
/** As it is said; the name may be taken out of the record later. */
export type SpokenTo = NonNullable<Schemas['Referral']['spokenTo']> & { readonly name: string };

export interface Beginning {
  readonly personId: string;
  readonly serviceId: string;
  readonly priority: Priority;
  readonly spokenTo?: SpokenTo;
  readonly group: string;
  /** What was answered of the standard form before it was begun. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** A draft that was begun for this person a moment ago, and is changed rather than begun a second time. */
  readonly draftId?: string;
  /** The question to a service that it comes of. */
  readonly adviceId?: string;
}

type DraftPatch = paths['/api/referrals/{id}']['patch']['requestBody']['content']['application/merge-patch+json'];

export const CORE_FORM = 'core-referral';
const PATH = '/api/referrals';

/** Says of a question which referral it became; one that became a referral before is left as it is. */
async function referred(adviceId: string, referralId: string): Promise<void> {
  try {
    await actOnAdvice(adviceId, { type: 'refer', referralId });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'EVENT_NOT_ALLOWED') throw error;
  }
}

/** As many characters as the standard form takes of a reason. */
const LONGEST_REASON = 2_000;

/** What was asked is why somebody is referred, and is not asked again. */
function reasonIn({ messages }: Advice): { readonly reason?: string } {
  const question = messages.find(({ act }) => act === 'ask')?.text;
  return question == null || question.length > LONGEST_REASON ? {} : { reason: question };
}

/** Begins a referral as a draft on the newest standard form; answers its id. Tried again with the same words it is the same draft. */
export function useStartReferral() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ draftId, adviceId, ...beginning }: Beginning): Promise<string> => {
      const comesOf = async (id: string): Promise<string> => {
        if (adviceId !== undefined) await referred(adviceId, id);
        return id;
      };
      const form = await queries.query(newestForm(CORE_FORM));
      const { personId, serviceId, priority, spokenTo, group } = beginning;
      const answers = { ...(adviceId !== undefined && reasonIn(await queries.query(advice(adviceId)))), ...beginning.answers, ...urgencyAnswer(form, priority) };
      if (draftId !== undefined) {
        const draft = await queries.query({ ...referral(draftId), staleTime: 0 });
        if (draft.state === 'draft') {
          await saveDraft(draft, { serviceId, priority, spokenTo: spokenTo ?? null, answers });
          return comesOf(draftId);
        }
      }
      const body = { personId, serviceId, priority, spokenTo, group, form: { key: form.key, version: form.version }, answers, state: 'draft' as const };
      const made = await told(api.POST(PATH, { params: { header: { 'Idempotency-Key': sameKey(PATH, body) } }, body }));
      // tried again it is the same draft, until the question has gone with it
      await comesOf(made.id);
      forgetKey(PATH);
      return made.id;
    },
    onSettled: (id) => Promise.all([queries.invalidateQueries({ queryKey: ['sent'] }), queries.invalidateQueries({ queryKey: ['advice'] }), queries.invalidateQueries({ queryKey: ['referral', id] })]),
  });
}

export interface UrgencyChange {
  readonly draft: Pick<Schemas['Referral'], 'id' | 'version' | 'form'>;
  readonly priority: Priority;
  readonly spokenTo?: SpokenTo;
}

/** Sends a draft to another service than was chosen at first. */
export function useChangeService() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ draftId, serviceId }: { readonly draftId: string; readonly serviceId: string }) => {
      const draft = await queries.query({ ...referral(draftId), staleTime: 0 });
      return draft.service.id === serviceId ? draft : saveDraft(draft, { serviceId, override: null });
    },
    onSuccess: (draft) => queries.setQueryData(referral(draft.id).queryKey, draft),
  });
}

/** Changes how urgent a draft is, in its priority and in its form's answer alike. */
export function useChangeUrgency() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, priority, spokenTo }: UrgencyChange) => {
      const form = await queries.query(newestForm(draft.form?.key ?? CORE_FORM));
      return saveDraft(draft, { priority, spokenTo: spokenTo ?? null, answers: urgencyAnswer(form, priority) });
    },
    onSuccess: (draft) => queries.setQueryData(referral(draft.id).queryKey, draft),
    // what moved under the reader is read anew before it is told
    onError: (_error, { draft }) => queries.invalidateQueries({ queryKey: ['referral', draft.id] }),
  });
}

const saveDraft = ({ id, version }: Pick<Schemas['Referral'], 'id' | 'version'>, body: DraftPatch): Promise<Schemas['Referral']> =>
  told(api.PATCH('/api/referrals/{id}', {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body, headers: { 'content-type': 'application/merge-patch+json' },
  }));

/** The form asks the same in its own words, where it has them. */
function urgencyAnswer({ schema }: Schemas['Form'], priority: Priority): Record<string, unknown> {
  const { urgency } = (schema as { properties?: { urgency?: { enum?: readonly unknown[] } } }).properties ?? {};
  return urgency?.enum?.includes(priority) === true ? { urgency: priority } : {};
}

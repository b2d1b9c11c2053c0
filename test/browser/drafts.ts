import type { Locator } from 'playwright-core';
import { referral, type Beginning, type ReferralStory } from '../factories/referral-story.js';
import type { TestApp } from '../harness/index.js';
import type { Visit } from './harness/index.js';

export const MEDICINES = 'What medicines does the person take?';
export const CHECK = 'Check your answers before you send the referral';
/** What a browser says of a request that was cut off, or that was refused because somebody else was first. */
export const LOST = /net::ERR/;
export const STALE = /status of 412/;

/** Draft referrals of the GP's, as the tests make, open and read them. */
export interface Drafts {
  make(beginning?: Beginning): Promise<ReferralStory>;
  /** Signs the GP in at a page of it: `health`, `check`, or none for all its parts. */
  open(visit: Visit, draft: ReferralStory, page?: string): Promise<void>;
  read(draft: { readonly id: string }): Promise<Record<string, unknown>>;
  answer(draft: ReferralStory, key: string): Promise<unknown>;
  timesSent(draft: ReferralStory): Promise<number>;
}

export function draftsOf(onward: TestApp): Drafts {
  const drafts: Drafts = {
    make: (beginning = {}) => referral(onward, { draft: true, ...beginning }),
    open: (visit, { id }, page = '') => visit.signInAs('gp', `/refer/${id}${page === '' ? '' : `/${page}`}`),
    read: async ({ id }) => (await onward.as('gp').get(`/api/referrals/${id}`)).body,
    answer: async (draft, key) => ((await drafts.read(draft))['answers'] as Record<string, unknown>)[key],
    timesSent: async ({ id }) =>
      (await onward.sql<{ times: number }>(`select count(*)::int as times from referral_event where referral_id = $1 and type = 'submit'`, [id]))[0]?.times ?? 0,
  };
  return drafts;
}

export const isSaved = ({ page }: Visit): Promise<void> => page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
export const isNotSaved = ({ page }: Visit): Promise<void> => page.getByText('Not saved: the connection was lost. Trying again').first().waitFor();
/** What is to be put right, over the page. */
export const summary = ({ page }: Visit): Locator => page.getByRole('alert').filter({ hasText: 'There is a problem' });

import type { FetchInfiniteQueryOptions, FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { demo } from '../api/demo';
import { form, me, referral } from '../api/queries';
import { othersPage } from './other-role';
import { queries } from './queries';
import { membershipOf } from './use-membership';

/** What a page begins with, by what its address says: read by the page's own code as soon as that is there and the reader is known. */
export type FirstReads<Params = object, Search = object> = (params: Params, search: Search) => Promise<unknown>;

interface Coming<Params> {
  readonly params: Params;
  readonly location: { readonly pathname: string; readonly search: object };
  readonly preload: boolean;
}

/**
 * A route's loader: its page is shown once it can be shown whole, so that nothing moves under the reader. What fails is left to the page, which asks
 * again and says so. A mere look at a link reads nothing, for each reading of a person's record is written down.
 */
export const readFirst = <Params, Search>(page: () => Promise<{ readonly firstReads: FirstReads<Params, Search> }>) =>
  async ({ params, location, preload }: Coming<Params>): Promise<void> => {
    if (preload) return;
    const [code] = await Promise.all([page().catch(() => undefined), readWhoIsIn()]);
    const signedIn = queries.getQueryData(me.queryKey);
    if (membershipOf(signedIn) !== undefined && othersPage(location.pathname, signedIn) === undefined) await code?.firstReads(params, location.search as Search);
  };

/** Who is signed in; of somebody who is not, whether they may try the demo, with which the welcome begins. */
export async function readWhoIsIn(): Promise<void> {
  const known = queries.getQueryState(me.queryKey);
  if (known === undefined || known.status === 'pending') await queries.prefetchQuery(me);
  if (queries.getQueryData(me.queryKey) === undefined) await readOne(demo);
}

const isKnown = (key: QueryKey): boolean => queries.getQueryData(key) !== undefined;

/** Reads what is not known yet; what is, the page renews by itself. Never fails. */
export const readOne = async <Told, Key extends QueryKey>(options: FetchQueryOptions<Told, Error, Told, Key>): Promise<void> =>
  isKnown(options.queryKey) ? undefined : queries.prefetchQuery(options);

export const readPage = async <Told, Key extends QueryKey, Cursor>(options: FetchInfiniteQueryOptions<Told, Error, Told, Key, Cursor>): Promise<void> =>
  isKnown(options.queryKey) ? undefined : queries.prefetchInfiniteQuery(options);

/** A referral and the form that it answers; `also` reads on from the referral at the same time. */
export async function readReferral(id: string, also?: (read: Schemas['Referral']) => Promise<unknown>): Promise<void> {
  await readOne(referral(id));
  const read = queries.getQueryData(referral(id).queryKey);
  if (read !== undefined) await Promise.all([read.form != null && readOne(form(read.form.key, read.form.version)), also?.(read)]);
}

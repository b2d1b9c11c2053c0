import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { FirstReads } from './first-reads';
import type { Named } from './named';
import { NotFound } from './not-found';

/** A page as its address names it. */
interface MorePage {
  /** The segments of its address; those that begin with a colon are what it is about. */
  readonly at: string;
  readonly load: () => Promise<{ readonly firstReads: FirstReads<Named>; readonly Page: ComponentType<{ readonly named: Named }> }>;
}

/** What few come to do, by its address; each job's code is loaded when it is first opened. */
const PAGES: readonly MorePage[] = [
  { at: 'advice', load: () => import('../advice/list-page') },
  { at: 'advice/ask', load: () => import('../advice/choose-page') },
  { at: 'advice/ask/about/:personId', load: () => import('../advice/choose-page') },
  { at: 'advice/ask/:serviceId', load: () => import('../advice/ask-page') },
  { at: 'advice/ask/:serviceId/about/:personId', load: () => import('../advice/ask-page') },
  { at: 'advice/:adviceId', load: () => import('../advice/advice-page') },
  { at: 'late/:deskId', load: () => import('../late/late-page') },
  { at: 'service/:serviceId', load: () => import('../service/entry-page') },
  { at: 'notices', load: () => import('../notices/notices-page') },
  { at: 'notices/settings', load: () => import('../notices/settings-page') },
  { at: 'notices/:noticeId', load: () => import('../notices/notice-page') },
  { at: 'webhooks', load: () => import('../webhooks/webhooks-page') },
  { at: 'webhooks/:webhookId', load: () => import('../webhooks/deliveries-page') },
  { at: 'people', load: () => import('../person/find/find-page') },
  { at: 'people/matching', load: () => import('../person/matching/matching-page') },
  { at: 'people/matching/:entryId', load: () => import('../person/matching/entry-page') },
  { at: 'people/:personId/put-right/:referralId', load: () => import('../person/put-right/put-right-page') },
  { at: 'people/:personId/assess', load: () => import('../person/assessments/choose-page') },
  { at: 'people/:personId/assess/:formKey', load: () => import('../person/assessments/assess-page') },
  { at: 'people/:personId/assessments', load: () => import('../person/assessments/results-page') },
  { at: 'people/:personId', load: () => import('../person/page/person-page') },
];

function named(at: string, address: string): Named | undefined {
  const [names, values] = [at.split('/'), address.split('/')];
  if (names.length !== values.length || !names.every((name, place) => name.startsWith(':') || name === values[place])) return undefined;
  return Object.fromEntries(names.flatMap((name, place) => (name.startsWith(':') ? [[name.slice(1), values[place] ?? '']] : [])));
}

const found = (address = '') => PAGES.flatMap((page) => {
  const about = named(page.at, address.replace(/\/$/, ''));
  return about === undefined ? [] : [{ page, about }];
}).at(0);

const components: ReadonlyMap<string, ComponentType<{ readonly named: Named }> & { readonly preload?: () => Promise<void> }> = new Map(PAGES.map(({ at, load }) => [at, lazyRouteComponent(load, 'Page')]));

export const firstReads: FirstReads<{ readonly _splat?: string }> = async ({ _splat }) => {
  const job = found(_splat);
  if (job === undefined) return;
  const { page: { at, load }, about } = job;
  // what stands in its place until it is there would move the rest of the page
  await Promise.all([components.get(at)?.preload?.(), load().then(({ firstReads: read }) => read(about, {}))]);
};

/** The page that an address names, where no route of everybody's does. */
export function MorePages() {
  const { _splat } = useParams({ from: '/$' });
  const job = found(_splat);
  const Component = job === undefined ? undefined : components.get(job.page.at);
  return job === undefined || Component === undefined ? <NotFound /> : <Component key={_splat} named={job.about} />;
}

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Loading } from '../ui/loading';
import { readFirst, readWhoIsIn, type FirstReads } from './first-reads';
import { ErrorAlone, ErrorPage } from './error-page';
import { Home } from './home';
import { referSearch, urgencySearch } from './refer-search';
import { sentSearch } from './sent-search';
import { Shell } from './shell';
import { worklistSearch } from './worklist-search';

const root = createRootRoute({
  component: Shell, loader: readWhoIsIn, errorComponent: ErrorAlone,
});

/** A page whose code is loaded when it is first opened, and what it begins with. */
const page = <Name extends string, Params, Search>(load: () => Promise<Record<Name, ComponentType> & { readonly firstReads: FirstReads<Params, Search> }>, name: Name) =>
  ({ component: lazyRouteComponent(load, name), loader: readFirst(load) });

/** Every page, by its address; each job's code is loaded when it is first opened. No person's data is in an address: ids and filters alone. */
const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({ getParentRoute: () => root, path: '/about', component: lazyRouteComponent(() => import('./welcome'), 'Welcome') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => referSearch(search),
    ...page(() => import('../refer/start-page'), 'StartPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId', ...page(() => import('../refer/draft/task-list-page'), 'TaskListPage') }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId/check', ...page(() => import('../refer/draft/check-page'), 'CheckPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer/$draftId/urgency',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => urgencySearch(search),
    ...page(() => import('../refer/urgency-page'), 'UrgencyPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId/sent', ...page(() => import('../refer/sent-page'), 'SentPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer/$draftId/$pageKey',
    // the question that somebody came back to change, from the page of all answers: its key, no answer
    validateSearch: ({ change }: Record<string, unknown> & SearchSchemaInput): { change?: string } => (typeof change === 'string' ? { change } : {}),
    ...page(() => import('../refer/draft/form-page'), 'FormPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/referrals',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => sentSearch(search),
    ...page(() => import('../track/sent-page'), 'SentPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/referrals/$id', ...page(() => import('../track/referral-page'), 'ReferralPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/triage/$serviceId',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => worklistSearch(search),
    ...page(() => import('../triage/triage-page'), 'TriagePage'),
  }),
  // every other address: what few come to do is no part of what everybody loads
  createRoute({ getParentRoute: () => root, path: '/$', ...page(() => import('./more-pages'), 'MorePages') }),
]);

/** How long the page that one leaves may stay while the next is read, in milliseconds. */
const PATIENCE_MS = 200;

export const router = createRouter({
  routeTree: routes, defaultPreload: 'intent', defaultPreloadStaleTime: 0, defaultPendingMs: PATIENCE_MS, defaultPendingMinMs: 0,
  defaultPendingComponent: () => <Loading what="the page" />, defaultErrorComponent: ErrorPage, scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

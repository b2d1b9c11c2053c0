import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { ErrorAlone, ErrorPage } from './error-page';
import { Home } from './home';
import { queries } from './queries';
import { referSearch, urgencySearch } from './refer-search';
import { sentSearch } from './sent-search';
import { Shell } from './shell';
import { worklistSearch } from './worklist-search';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Shell, notFoundComponent: lazyRouteComponent(() => import('./not-found'), 'NotFound'), errorComponent: ErrorAlone });

/** Every page, by its address; each job's code is loaded when it is first opened. No person's data is in an address: ids and filters alone. */
const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({ getParentRoute: () => root, path: '/about', component: lazyRouteComponent(() => import('./welcome'), 'Welcome') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => referSearch(search),
    component: lazyRouteComponent(() => import('../refer/start-page'), 'StartPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId', component: lazyRouteComponent(() => import('../refer/draft/task-list-page'), 'TaskListPage') }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId/check', component: lazyRouteComponent(() => import('../refer/draft/check-page'), 'CheckPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer/$draftId/urgency',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => urgencySearch(search),
    component: lazyRouteComponent(() => import('../refer/urgency-page'), 'UrgencyPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/refer/$draftId/sent', component: lazyRouteComponent(() => import('../refer/sent-page'), 'SentPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/refer/$draftId/$pageKey',
    // the question that somebody came back to change, from the page of all answers: its key, no answer
    validateSearch: ({ change }: Record<string, unknown> & SearchSchemaInput): { change?: string } => (typeof change === 'string' ? { change } : {}),
    component: lazyRouteComponent(() => import('../refer/draft/form-page'), 'FormPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/referrals',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => sentSearch(search),
    component: lazyRouteComponent(() => import('../track/sent-page'), 'SentPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/referrals/$id', component: lazyRouteComponent(() => import('../track/referral-page'), 'ReferralPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/triage/$serviceId',
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => worklistSearch(search),
    component: lazyRouteComponent(() => import('../triage/triage-page'), 'TriagePage'),
  }),
]);

export const router = createRouter({ routeTree: routes, context: { queries }, defaultPreload: 'intent', defaultErrorComponent: ErrorPage, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

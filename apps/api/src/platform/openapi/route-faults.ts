import type { RegisteredRoute } from './list-routes.js';

/** What is wrong with the declarations of the routes, in sentences; none when all is declared. */
export function routeFaults(routes: readonly RegisteredRoute[]): string[] {
  const declared = routes.filter(({ plan }) => plan !== undefined);
  return [...routes.flatMap(faultsOf), ...repeated(declared.map(({ plan }) => plan?.endpoint.operationId ?? ''))];
}

function faultsOf({ method, path, plan }: RegisteredRoute): string[] {
  const name = `${method} ${path}`;
  if (plan === undefined) return /^\/(api|fhir)(\/|$)/.test(path) ? [`${name} has no @Endpoint`] : [];
  const { endpoint } = plan;
  const writes = ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method);
  return [
    ...(endpoint.permission === '' ? [`${name} has no permission`] : []),
    ...(endpoint.summary === '' ? [`${name} has no summary`] : []),
    ...(endpoint.audit === '' ? [`${name} has an empty audit event; null says that nothing is audited`] : []),
    ...(writes && endpoint.permission !== 'public' && endpoint.audit === null ? [`${name} writes and is not audited`] : []),
    ...(method === 'PATCH' && !plan.isStreamed && plan.mediaType !== 'application/merge-patch+json' ? [`${name} does not take a merge patch`] : []),
    ...((method === 'PUT' || method === 'PATCH') && endpoint.body === undefined ? [`${name} has no schema of its body`] : []),
    ...(method === 'GET' && endpoint.body !== undefined ? [`${name} is a GET with a body`] : []),
    ...Object.keys(endpoint.params ?? {})
      .filter((param) => !path.split(/[/.]/).includes(`:${param}`))
      .map((param) => `${name} declares a parameter ${param} that its path does not have`),
  ];
}

function repeated(operationIds: readonly string[]): string[] {
  const twice = operationIds.filter((id, index) => operationIds.indexOf(id) !== index);
  return twice.map((id) => `${id} names two operations`);
}

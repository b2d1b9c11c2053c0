import createClient, { type Middleware } from 'openapi-fetch';
import { ApiError, LOST } from './api-error';
import { isAttended } from './attendance';
import { chosenMembership } from './membership';
import type { components, paths } from './openapi.generated';

export type Schemas = components['schemas'];

const asMember: Middleware = {
  onRequest: ({ request }) => {
    const membership = chosenMembership();
    if (membership !== null) request.headers.set('onward-membership', membership);
    if (!isAttended()) request.headers.set('onward-unattended', '1');
    return request;
  },
  onError: () => new ApiError(LOST, { detail: 'The connection was lost. What you typed is still here. Check the connection and try again.' }),
};

const client = createClient<paths>({ baseUrl: '/', querySerializer: { array: { style: 'form', explode: false } } });
client.use(asMember);

/** The API, typed by its own document: `told(api.GET('/api/me'))`. */
export const api = client;

interface Answered<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the API told, or an ApiError of what it refused. */
export async function told<Body>(asked: Promise<Answered<Body>>): Promise<Body> {
  const { data, error, response } = await asked;
  // an answer of the server's, whatever it says, shows that the session was in use
  if (isAttended()) lastHeard = performance.now();
  if (!response.ok) throw new ApiError(response.status, error);
  return data as Body;
}

let lastHeard = performance.now();
/** Milliseconds since the API last answered us: as long as the session has been idle. */
export const silence = (): number => performance.now() - lastHeard;

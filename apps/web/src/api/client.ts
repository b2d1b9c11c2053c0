import type { Client } from 'openapi-fetch';
import { ApiError, LOST } from './api-error';
import { isAttended } from './attendance';
import { chosenMembership } from './membership';
import type { components, paths } from './openapi.generated';
import { readerId } from './reader';

export type Schemas = components['schemas'];

interface Asked {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface Answered<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** An address with its parameters in place; those that are undefined are left out. */
function addressOf(path: string, { path: named = {}, query = {} }: NonNullable<Asked['params']>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(named[name])));
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

/** Who is signed in now, whoever it was. */
const ME = '/api/me';

function headersOf(path: string, { params, body, headers }: Asked): Headers {
  const all = new Headers({ accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }), ...params?.header, ...headers });
  const membership = chosenMembership();
  if (membership !== null) all.set('onward-membership', membership);
  if (!isAttended()) all.set('onward-unattended', '1');
  const reader = readerId();
  if (reader !== null && path !== ME) all.set('onward-reader', reader);
  return all;
}

const send = (name: string, path: string, asked: Asked): Promise<Response> => fetch(addressOf(path, asked.params ?? {}), {
  method: name, headers: headersOf(path, asked), body: asked.body === undefined ? null : asked.body instanceof Blob ? asked.body : JSON.stringify(asked.body), signal: asked.signal ?? null,
}).catch(() => {
  throw new ApiError(LOST, { detail: 'The connection was lost. What you typed is still here. Check the connection and try again.' });
});

const method = (name: string) => async (path: string, asked: Asked = {}): Promise<Answered<unknown>> => {
  const response = await send(name, path, asked);
  const told: unknown = await response.json().catch(() => undefined);
  return response.ok ? { data: told, response } : { error: told, response };
};

/**
 * The API, typed by its own document: `told(api.GET('/api/me'))`. The types are openapi-fetch's; of what it does our pages use so little that it is done
 * here in a tenth of its weight, which every page of a phone would carry.
 */
export const api = { GET: method('GET'), POST: method('POST'), PUT: method('PUT'), PATCH: method('PATCH'), DELETE: method('DELETE') } as unknown as Pick<Client<paths>, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>;

/** What the API told, or an ApiError of what it refused. */
export async function told<Body>(asked: Promise<Answered<Body>>): Promise<Body> {
  const { data, error, response } = await asked;
  // an answer of the server's, whatever it says, shows that the session was in use
  if (isAttended()) lastHeard = performance.now();
  if (response.status === 401) for (const hear of hearers) hear();
  if (!response.ok) throw new ApiError(response.status, error);
  return data as Body;
}

/** A file that the API gives, or an ApiError of what it refused. */
export async function file(path: string, asked: Asked, name: 'GET' | 'POST' = 'GET'): Promise<Blob> {
  const response = await send(name, path, asked);
  return response.ok ? response.blob() : told<Blob>(response.json().catch(() => undefined).then((error: unknown) => ({ error, response })));
}

const hearers = new Set<() => void>();
/** Calls `hear` whenever the API answers that nobody is signed in, whatever was asked; returns what ends it. */
export function onSignedOut(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

let lastHeard = performance.now();
/** Milliseconds since the API last answered us: as long as the session has been idle. */
export const silence = (): number => performance.now() - lastHeard;

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import { Problem } from '../../platform/problem/index.js';

/** Who says who somebody is: an external OpenID Connect provider, or the demo's own. */
export abstract class IdentityProvider {
  /** What its tokens name as `iss`, letter by letter. */
  abstract readonly issuer: string;
  /** What a bearer token for this API names as `aud`. Not the client id: an ID token must not do as one (RFC 9068, 5). */
  abstract readonly audience: string;

  /** Before the first request: an embedded one puts its pages up, an external one is asked whether it is there. */
  abstract mount(fastify: FastifyInstance): Promise<void>;

  /** What openid-client needs to talk to it. Throws UNAVAILABLE while it cannot be reached. */
  abstract configuration(): Promise<Configuration>;

  /** Its signing keys. Throws UNAVAILABLE, as the keys do when they are asked for, while it cannot be reached. */
  abstract keys(): Promise<JWTVerifyGetKey>;

  /** The origin at which this browser sees us. Throws FORBIDDEN for one that may not sign in there. */
  abstract originFor(request: FastifyRequest): string;

  /** An address of its own, as a `Location`. */
  locationOf(url: URL): string {
    return url.href;
  }

  /** Further parameters of a sign-in. */
  readonly signInParameters: Readonly<Record<string, string>> = {};
}

/** 503: it is asked again with the next request. */
export function providerAway(): Problem {
  return new Problem('UNAVAILABLE', { detail: 'The identity provider cannot be reached at the moment.', headers: { 'retry-after': '2' } });
}

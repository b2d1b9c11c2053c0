import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { allowInsecureRequests, ClientSecretBasic, Configuration, customFetch, enableNonRepudiationChecks } from 'openid-client';
import { isLoopback } from '../../platform/config/index.js';
import { Problem } from '../../platform/problem/index.js';
import { randomToken } from '../sessions/random-token.js';
import { IdentityProvider } from '../sign-in/identity-provider.js';
import { createOidcProvider, DEMO_CLIENT_ID, DEMO_PATH } from './create-oidc-provider.js';
import { DEMO_ALGORITHM, type DemoKey } from './demo-key.js';
import { fetchFrom } from './fetch-from.js';
import { mountProvider } from './mount-provider.js';
import { DEMO_AUDIENCE, DEMO_ISSUER } from './personas.js';

/**
 * The demo's own identity provider, in this process under /demo-idp. The browser goes there as to any other; what we ask of it ourselves
 * (the code for a token, its keys) goes by `inject` and not through a socket, since nobody knows the port before it listens.
 */
export class DemoProvider extends IdentityProvider {
  override readonly issuer = DEMO_ISSUER;
  override readonly audience = DEMO_AUDIENCE;
  /** Each sign-in shows the people again: changing who one is, is what the demo is for. */
  override readonly signInParameters = { prompt: 'login' };
  private readonly clientSecret = randomToken();
  private configured: Configuration | null = null;

  constructor(private readonly key: DemoKey) {
    super();
  }

  override async mount(fastify: FastifyInstance): Promise<void> {
    mountProvider(fastify, await createOidcProvider(this.key, this.clientSecret));
    // Only the path counts: the browser keeps to the host it came by, and our own requests do not leave the process.
    const at = `http://localhost${DEMO_PATH}`;
    const configuration = new Configuration(
      {
        issuer: DEMO_ISSUER,
        authorization_endpoint: `${at}/auth`,
        token_endpoint: `${at}/token`,
        jwks_uri: `${at}/jwks`,
        id_token_signing_alg_values_supported: [DEMO_ALGORITHM],
        authorization_response_iss_parameter_supported: true,
      },
      DEMO_CLIENT_ID,
      { id_token_signed_response_alg: DEMO_ALGORITHM },
      ClientSecretBasic(this.clientSecret),
    );
    allowInsecureRequests(configuration);
    enableNonRepudiationChecks(configuration);
    configuration[customFetch] = fetchFrom(fastify);
    this.configured = configuration;
  }

  override configuration(): Promise<Configuration> {
    if (this.configured === null) return Promise.reject(new Error('the demo identity provider is not mounted'));
    return Promise.resolve(this.configured);
  }

  override keys(): Promise<JWTVerifyGetKey> {
    return Promise.resolve(createLocalJWKSet({ keys: [this.key.publicJwk] }));
  }

  /** Any loopback name and port; another host is a page that had its own name point here (DNS rebinding). */
  override originFor({ host, hostname }: FastifyRequest): string {
    if (!isLoopback(hostname)) throw new Problem('FORBIDDEN', { detail: 'The demo is signed in to at localhost only.' });
    return `http://${host}`;
  }

  /** Stays on the host that the browser came by. */
  override locationOf(url: URL): string {
    return `${url.pathname}${url.search}`;
  }
}

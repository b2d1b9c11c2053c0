import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import type { Config, IdentityConfig } from '../../platform/config/index.js';
import { IdentityProvider, providerAway } from './identity-provider.js';

type External = Extract<IdentityConfig, { kind: 'external' }>;

/** Seconds. */
const TIMEOUT = 5;

/**
 * Any issuer that `OIDC_ISSUER` names, found by discovery when it is first needed and asked again until it answers: a start of ours does
 * not hang on it, and nobody has to restart us when it comes back.
 */
export class ExternalProvider extends IdentityProvider {
  override readonly issuer: string;
  override readonly audience: string;
  private discovered: Promise<Configuration> | null = null;
  private keySet: JWTVerifyGetKey | null = null;

  constructor(
    private readonly identity: External,
    private readonly publicUrl: Config['publicUrl'],
  ) {
    super();
    this.issuer = identity.issuer;
    // The resource that a token is for is named by its address (RFC 8707, RFC 9728).
    this.audience = publicUrl;
  }

  /** Not waited for: where it does not answer yet, the first sign-in asks again. */
  override mount(): Promise<void> {
    this.configuration().catch(() => undefined);
    return Promise.resolve();
  }

  override configuration(): Promise<Configuration> {
    this.discovered ??= this.discover().catch(() => {
      this.discovered = null;
      throw providerAway();
    });
    return this.discovered;
  }

  override async keys(): Promise<JWTVerifyGetKey> {
    if (this.keySet !== null) return this.keySet;
    const { jwks_uri } = (await this.configuration()).serverMetadata();
    if (jwks_uri === undefined) throw providerAway();
    // Kept for ten minutes; an unknown key id asks again, every 30 seconds at most.
    const remote = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT * 1000 });
    this.keySet = async (header, token) => {
      try {
        return await remote(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
        throw providerAway();
      }
    };
    return this.keySet;
  }

  override originFor(): string {
    return this.publicUrl;
  }

  private discover(): Promise<Configuration> {
    const { clientId, clientSecret } = this.identity;
    const issuer = new URL(this.issuer);
    // The configuration takes http for a loopback issuer only.
    const execute = [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])];
    return discovery(issuer, clientId, undefined, secretAsAsked(clientSecret), { execute, timeout: TIMEOUT });
  }
}

/** The secret in the way the provider takes it: in the header (OpenID Connect's default) unless it says otherwise. */
function secretAsAsked(secret: string): ClientAuth {
  const inHeader = ClientSecretBasic(secret);
  const inBody = ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const takesHeader = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    (takesHeader ? inHeader : inBody)(server, client, body, headers);
  };
}

import { Injectable } from '@nestjs/common';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientError,
  randomPKCECodeVerifier,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { Problem } from '../../platform/problem/index.js';
import { randomToken } from '../sessions/random-token.js';
import { signInNeeded } from '../tokens/token-refused.js';
import { IdentityProvider, providerAway } from './identity-provider.js';
import { PendingSignIns, type PendingSignIn } from './pending-sign-ins.js';

export const CALLBACK_PATH = '/api/sign-in/callback';

/** Whom the provider has seen, and how. */
export interface Recognised {
  readonly issuer: string;
  readonly subject: string;
  readonly acr: string | null;
  readonly idToken: string;
}

/** OpenID Connect's code flow with PKCE, state and nonce, all of it on the server. */
@Injectable()
export class SignIn {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly pending: PendingSignIns,
  ) {}

  /** Where to send the browser, and the state that it must bring back. */
  async begin(origin: string, returnTo: string): Promise<{ url: URL; state: string }> {
    const configuration = await this.provider.configuration();
    const state = randomToken();
    const nonce = randomToken();
    const codeVerifier = randomPKCECodeVerifier();
    await this.pending.begin(state, { nonce, codeVerifier, returnTo });
    const url = buildAuthorizationUrl(configuration, {
      ...this.provider.signInParameters,
      redirect_uri: origin + CALLBACK_PATH,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url, state };
  }

  /** What the answer of the provider (`search`, the query of the callback) proves. Throws UNAUTHENTICATED where that is nothing. */
  async complete(origin: string, search: string, state: string): Promise<Recognised & { returnTo: string }> {
    const pending = await this.pending.take(state);
    if (pending === null) throw signInNeeded('This sign-in has been used or took too long. Start again at /api/sign-in.');
    const tokens = await this.exchange(new URL(`${origin}${CALLBACK_PATH}${search}`), state, pending);
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) throw notProven();
    const { iss, sub, acr } = claims;
    return { issuer: iss, subject: sub, acr: typeof acr === 'string' ? acr : null, idToken: tokens.id_token, returnTo: pending.returnTo };
  }

  /** Where to send the browser after the session has ended: to the provider, where it wants to hear of it, else to our front page. */
  async afterSignOut(origin: string, idToken: string | null): Promise<string> {
    if (idToken === null) return '/';
    try {
      const configuration = await this.provider.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return '/';
      return buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: `${origin}/` }).href;
    } catch (error) {
      // Our session is over whether or not the provider can be told.
      if (error instanceof Problem) return '/';
      throw error;
    }
  }

  private async exchange(url: URL, expectedState: string, { nonce, codeVerifier }: PendingSignIn): Promise<TokenEndpointResponse & TokenEndpointResponseHelpers> {
    const configuration = await this.provider.configuration();
    try {
      return await authorizationCodeGrant(configuration, url, {
        expectedState,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
    } catch (error) {
      if (error instanceof AuthorizationResponseError) throw signInNeeded('The identity provider did not sign you in. Start again at /api/sign-in.');
      throw isAway(error) ? providerAway() : notProven();
    }
  }
}

/** openid-client's codes for no answer, and for one that is no answer of a token endpoint (a proxy's error page). */
const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']);

/** `fetch` rejects with a TypeError where the network fails. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ClientError && AWAY.has(error.code ?? ''));
}

function notProven(): Problem {
  return signInNeeded('The answer of the identity provider does not prove who you are. Start again at /api/sign-in.');
}
